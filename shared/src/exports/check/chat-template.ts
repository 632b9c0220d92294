// A chat template, and what it makes of messages: the text that a model is trained on, and the parts of it that the loss is
// taken of.

import { Template } from '@huggingface/jinja'
import { type ChatMessage } from '../chat-message.js'

/** From and to, in characters of a text. */
export type Span = readonly [number, number]

export interface Rendered {
  readonly text: string
  /** What each message of the assistant became, as a trainer that masks everything else finds it. */
  readonly spans: readonly Span[]
}

export interface ChatTemplate {
  readonly source: string
  /** Throws where the template does not take the messages. */
  render(messages: readonly ChatMessage[]): Rendered
}

// Where a template marks the assistant's part itself, for trainers that mask by it; the parser drops these marks.
// Private-use characters stand for them meanwhile. Source: transformers, "Chat templates": `{% generation %}`.
const BEGIN = '\uE0F0'
const END = '\uE0F1'
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\{%(-?)\s*generation\s*(-?)%\}/g, `{{$1 '${BEGIN}' $2}}`],
  [/\{%(-?)\s*endgeneration\s*(-?)%\}/g, `{{$1 '${END}' $2}}`],
]

const SPECIAL = { bos_token: '<|begin_of_text|>', eos_token: '<|end_of_text|>', pad_token: '' }

/** Throws where the source is no Jinja. */
export function readTemplate(source: string): ChatTemplate {
  const template = new Template(MARKS.reduce((text, [mark, stand]) => text.replace(mark, stand), source))
  const layOut = (messages: readonly ChatMessage[], begun: boolean): string =>
    template.render({ ...SPECIAL, messages, add_generation_prompt: begun })
  return {
    source,
    render(messages) {
      const text = layOut(messages, false)
      if (text.includes(BEGIN)) return withoutMarks(text)
      const spans = messages.flatMap(({ role }, i) => {
        if (role !== 'assistant') return []
        const from = beginning(text, [layOut(messages.slice(0, i), true), layOut(messages.slice(0, i), false)])
        const isLast = i === messages.length - 1
        const to = isLast ? text.length : beginning(text, [layOut(messages.slice(0, i + 1), false)])
        return from === null || to === null ? [] : [[from, to] as const]
      })
      return { text, spans }
    },
  }
}

/** How long the first of these is that the text begins with: it is there that a trainer lets the loss begin. */
function beginning(text: string, beginnings: readonly string[]): number | null {
  return beginnings.find((each) => text.startsWith(each))?.length ?? null
}

function withoutMarks(marked: string): Rendered {
  let text = ''
  const spans: Span[] = []
  for (const [i, part] of marked.split(BEGIN).entries()) {
    const [inside = '', ...after] = part.split(END)
    if (i > 0) spans.push([text.length, text.length + inside.length])
    text += [inside, ...after].join('')
  }
  return { text, spans }
}
