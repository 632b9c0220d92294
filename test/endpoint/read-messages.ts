// Reads what was really sent: the policies and the task out of the system message, and out of the user message the
// prompt and everything said about it so far. What stands between tags is data, whatever it looks like.

export type RuleKind = 'prohibition' | 'permission' | 'guidance'
export type Stance = 'benign' | 'harmful' | 'unclear'
export const ROLES = [
  'intents',
  'draft',
  'turn',
  'refinement',
  'redundancy',
  'safety',
  'adjudication',
  'response',
  'grading',
  'baseline',
  'comparison',
  'belief',
  'misled',
  'plain',
  'violation',
] as const
export type Role = (typeof ROLES)[number]

export interface Message {
  readonly role: string
  readonly content: string
}

export interface Rule {
  readonly id: string
  readonly kind: RuleKind
  readonly text: string
  /** Stems of the rule's words and of its policy's title, to be compared with a prompt's. */
  readonly stems: ReadonlySet<string>
}

export interface Instructions {
  /** As the system message names it, known to us or not. */
  readonly task: string | null
  readonly agent: string | null
  readonly rules: readonly Rule[]
}

export interface Thought {
  readonly id: string
  readonly by: string
  readonly rules: readonly string[]
  readonly text: string
}

/** A text that is judged beside another one. */
export interface SentSide {
  readonly id: string
  readonly thoughts: readonly string[]
  readonly response: string
}

export interface Asked extends Instructions {
  readonly prompt: string
  readonly intents: readonly { readonly kind: string; readonly stance: string; readonly text: string }[]
  /** What has not been struck. */
  readonly thoughts: readonly Thought[]
  readonly response: string | null
  /** The last line of a turn, `Round R of N.`; 1 of 1 where there is none. */
  readonly round: number
  readonly rounds: number
  /** Ids named in the last line, `Decide: a, b.`; null where there is no such line. */
  readonly decide: readonly string[] | null
  readonly belief: string | null
  /** Beliefs shown as examples, each with its score where it has one. */
  readonly exemplars: readonly { readonly belief: string; readonly score: number | null }[]
  /** Beliefs that were tried for this prompt before. */
  readonly tries: readonly string[]
  readonly sides: readonly SentSide[]
  /** The last line of a side, `Write about N thoughts, and a response of about M words.`; null where there is none. */
  readonly wanted: { readonly thoughts: number; readonly words: number } | null
  /** A reply was given before and its fault is named: the messages ask for a better one. */
  readonly repair: boolean
}

const TASK_HEADING = '# Task: '
const RULE_LINE = /^- (\S+) \[(prohibition|permission|guidance)\] (.+)$/
const OPEN_TAG = /^<([a-z]+)((?:-\d+)?)((?: [a-z]+="[^"]*")*)>$/
const ROUND_LINE = /Round (\d+) of (\d+)\.?\s*$/
const WANTED_LINE = /\nWrite about (\d+) thoughts, and a response of about (\d+) words\.$/
const DECIDE_LINE = /\nDecide: ([\w, -]+)\.$/
const MAX_MEMOS = 256

/** Lower-case words of a text cut to their first six letters, so that plural and tense do not matter. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const word of text.toLowerCase().match(/[a-z]{4,}/g) ?? []) stems.add(word.slice(0, 6))
  return stems
}

const asKind = (text: string | undefined): RuleKind =>
  text === 'prohibition' || text === 'permission' ? text : 'guidance'

function parseSystem(text: string): Instructions {
  const lines = text.split('\n')
  const taskAt = lines.findLastIndex((line) => line.startsWith(TASK_HEADING))
  const rules: Rule[] = []
  let policy = ''
  for (const line of taskAt < 0 ? lines : lines.slice(0, taskAt)) {
    if (line.startsWith('## ')) policy = line.slice(3)
    const rule = RULE_LINE.exec(line)
    const [, id = '', kind, ruleText = ''] = rule ?? []
    if (rule !== null) rules.push({ id, kind: asKind(kind), text: ruleText, stems: stemsOf(`${policy} ${ruleText}`) })
  }
  const agent = /^You are ([^\s.,:;]+)\.?$/m.exec(lines.slice(taskAt + 1).join('\n'))?.[1] ?? null
  return { task: taskAt < 0 ? null : (lines[taskAt] ?? '').slice(TASK_HEADING.length).trim(), agent, rules }
}

/** A reader of system messages that reads equal ones once: a batch sends the same one thousands of times. */
export function createSystemReader(): (text: string) => Instructions {
  const memos = new Map<string, Instructions>()
  return (text) => {
    const memo = memos.get(text)
    if (memo !== undefined) return memo
    if (memos.size >= MAX_MEMOS) memos.clear()
    const instructions = parseSystem(text)
    memos.set(text, instructions)
    return instructions
  }
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly body: string
}

/**
 * The elements of a text, outermost only. An element ends at the first line that closes its own name and fence suffix,
 * so tags of another suffix inside it are text.
 */
export function readElements(text: string): readonly Element[] {
  const elements: Element[] = []
  let at = 0
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at)
    const end = lineEnd < 0 ? text.length : lineEnd
    const open = text[at] === '<' ? OPEN_TAG.exec(text.slice(at, end)) : null
    if (open === null) {
      at = end + 1
      continue
    }
    const [, name = '', suffix = '', written = ''] = open
    const close = closingLine(text, `\n</${name}${suffix}>`, end)
    const attributes: Record<string, string> = {}
    const parts = written.split('"')
    for (let i = 0; i + 1 < parts.length; i += 2) attributes[(parts[i] ?? '').slice(1, -1)] = parts[i + 1] ?? ''
    elements.push({ name, attributes, body: text.slice(end + 1, Math.max(close, end + 1)) })
    at = close + `\n</${name}${suffix}>`.length
  }
  return elements
}

/** Where `close` stands as a whole line; the text's end where nothing closes. */
function closingLine(text: string, close: string, from: number): number {
  let at = text.indexOf(close, from)
  while (at >= 0) {
    const after = text[at + close.length]
    if (after === undefined || after === '\n' || after === '\r') return at
    at = text.indexOf(close, at + 1)
  }
  return text.length
}

const childrenOf = (elements: readonly Element[], name: string): readonly Element[] => {
  const parent = elements.find((element) => element.name === name)
  return parent === undefined ? [] : readElements(parent.body)
}

function sideOf({ attributes, body }: Element): SentSide {
  const parts = readElements(body)
  return {
    id: attributes['id'] ?? '',
    thoughts: childrenOf(parts, 'thoughts').map((thought) => thought.body),
    response: parts.find(({ name }) => name === 'response')?.body ?? '',
  }
}

function wantedIn(user: string): Asked['wanted'] {
  const [, thoughts, words] = WANTED_LINE.exec(user) ?? []
  return thoughts === undefined || words === undefined ? null : { thoughts: Number(thoughts), words: Number(words) }
}

export function readMessages(messages: readonly Message[], readSystem: (text: string) => Instructions): Asked {
  const system = messages.find(({ role }) => role === 'system' || role === 'developer')
  const userAt = messages.findIndex(({ role }) => role === 'user')
  const user = messages[userAt]?.content ?? ''
  const elements = readElements(user)
  const bodyOf = (name: string) => elements.find((element) => element.name === name)?.body
  const struck = new Set(childrenOf(elements, 'struck').map(({ attributes }) => attributes['thought']))
  const thoughts = childrenOf(elements, 'thoughts').map(({ attributes, body }) => ({
    id: attributes['id'] ?? '',
    by: attributes['by'] ?? '',
    rules: (attributes['rules'] ?? '').split(' ').filter((id) => id !== ''),
    text: body,
  }))
  const [, round = '1', rounds = '1'] = ROUND_LINE.exec(user.slice(-40)) ?? []
  return {
    ...readSystem(system?.content ?? ''),
    prompt: bodyOf('prompt') ?? user,
    intents: childrenOf(elements, 'intents').map(({ attributes, body }) => ({
      kind: attributes['kind'] ?? '',
      stance: attributes['stance'] ?? '',
      text: body,
    })),
    thoughts: thoughts.filter(({ id }) => !struck.has(id)),
    response: bodyOf('response') ?? null,
    round: Number(round),
    rounds: Number(rounds),
    decide: DECIDE_LINE.exec(user)?.[1]?.split(', ') ?? null,
    belief: bodyOf('belief') ?? null,
    exemplars: childrenOf(elements, 'exemplars').map(({ attributes, body }) => ({
      belief: body,
      score: attributes['score'] === undefined ? null : Number(attributes['score']),
    })),
    tries: childrenOf(elements, 'tries').map(({ body }) => body),
    sides: elements.filter(({ name }) => name === 'side').map(sideOf),
    wanted: wantedIn(user),
    repair: messages.slice(userAt + 1).some(({ role }) => role === 'assistant'),
  }
}
