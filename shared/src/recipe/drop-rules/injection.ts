// `injection`: text that speaks to whoever reads the thoughts, or poses as something else than a thought. Left in, it
// would steer the judge now and the trained model later.

import { type Finding } from './finding.js'
import { meetPattern, meetWeight, type Text } from './meet.js'
import { type Place } from './phrases.js'
import { isQuoted, quoteAround } from './quotations.js'

/** Marks of chat templates and of ratings: whatever stands around them, they would break what is made of the thought. */
const POSES = [
  /<\|[a-z0-9_ -]{2,40}\|>|<｜[^｜]{2,40}｜>/gi,
  /\[\/?(?:INST|SYS|SYSTEM|USER|ASSISTANT|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS)\]/g,
  /<<\/?SYS>>|<\/?(?:start_of_turn|end_of_turn|s|bos|eos|im_start|im_end)>/gi,
  /\[\[\s*\d+(?:\s*\/\s*\d+)?\s*\]\]/g,
] as const

/** Tags of our own messages in the middle of a thought; at its edges they are a matter of format. */
const INNER_TAG =
  /<\/?(?:prompt|intents?|thoughts?|struck|strike|response|verdicts?|polic(?:y|ies)|rubric)(?:-\d+)?(?:\s[^<>]*)?>/gi

function findPose(text: Text): string | undefined {
  const { folded } = text
  // A mark that the prompt does not have is not the prompt's, whatever the sentence around it says.
  const isExcused = ({ start, end }: Place) =>
    quoteAround(folded, { start, end }) === undefined
      ? text.prompt.includes(folded.slice(start, end).trim().toLowerCase())
      : isQuoted(folded, { start, end }, text.prompt)
  const atEdge = ({ start, end }: Place) => folded.slice(0, start).trim() === '' || folded.slice(end).trim() === ''
  return (
    meetPattern(text, POSES, isExcused) ??
    (folded.includes('<') ? meetPattern(text, [INNER_TAG], (place) => atEdge(place) || isExcused(place)) : undefined)
  )
}

export function findInjection(text: Text): Finding | undefined {
  const pose = findPose(text)
  if (pose !== undefined) return finding('poses as a message or a tag, which a thought is not', { match: pose })
  const steer = meetWeight(text, 'injection')
  return steer === undefined ? undefined : finding('speaks to whoever judges the thoughts', steer)
}

const finding = (explanation: string, evidence: Finding['evidence']): Finding => ({
  reason: 'injection',
  explanation,
  evidence,
})
