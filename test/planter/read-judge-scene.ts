// Scenes for measuring a model judge: a decided sample with sound thoughts, and faulty ones that can be put among them.

import { FIVE_IDS } from './policy-sets.js'

export const JUDGE_FAULTS = [
  'repetitive',
  'redundant',
  'deceptive',
  'off-policy',
  'contradicts-decision',
  'off-topic',
  'unsafe-detail',
] as const
export type JudgeFault = (typeof JUDGE_FAULTS)[number]

/** `good RULES | text` or `fault RULES | text`; the last good one is the decision. */
export interface WrittenJudgeScene {
  readonly prompt: string
  readonly response: string
  readonly lines: readonly string[]
}

export interface GoodThought {
  readonly text: string
  readonly rules: readonly string[]
}

export interface FaultyThought extends GoodThought {
  readonly fault: JudgeFault
  /** The place, from 0, of the good thought that it repeats; else null. */
  readonly repeats: number | null
  /** The rule that it breaks, for `off-policy` and `unsafe-detail`; else null. */
  readonly breaks: string | null
}

export interface JudgeScene {
  readonly prompt: string
  readonly response: string
  readonly good: readonly GoodThought[]
  readonly faulty: readonly FaultyThought[]
}

function readLine(line: string) {
  const [head = '', text = ''] = line.split(/ \| (.*)/s)
  const [label = '', ...rules] = head.split(' ')
  const [kind = '', argument = null] = label.split(':')
  if (text === '') throw new Error(`no thought in "${line}"`)
  return { kind, argument, rules, text }
}

function readFault(line: string): FaultyThought | null {
  const { kind, argument, rules, text } = readLine(line)
  if (kind === 'good') return null
  const fault = JUDGE_FAULTS.find((each) => each === kind)
  if (fault === undefined) throw new Error(`no such fault in "${line}"`)
  const breaks = argument !== null && FIVE_IDS.includes(argument) ? argument : null
  return { text, rules, fault, breaks, repeats: fault === 'repetitive' ? Number(argument) - 1 : null }
}

export const readJudgeScene = ({ prompt, response, lines }: WrittenJudgeScene): JudgeScene => ({
  prompt,
  response,
  good: lines.map(readLine).flatMap(({ kind, text, rules }) => (kind === 'good' ? [{ text, rules }] : [])),
  faulty: lines.flatMap((line) => readFault(line) ?? []),
})
