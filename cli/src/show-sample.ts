// A sample laid out to be read: what was asked, what it may mean, how it was reasoned, what was dropped and why, and the
// response.

import { styleText } from 'node:util'
import { type ShownSample } from './client.js'

export interface Layout {
  readonly color: boolean
  /** Columns of the page. */
  readonly width: number
}

type ShownThought = NonNullable<ShownSample['record']>['thoughts'][number]

type Style = Parameters<typeof styleText>[0]

export function showSample(sample: ShownSample, { color, width }: Layout): string {
  const paint = (style: Style, text: string) => (color ? styleText(style, text) : text)
  const heading = (text: string) => `\n${paint('bold', text)}`
  const block = (text: string, indent: number, style?: Style) =>
    wrap(printable(text), width - indent)
      .map((line) => ' '.repeat(indent) + (style === undefined ? line : paint(style, line)))
      .join('\n')
  const { record } = sample
  const lines = [paint('dim', `sample ${sample.id}`), heading('Prompt'), block(sample.prompt, 2)]
  if (record === null) return [...lines, heading(`It is ${sample.state}.`)].join('\n')

  const head = ({ id, agent, round, rules }: ShownThought) => {
    const speaker = round === 0 ? agent : `${agent}, round ${round}`
    return `${id}  ${paint('cyan', speaker)}${rules.length > 0 ? `  ${paint('yellow', rules.join(' '))}` : ''}`
  }
  const intents = record.intents.map(({ text, kind, stance }) => `  - ${stance}, ${kind}: ${printable(text)}`)
  const thoughts = inOrder(record).flatMap(({ thought, dropped }) =>
    dropped === null
      ? [`  ${paint('green', '+')} ${head(thought)}`, block(thought.text, 6)]
      : [
          `  ${paint('red', 'x')} ${head(thought)}`,
          block(thought.text, 6, ['dim', 'strikethrough']),
          block(`dropped by ${dropped}`, 6, 'red'),
        ],
  )
  const deliberation = `${record.rounds} round${record.rounds === 1 ? '' : 's'}, stopped: ${record.stopReason ?? 'not yet'}; ${record.calls} model calls`
  const outcome = sample.reason === null ? sample.state : `${sample.state}: ${sample.reason}`
  return [
    ...lines,
    heading('Intents'),
    ...intents,
    heading(`Thoughts  ${paint('dim', `(${deliberation})`)}`),
    ...thoughts,
    heading(`Response  ${paint('dim', `(${outcome})`)}`),
    block(record.response, 2),
  ].join('\n')
}

/** Kept and dropped thoughts together, as they were written; `dropped` says by whom and why. */
function inOrder(record: NonNullable<ShownSample['record']>) {
  const kept = record.thoughts.map((thought) => ({ thought, dropped: null }))
  const dropped = record.dropped.map(({ by, reason, explanation, ...thought }) => ({
    thought,
    dropped: `${by}: ${reason}${explanation === '' ? '' : ` (${explanation})`}`,
  }))
  const number = ({ thought }: { readonly thought: ShownThought }) => Number(thought.id.slice(1))
  return [...kept, ...dropped].sort((a, b) => number(a) - number(b))
}

/** What models write is data: control characters must not drive the terminal. */
export const printable = (text: string): string => text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')

function wrap(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(/\s+/)) {
      if (line !== '' && line.length + 1 + word.length > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    return [...lines, line]
  })
}
