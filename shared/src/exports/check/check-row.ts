// Whether the thoughts of a training row are in the text that a chat template makes of it, and inside the part that the loss is
// taken of.

import { type ChatTemplate, type Rendered, type Span } from './chat-template.js'
import { readConversation, type Conversation } from './read-conversation.js'

export interface RowCheck {
  readonly rendered: Rendered
  /** How many were looked for. */
  readonly thoughts: number
  /** Not in the text. */
  readonly dropped: readonly string[]
  /** In the text, and outside of what the loss is taken of. */
  readonly masked: readonly string[]
  /** What is wrong, and what to do; empty where nothing is. */
  readonly faults: readonly string[]
  /** What survives and may yet surprise. */
  readonly warnings: readonly string[]
}

/** `thoughts`: those the sample was recorded with, where they are known; else those that the row itself shows. */
export function checkRow(row: unknown, template: ChatTemplate, thoughts?: readonly string[]): RowCheck {
  const chat = readConversation(row)
  if (chat === null) return nothing('is no chat: check an export in messages, prompt-completion, sharegpt or alpaca')
  let rendered: Rendered
  try {
    rendered = template.render(chat.messages)
  } catch (error) {
    return nothing(`is not taken by the template: ${error instanceof Error ? error.message : String(error)}`)
  }
  const wanted = (thoughts ?? chat.thoughts).map((text) => text.trim()).filter((text) => text !== '')
  const { spans, text } = rendered
  const missing = notIn(wanted, spans.map((span) => text.slice(...span)).join('\n'))
  const masked = missing.filter((thought) => text.includes(thought))
  const dropped = missing.filter((thought) => !text.includes(thought))
  return {
    rendered,
    thoughts: wanted.length,
    dropped,
    masked,
    faults: faultsOf(chat, template, { wanted: wanted.length, dropped: dropped.length, masked: masked.length, spans }),
    warnings: warningsOf(chat, template),
  }
}

const nothing = (fault: string): RowCheck => ({
  rendered: { text: '', spans: [] },
  thoughts: 0,
  dropped: [],
  masked: [],
  faults: [fault],
  warnings: [],
})

/** They stand in their order, so that of two alike each needs a place of its own. */
function notIn(thoughts: readonly string[], text: string): readonly string[] {
  let from = 0
  return thoughts.filter((thought) => {
    const at = text.indexOf(thought, from)
    if (at >= 0) from = at + thought.length
    return at < 0
  })
}

interface Found {
  readonly wanted: number
  readonly dropped: number
  readonly masked: number
  readonly spans: readonly Span[]
}

function faultsOf(chat: Conversation, { source }: ChatTemplate, { wanted, dropped, masked, spans }: Found): string[] {
  if (wanted === 0) return ['holds no thoughts']
  if (chat.place === null) return ['holds no thoughts, although its sample has some: it was exported with cot=none']
  const lost = `${dropped} of ${wanted} thoughts are not in the training text`
  return [
    ...(dropped > 0 ? [`${lost}: ${reasonOf(chat.place, source)}`] : []),
    ...(spans.length === 0
      ? ['no part of the text begins where the prompt ends: a trainer cannot mask the prompt']
      : []),
    ...(spans.length > 0 && masked > 0
      ? [`${masked} of ${wanted} thoughts are outside of what the loss is taken of`]
      : []),
  ]
}

const READS = ['reasoning_content', 'thinking'] as const

function reasonOf(place: NonNullable<Conversation['place']>, source: string): string {
  const other = READS.filter((key) => key !== place && source.includes(key))
  const instead = other.length > 0 ? `cot=${other.join(' or cot=')}` : 'cot=think-tags'
  if (place !== 'think-tags' && !source.includes(place)) {
    return `the template never reads \`${place}\`; export with ${instead}`
  }
  return place === 'think-tags' && source.includes('</think>')
    ? `the template cuts think tags out of the message; export with ${other.length > 0 ? instead : 'another template in mind, or train with one that keeps them'}`
    : 'the template leaves them out'
}

/** Tags in a chat whose template has a place of its own for reasoning are learnt as a part of the response. */
function warningsOf({ place }: Conversation, { source }: ChatTemplate): string[] {
  const key = READS.find((each) => source.includes(each))
  if (place !== 'think-tags' || key === undefined || source.includes('</think>')) return []
  return [`the template has a place of its own for reasoning and does not know think tags; export with cot=${key}`]
}
