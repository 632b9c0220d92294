// A scene: a prompt with thoughts about it. Written one thought a line, so that a table of them can be read at a glance.

export type Stance = 'benign' | 'harmful' | 'unclear'

export interface CleanThought {
  readonly text: string
  readonly rules: readonly string[]
  /** Why a careless rule would drop it; null for a plain one. */
  readonly trait: string | null
}

/** `RULE-1 RULE-2 #trait | text`; rules and trait may be missing. Two lines together are a pair of alike thoughts. */
export type ThoughtLine = string
export type Unit = ThoughtLine | readonly [ThoughtLine, ThoughtLine]

export interface WrittenScene {
  readonly prompt: string
  readonly stance: Stance
  readonly thoughts: readonly Unit[]
}

/** Thoughts that belong into the same sample: one, or a pair of alike ones. */
export type CleanUnit = readonly CleanThought[]

export interface Scene {
  readonly prompt: string
  readonly stance: Stance
  readonly units: readonly CleanUnit[]
}

export function readThought(line: ThoughtLine): CleanThought {
  const [head = '', text] = line.split(/\s*\|\s*(.*)/s)
  if (text === undefined || text === '') throw new Error(`no thought in "${line}"`)
  const words = head.split(' ').filter((word) => word !== '')
  const trait = words.find((word) => word.startsWith('#'))?.slice(1) ?? null
  return { text, rules: words.filter((word) => !word.startsWith('#')), trait }
}

export const readUnit = (unit: Unit): CleanUnit =>
  typeof unit === 'string' ? [readThought(unit)] : unit.map(readThought)

export const readScene = ({ prompt, stance, thoughts }: WrittenScene): Scene => ({
  prompt,
  stance,
  units: thoughts.map(readUnit),
})
