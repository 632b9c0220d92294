// `injection`: text that speaks to whoever reads the thoughts, or poses as something else than a thought. Left in, it
// would steer the judge now and the trained model later.

import { type Finding } from './finding.js'
import { APPARATUS, LISTS, ORDERS, STEERS } from './injection-phrases.js'
import { meetPattern, meetPhrase, type Text } from './meet.js'
import { createPhraseFinder, type Place } from './phrases.js'
import { isQuoted, isSpokenOf, quoteAround, sentenceBefore } from './spoken-of.js'

/** Chat templates, role labels, hidden text, and tags that would end the data a thought stands in. */
const POSES = [
  /<\|[a-z0-9_ -]{2,40}\|>|<｜[^｜]{2,40}｜>/gi,
  /\[\/?(?:INST|SYS|SYSTEM|USER|ASSISTANT|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_CALLS)\]/g,
  /<<\/?SYS>>|<\/?(?:start_of_turn|end_of_turn|s|bos|eos|system|assistant|user|human|sys|im_start|im_end|instructions?|developer)>/gi,
  /<!--/g,
  // Comments of other languages, and fences that would end the data or begin something else.
  /\/\*[^*\n]{1,200}\*\/|\{#[^#\n]{1,200}#\}|%%[^%\n]{1,200}%%/g,
  /(?:^|\s)(?:={3,}|-{3,}|\*{3,}|~{3,}|_{3,})\s*(?:begin|end|start|stop|new|system|instructions?|thoughts?|data|input|prompt|override)\b/gi,
  /(?:^|[([{*/#.!?]\s*)(?:@|(?:note|attn|attention|memo|message|hint|reminder)\W{0,2}(?:to |for )?)?(?:the |any |all )?(?:judge|grader|refiner|evaluator|rater|scorer|reviewer|annotator|moderator|assessor|examiner|adjudicator)s?\s*:/gi,
  /\[\[\s*\d+(?:\s*\/\s*\d+)?\s*\]\]/g,
  /\[(?:system|assistant|user|developer|admin|human|instructions?)\]/gi,
  /^[^\S\n]*#{2,}[^\S\n]*(?:instructions?|system|response|assistant|user|human|input|output|new task)\b[^\n]{0,20}/gim,
  /(?:^|[.!?]["')]?\s+)(?:system|assistant|developer|human|ai|user|admin)(?: (?:prompt|message|note|notice|override|instruction))?\s*(?:\([^)]{0,30}\))?:/gim,
  /\b(?:SYSTEM|ASSISTANT|DEVELOPER|ADMIN|HUMAN)(?: (?:PROMPT|MESSAGE|NOTE|NOTICE|OVERRIDE|INSTRUCTION))?:/g,
] as const

/** Tags of our own messages in the middle of a thought; at its edges they are a matter of format. */
const INNER_TAG =
  /<\/?(?:prompt|intents?|thoughts?|struck|strike|response|verdicts?|polic(?:y|ies)|rubric)(?:-\d+)?(?:\s[^<>]*)?>/gi

const findSteers = createPhraseFinder(STEERS, LISTS)
const findOrders = createPhraseFinder(ORDERS, LISTS)
const findApparatus = createPhraseFinder(APPARATUS)

/** After a modal verb, what follows a comma or "and" is no order: it goes on with a statement. */
const GOES_ON =
  /\b(?:should|must|can|could|may|might|will|would|shall|cannot|ought to|needs? to|has to|have to|not to|than to|rather|without|did|does|do)\b/i
const LEADS_IN =
  /(?:^|[\s,])(?:please|now|just|then|so|kindly|also|first|instead|therefore|hence|simply|hereby|always|but|finally|again)$/i

/** Whether a verb after `before`, its sentence so far, gives an order. */
function isOrder(before: string): boolean {
  const lead = before.trimEnd()
  if (lead === '' || /[:;—–(*>\]|"'`-]$/.test(lead)) return true
  if (LEADS_IN.test(lead)) return isOrder(lead.replace(LEADS_IN, ''))
  return /(?:,|\band|\bor)$/i.test(lead) && !GOES_ON.test(lead)
}

function findPose(text: Text): string | undefined {
  const { folded } = text
  // A mark that the prompt does not have is not the prompt's, whatever the sentence around it says.
  const isExcused = ({ start, end }: Place) =>
    quoteAround(folded, { start, end }) === undefined
      ? text.prompt.includes(folded.slice(start, end).trim().toLowerCase()) &&
        isSpokenOf(folded, { start, end }, text.prompt)
      : isQuoted(folded, { start, end }, text.prompt)
  const atEdge = ({ start, end }: Place) => folded.slice(0, start).trim() === '' || folded.slice(end).trim() === ''
  return (
    meetPattern(text, POSES, isExcused) ??
    (folded.includes('<') ? meetPattern(text, [INNER_TAG], (place) => atEdge(place) || isExcused(place)) : undefined)
  )
}

export function findInjection(text: Text): Finding | undefined {
  const { folded } = text
  const pose = findPose(text)
  if (pose !== undefined) return finding('poses as a message or a tag, which a thought is not', pose)
  const steer =
    meetPhrase(text, findSteers, (place) => isSpokenOf(folded, place, text.prompt)) ??
    meetPhrase(
      text,
      findOrders,
      (place) => !isOrder(sentenceBefore(folded, place.start)) || isSpokenOf(folded, place, text.prompt),
    ) ??
    meetPhrase(text, findApparatus, (place) => {
      // In one number or another.
      const word = folded.slice(place.start, place.end).toLowerCase().replace(/s$/, '')
      return text.prompt.includes(word) || isSpokenOf(folded, place, text.prompt)
    })
  return steer === undefined ? undefined : finding('speaks to whoever judges the thoughts', steer)
}

const finding = (explanation: string, match: string): Finding => ({
  reason: 'injection',
  explanation,
  evidence: { match },
})
