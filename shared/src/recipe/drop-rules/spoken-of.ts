// Reasoning about an instruction is not giving one. In safety data a thought naturally says what a prompt tries; such a
// piece is quoted, or the sentence says that the prompt says it.

import { type Place } from './phrases.js'

/** What a thought speaks of when it speaks of the prompt. */
const SUBJECT =
  /\b(?:prompts?|users?|persons?|people|requests?|quer(?:y|ies)|messages?|texts?|authors?|askers?|attackers?|adversar(?:y|ies)|attempts?|jailbreaks?|injections?|instructions?|overrides?|phrases?|phrasing|words?|wording|lines?|strings?|inputs?|e-?mails?|pages?|documents?|passages?|paragraphs?|comments?|posts?|notes?|tokens?|tags?|markers?|templates?|quotes?|sentences?|commands?|snippets?|characters?|stor(?:y|ies)|scenarios?|framing|code|website|file)\b/i
/**
 * Ends in words that hand on what somebody says. What is asked about ("asks how ...") is the sentence's own again, and so is
 * what is set apart in dashes or brackets.
 */
const HANDS_ON =
  /\b(?:(?:ask|order|demand|command|read|contain|append|embed|insert|attempt|request|call|direct|mention|claim|insist|pretend|plead|instruct|quot|start|open|invit|urg|stat|includ|past|plant|nam|label|mark|repeat|smuggl|clos)(?:s|es|ed|d|e|ing|led|ling)?|says?|said|saying|tells?|told|telling|writ(?:es?|ing|ten)|wrote|adds?|added|adding|hid(?:es?|den|ing)?|begins?|beginning|ends?|ending|carr(?:y|ies|ied|ying)|tr(?:y|ies|ied|ying)|holds?|tuck(?:s|ed)?|slips?|slipped|begs?|begging|such as)\b(?:(?!\b(?:how|what|whether|why|about)\b)[^.!?—–()[\]<>]){0,70}$/i

const SENTENCE_START = /[.!?]["')\]]*\s(?=[^.!?]*$)|\n(?=[^\n]*$)/
const SENTENCE_CHARS = 400

/** The part of the sentence that stands before `at`. */
export function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - SENTENCE_CHARS), at)
  const cut = SENTENCE_START.exec(before)
  return cut === null ? before : before.slice(cut.index + cut[0].length)
}

/** The sentence that a piece stands in. */
export const sentenceAround = (text: string, { start, end }: Place): string =>
  sentenceBefore(text, start) +
  text.slice(start, end) +
  (text.slice(end, end + SENTENCE_CHARS).split(/[.!?]\s|\n/, 1)[0] ?? '')

/** The nearest pair of `mark` around a place, counted from the beginning; undefined where there is none. */
function pairAround(text: string, mark: string, { start, end }: Place): Place | undefined {
  let open = -1
  for (let at = text.indexOf(mark); at >= 0 && at < start; at = text.indexOf(mark, at + 1)) open = open < 0 ? at : -1
  if (open < 0) return undefined
  const close = text.indexOf(mark, Math.max(start, open + 1))
  return close < end ? undefined : { start: open, end: close + 1 }
}

function singleQuotesAround(text: string, { start, end }: Place): Place | undefined {
  const open = /(?:^|[\s(:,])'(?=\S[^']*$)/.exec(text.slice(0, start + 1))
  const close = /^[^']*'(?![a-z])/i.exec(text.slice(end))
  return open === null || close === null ? undefined : { start: open.index, end: end + close[0].length }
}

/** The quotation marks or backticks that a piece stands between but for marks at its end, with what is between them. */
export function quoteAround(text: string, { start, end }: Place): Place | undefined {
  const words = text.slice(start, end).replace(/[^\p{L}\p{N}]+$/u, '')
  const place = { start, end: start + Math.max(1, words.length) }
  return pairAround(text, '"', place) ?? pairAround(text, '`', place) ?? singleQuotesAround(text, place)
}

/** Words of its own that a thought needs besides what it quotes: else it is the quoted thing itself, in marks. */
const OWN_WORDS = 4

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []

/** Whether a quotation begins and ends in the prompt's words, and the prompt does not have the piece: then it was put in. */
function isPutIn(text: string, quote: Place, piece: Place, prompt: string): boolean {
  if (prompt.includes(text.slice(piece.start, piece.end).toLowerCase())) return false
  const before = wordsOf(text.slice(quote.start, piece.start)).slice(0, 2)
  const after = wordsOf(text.slice(piece.end, quote.end)).slice(-2)
  return before.length > 0 && after.length > 0 && [before, after].every((words) => prompt.includes(words.join(' ')))
}

/** Whether a piece of `text` is quoted, from the prompt or as an example: not the whole thought put in quotation marks. */
export function isQuoted(text: string, place: Place, prompt: string): boolean {
  const quote = quoteAround(text, place)
  if (quote === undefined) return false
  const own = wordsOf(`${text.slice(0, quote.start)} ${text.slice(quote.end)}`)
  return own.length >= OWN_WORDS && !isPutIn(text, quote, place, prompt)
}

/** Whether a piece of `text` is somebody else's words, as the thought itself shows or says. */
export function isSpokenOf(text: string, place: Place, prompt: string): boolean {
  if (quoteAround(text, place) !== undefined) return isQuoted(text, place, prompt)
  const before = sentenceBefore(text, place.start)
  return SUBJECT.test(before) && HANDS_ON.test(before)
}
