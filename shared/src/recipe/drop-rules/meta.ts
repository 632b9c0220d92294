// `meta`: talk about the deliberation itself (agents, rounds, turns, other thoughts, the draft, the reply's format). A model
// trained on the thoughts alone has seen none of these.

import { type Finding } from './finding.js'
import { meetPattern, meetPhrase, type Text } from './meet.js'
import { LISTS, PLAIN, WORLD, WORLDLY } from './meta-phrases.js'
import { createPhraseFinder, type PhraseFinder, type Place } from './phrases.js'
import { isQuoted, isSpokenOf, sentenceAround } from './spoken-of.js'

/** The ids that deliberators see thoughts under. */
const THOUGHT_IDS = [
  /(?<![\w.-])t\d{1,3}(?![\w-]|\.\w)/g,
  /(?<![\w.-])T\d{1,3}(?= (?:already|says|states|repeats|is (?:redundant|wrong|struck)|and T\d))/g,
  /["'`](?:agree|revise)["'`]/g,
] as const

interface Finders {
  readonly plain: PhraseFinder
  readonly worldly: PhraseFinder
}

const made = new WeakMap<readonly string[], Finders>()

/** `speakers`: names that thoughts are shown under; made once a recipe. */
function findersFor(speakers: readonly string[]): Finders {
  const known = made.get(speakers)
  if (known !== undefined) return known
  const lists = { ...LISTS, role: speakers.join(' '), roles: speakers.map((name) => `${name}'s`).join(' ') }
  const finders = { plain: createPhraseFinder(PLAIN, lists), worldly: createPhraseFinder(WORLDLY, lists) }
  made.set(speakers, finders)
  return finders
}

/** "Thought 3:" at the beginning is a label, and no talk. */
const isLabel = (folded: string, { start }: Place): boolean =>
  /(?:^|\n)[^\p{L}\p{N}]*$/u.test(folded.slice(0, start)) && /^(?:thought\s*#?|t)\d+\s*[:.)]/i.test(folded.slice(start))

const isWorldly = (folded: string, place: Place): boolean =>
  sentenceAround(folded, place)
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .some((word) => WORLD.has(word))

/** Words of a deliberation, each with the beginnings of words by which a prompt shows that it is about such a thing. */
const TOPICS: readonly (readonly [met: RegExp, prompt: RegExp])[] = [
  [
    /\b(?:others|speaker|colleague|participant|contribut)/,
    /\b(?:agent|debat|panel|discuss|colleague|review|team|group|jury|speaker)/,
  ],
  [/\bjson|\bschema|\bfield|\barray|\bkey/, /\b(?:json|schema|database|sql|code|api|python|javascript|program|script)/],
  [/\bformat/, /\b(?:format|json|schema)/],
  [/\bdebat|\bdiscuss|\bdeliberat/, /\b(?:debat|discuss|deliberat|jury)/],
  [/\bverdict(?!\W{1,2}(?:agree|revise)\b)/, /\b(?:verdict|court|trial|jury)/],
  [/\bgroup|\bpanel|\bteam/, /\b(?:group|panel|team)/],
  [/\badvocate|\bauditor|\badversar|\bcritic|\bskeptic/, /\b(?:advocate|audit|adversar|critic|skeptic)/],
  ...['agent', 'round', 'turn', 'draft', 'version', 'task', 'thoughts', 'response', 'review', 'instruction'].map(
    (word) => [new RegExp(`\\b${word}`), new RegExp(`\\b${word}`)] as const,
  ),
]

/** Speaks as one of those who deliberate. */
const TAKES_PART = /\b(?:we|us|i|me|my)\b|^\W*(?:as|like|unlike|building on|following|contrary to) (?:what )?the\b/i

/** Whether the prompt itself speaks of what was met: then the thought speaks of the prompt. */
function isOfPrompt({ prompt, folded }: Text, place: Place): boolean {
  if (TAKES_PART.test(sentenceAround(folded, place))) return false
  const met = folded.slice(place.start, place.end).toLowerCase()
  return TOPICS.some(([topic, named]) => topic.test(met) && named.test(prompt))
}

export function findMeta(text: Text, speakers: readonly string[]): Finding | undefined {
  const { folded } = text
  const { plain, worldly } = findersFor(speakers)
  const isExcused = (place: Place) =>
    isSpokenOf(folded, place, text.prompt) ||
    // Begins before the quotation that it ends in: of "first round".
    isQuoted(folded, { start: place.end - 1, end: place.end }, text.prompt) ||
    isOfPrompt(text, place) ||
    isLabel(folded, place)
  const match =
    meetPhrase(text, plain, isExcused) ??
    meetPhrase(text, worldly, (place) => isWorldly(folded, place) || isExcused(place)) ??
    meetPattern(
      text,
      THOUGHT_IDS,
      (place) => isLabel(folded, place) || (folded[place.start] === 't' && isExcused(place)),
    )
  return match === undefined
    ? undefined
    : { reason: 'meta', explanation: 'speaks of the deliberation itself', evidence: { match } }
}
