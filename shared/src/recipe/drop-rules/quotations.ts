// Reasoning about an instruction is not giving one. In safety data a thought naturally says what a prompt tries, in quotation
// marks; what stands in them is somebody else's.

import { type Place } from './phrases.js'

const QUOTATION = /"[^"\n]{1,600}"|`[^`\n]{1,600}`|(?<![\p{L}\p{N}])'(?=\S)[^'\n]{1,300}'(?![\p{L}\p{N}])/gu

const quotations = (text: string): readonly Place[] =>
  /["'`]/.test(text)
    ? [...text.matchAll(QUOTATION)].map(({ 0: quote, index }) => ({ start: index, end: index + quote.length }))
    : []

/** The quotation marks or backticks that a piece stands between, with what is between them. */
export const quoteAround = (text: string, { start, end }: Place): Place | undefined =>
  quotations(text).find((quote) => quote.start <= start && end <= quote.end)

/** Words of its own that a thought needs besides what it quotes: else it is the quoted thing itself, in marks. */
const OWN_WORDS = 4

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []

const MIN_PUT_IN = 3

/** Whether a quotation begins and ends with the prompt's words, and holds several that it does not have: those were put in. */
function isPadded(quote: string, known: ReadonlySet<string>): boolean {
  const words = wordsOf(quote.slice(1, -1))
  const isOfPrompt = (word: string | undefined) => word !== undefined && known.has(word)
  return (
    isOfPrompt(words[0]) && isOfPrompt(words.at(-1)) && words.filter((word) => !known.has(word)).length >= MIN_PUT_IN
  )
}

/** What a text quotes, from the prompt (in lower case) or as an example, where it says enough of its own besides. */
export function quotationsIn(text: string, prompt: string): readonly Place[] {
  const quotes = quotations(text)
  if (quotes.length === 0 || wordsOf(text.replace(QUOTATION, ' ')).length < OWN_WORDS) return []
  const known = new Set(wordsOf(prompt))
  return quotes.filter(({ start, end }) => !isPadded(text.slice(start, end), known))
}

/** Whether a piece of `text` is quoted: not the whole thought put in quotation marks. */
export const isQuoted = (text: string, { start, end }: Place, prompt: string): boolean =>
  quotationsIn(text, prompt).some((quote) => quote.start <= start && end <= quote.end)
