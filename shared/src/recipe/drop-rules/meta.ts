// `meta`: talk about the deliberation itself (agents, rounds, turns, other thoughts, the draft, the reply's format). A model
// trained on the thoughts alone has seen none of these.

import { type Finding } from './finding.js'
import { meetPattern, meetWeight, type Text } from './meet.js'
import { type Place } from './phrases.js'
import { isQuoted } from './quotations.js'

/** An id that deliberators see a thought under. */
const THOUGHT_ID = [/(?<![\w.-])t\d{1,3}(?![\w-]|\.\w)/g] as const

/** "t3:" at the beginning is a label, and no talk. */
const isLabel = (folded: string, { start, end }: Place): boolean =>
  /(?:^|\n)[^\p{L}\p{N}]*$/u.test(folded.slice(0, start)) && /^\s*[:.)]/.test(folded.slice(end))

export function findMeta(text: Text): Finding | undefined {
  const { folded, prompt } = text
  const id = meetPattern(
    text,
    THOUGHT_ID,
    (place) =>
      isLabel(folded, place) ||
      prompt.includes(folded.slice(place.start, place.end)) ||
      isQuoted(folded, place, prompt),
  )
  const evidence = id === undefined ? meetWeight(text, 'meta') : { match: id }
  return evidence === undefined
    ? undefined
    : { reason: 'meta', explanation: 'speaks of the deliberation itself', evidence }
}
