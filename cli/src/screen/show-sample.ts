// A sample laid out to be read: what was asked, what it may mean, how it was reasoned turn by turn, what was struck or
// dropped, by whom and why, the response, and how it was graded.

import { type SampleDetail } from '../api/open-api.js'
import { printable, type Paint, type Style } from './paint.js'
import { readRecord, type ShownDrop, type ShownRecord, type ShownThought } from './sample-record.js'
import { wrap } from './wrap.js'

export interface Layout {
  readonly paint: Paint
  /** Columns of the page. */
  readonly width: number
}

/** Each agent its own, in the order of their first word. */
const AGENT_STYLES: readonly Style[] = ['cyan', 'magenta', 'blue', 'yellow', 'green']

export type ShownSample = Pick<
  SampleDetail,
  'id' | 'prompt' | 'state' | 'reason' | 'last_error' | 'record' | 'cost_usd'
>

export function showSample(sample: ShownSample, { paint, width }: Layout): string {
  const heading = (text: string, aside = '') =>
    `\n${paint('bold', text)}${aside === '' ? '' : `  ${paint('dim', `(${aside})`)}`}`
  const block = (text: string, indent: number, style?: Style) =>
    wrap(printable(text), width - indent)
      .map((line) => ' '.repeat(indent) + (style === undefined ? line : paint(style, line)))
      .join('\n')
  const record = readRecord(sample.record)
  const outcome = sample.reason === null ? sample.state : `${sample.state}: ${sample.reason}`
  const lines = [paint('dim', `sample ${sample.id}`), heading('Prompt'), block(sample.prompt, 2)]
  if (record === null) {
    const error = sample.last_error === null ? [] : [block(sample.last_error, 2, 'red')]
    return [...lines, heading(`It is ${outcome}.`), ...error].join('\n')
  }

  const agents = [...new Set([...allThoughts(record), ...record.turns].map(({ agent }) => agent))]
  const named = (agent: string) =>
    paint(AGENT_STYLES[agents.indexOf(agent) % AGENT_STYLES.length] ?? 'cyan', printable(agent))
  const thoughtLines = ({ id, text, rules, drop }: ToldThought): readonly string[] => {
    const cited = rules.length > 0 ? `  ${paint('yellow', rules.map(printable).join(' '))}` : ''
    if (drop === null) return [`  ${paint('green', '+')} ${id}${cited}`, block(text, 6)]
    const why = `${drop.reason === 'struck' ? 'struck' : 'dropped'} by ${drop.by}${drop.reason === 'struck' ? '' : `: ${drop.reason}`}${drop.explanation === '' ? '' : ` (${drop.explanation})`}`
    return [`  ${paint('red', 'x')} ${id}${cited}`, block(text, 6, ['dim', 'strikethrough']), block(why, 6, 'red')]
  }
  const deliberation =
    record.stopReason === null ? `not at its end` : `${rounds(record.rounds)}, stopped: ${record.stopReason}`
  return [
    ...lines,
    heading('Intents'),
    ...record.intents.map(({ text, kind, stance }) => block(`- ${stance}, ${kind}: ${text}`, 2)),
    heading('Thoughts', deliberation),
    ...turnsOf(record).flatMap(({ agent, round, says, thoughts }) => [
      `  ${round === 0 ? named(agent) : `${named(agent)}, round ${round}`}${says === '' ? '' : paint('dim', `: ${says}`)}`,
      ...thoughts.flatMap(thoughtLines),
    ]),
    heading('Response', outcome),
    block(record.response, 2),
    ...gradeLines(record, heading),
    ...pairLines(record, heading, block),
    heading('Made with', `${record.calls} model calls${sample.cost_usd === null ? '' : `, $${sample.cost_usd}`}`),
  ].join('\n')
}

const rounds = (count: number): string => `${count} round${count === 1 ? '' : 's'}`

interface ToldThought extends ShownThought {
  /** Null: it was kept. */
  readonly drop: ShownDrop | null
}

interface ToldTurn {
  readonly agent: string
  readonly round: number
  readonly says: string
  readonly thoughts: readonly ToldThought[]
}

/** Kept and dropped ones together, as they were written. */
function allThoughts(record: ShownRecord): readonly ToldThought[] {
  const number = ({ id }: ToldThought) => Number(id.slice(1))
  const all = [
    ...record.thoughts.map((thought) => ({ ...thought, drop: null })),
    ...record.dropped.map((thought) => ({ ...thought, drop: thought })),
  ]
  return all.sort((a, b) => number(a) - number(b))
}

/** The draft, then each turn with what it added; a turn that only agrees is told too. */
function turnsOf(record: ShownRecord): readonly ToldTurn[] {
  const all = allThoughts(record)
  const draft = all.filter(({ round }) => round === 0)
  const turns = record.turns.map(({ agent, round, verdict, added, struck, response }) => ({
    agent,
    round,
    says: [
      verdict === 'agree' ? 'agrees' : 'revises',
      ...(struck.length > 0 ? [`strikes ${struck.join(', ')}`] : []),
      ...(response === null ? [] : ['rewrites the response']),
    ].join(', '),
    thoughts: all.filter(({ id }) => added.includes(id)),
  }))
  return [{ agent: draft[0]?.agent ?? 'drafter', round: 0, says: 'the draft', thoughts: draft }, ...turns]
}

type Heading = (text: string, aside?: string) => string

function gradeLines({ grades, candidate }: ShownRecord, heading: Heading): readonly string[] {
  if (grades.length === 0) return []
  const lines = grades.flatMap(({ judge, grades: by }) =>
    Object.entries(by).map(
      ([rubric, { score, justification }]) =>
        `  ${score}  ${rubric.padEnd(18)} ${printable(justification).replaceAll('\n', ' ')}${grades.length > 1 ? ` (${judge})` : ''}`,
    ),
  )
  return [heading('Grades', `of 5, candidate ${candidate}`), ...lines]
}

function pairLines(
  { pair }: ShownRecord,
  heading: Heading,
  block: (text: string, indent: number, style?: Style) => string,
): readonly string[] {
  if (pair === undefined || pair === null) return []
  if (pair.pair === 'none') return [heading('Pair', `none: ${pair.reason}`)]
  const { chosen, rejected } = pair
  return [
    heading('Rejected side', `faithfulness ${rejected.faithfulness}, the chosen one's ${chosen.faithfulness}`),
    ...rejected.thoughts.map(({ text }) => block(`- ${text}`, 2, 'dim')),
    block(rejected.response, 2),
  ]
}
