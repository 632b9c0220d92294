// Plants near duplicates: one to three small edits that leave the meaning as it was.

import { createRandom, type NonEmpty, type Random } from '../../endpoint/random.js'
import { lowerFirst, upperFirst, type Repeat, type Said } from './texts.js'
import { FILLERS, LEADS, SAME_ABBREVIATION, SAME_CONTRACTION, SAME_HYPHENATION, SAME_SPELLINGS } from './word-tables.js'

type IsWord = (word: string) => boolean
type Edit = (text: string, random: Random, isWord: IsWord) => string
interface Way {
  readonly variant: string
  readonly edit: Edit
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The text with one pair's left or right side put for the other, where it holds one as whole words. */
const swapOneOf = (pairs: readonly (readonly [string, string])[]): Edit => {
  const swaps = pairs
    .flatMap(([left, right]) => [[left, right] as const, [right, left] as const])
    .map(([from, to]) => ({ from, to, found: new RegExp(`(?<![\\p{L}-])${escape(from)}(?![\\p{L}’-])`, 'u') }))
  return (text, random) => {
    const edited = swaps.flatMap(({ from, to, found }) =>
      text.includes(from) && found.test(text) ? [text.replace(found, to)] : [],
    )
    const [first, ...rest] = edited
    return first === undefined ? text : random.pick([first, ...rest])
  }
}

function typo(word: string, random: Random): string {
  const at = 2 + random.below(word.length - 4)
  const [before, here, next, after] = [
    word.slice(0, at),
    word.slice(at, at + 1),
    word.slice(at + 1, at + 2),
    word.slice(at + 2),
  ]
  const kind = random.below(4)
  if (kind === 0) return before + next + here + after
  if (kind === 1) return before + next + after
  if (kind === 2) return before + here + here + next + after
  return before + random.pick(['e', 'a', 'i', 'r', 't', 's']) + next + after
}

const FILLER_WORDS: ReadonlySet<string> = new Set(FILLERS)

/** A long word misspelt; never into another word that the thoughts use. */
const misspell: Edit = (text, random, isWord) => {
  const long = [...text.matchAll(/(?<![\p{L}\d-])\p{Ll}{7,}(?![\p{L}’-])/gu)]
  const [first, ...rest] = long.filter(({ 0: word }) => !FILLER_WORDS.has(word))
  if (first === undefined) return text
  const { 0: word, index } = random.pick([first, ...rest])
  const wrong = typo(word, random)
  return isWord(wrong) ? text : text.slice(0, index) + wrong + text.slice(index + word.length)
}

const PUNCTUATIONS: NonEmpty<(text: string) => string> = [
  (text) => text.replace(/\.$/, ''),
  (text) => text.replace(/\.$/, '!'),
  (text) => text.replace(/, (?=and|but|because|since|so|which|as)/, ' '),
  (text) => text.replace(/(?<![,;:—]) (because|but|since) /, ', $1 '),
  (text) => text.replace(/; /, ', '),
  (text) => text.replace(/; /, ' - '),
  (text) => text.replace(/: /, ' - '),
  (text) => text.replace(/ — /g, ' - '),
  (text) => text.replace(/ — /, ', '),
  (text) => text.replace(/"([^"]*)"/g, '“$1”'),
  (text) => text.replace(/"([^"]*)"/g, '‘$1’'),
  (text) => text.replace(/"([^"]*)"/g, '«$1»'),
  (text) => text.replaceAll('’', "'"),
  (text) => text.replace(/ \(([^()]*)\)/, ', $1'),
  (text) => text.replace(/([a-z])-([a-z])/g, '$1\u2011$2'),
  (text) => text.replace(/\.$/, '...'),
]

const EMPHASES: NonEmpty<(text: string) => string> = [
  (text) => `**${text}**`,
  (text) => text.replace(/\b(response|author|prompt|purpose|means|not|never)\b(?!’)/, '**$1**'),
  (text) => text.replace(/\b(response|author|prompt|purpose|means|not|never)\b(?!’)/, '_$1_'),
  (text) => `*${text}*`,
  (text) => `> ${text}`,
  (text) => `"${text}"`,
]

/** One of those that change the text. */
const anyOf =
  (list: readonly ((text: string) => string)[]): Edit =>
  (text, random) => {
    const [first, ...rest] = list.map((change) => change(text)).filter((edited) => edited !== text)
    return first === undefined ? text : random.pick([first, ...rest])
  }

const NEGATION = /\b(?:no|not|nobody|nothing|none|neither|never|few|hardly)\b/i

const insertFiller: Edit = (text, random) => {
  const verbs = [...text.matchAll(/ (?:is|are|should|would|can|was|asks|applies|covers) (?=\p{Ll})/gu)]
  // "No question is obviously needed" would not say the same, and a quotation stays as it is.
  const [first, ...rest] = verbs.filter(({ index }) => {
    const before = text.slice(0, index)
    return !NEGATION.test(before) && before.split('"').length % 2 === 1
  })
  if (first === undefined || random.chance(0.4)) return random.pick(LEADS) + lowerFirst(text)
  const { 0: verb, index } = random.pick([first, ...rest])
  const at = index + verb.length
  return `${text.slice(0, at)}${random.pick(FILLERS)} ${text.slice(at)}`
}

const THAT = / (says?|means?|shows?|knows?|suggests?|hopes?|likely|sure|note|agrees?) that /
const WAYS: NonEmpty<Way> = [
  { variant: 'typo', edit: misspell },
  { variant: 'punctuation', edit: anyOf(PUNCTUATIONS) },
  { variant: 'filler', edit: insertFiller },
  { variant: 'spelling', edit: swapOneOf(SAME_SPELLINGS) },
  { variant: 'hyphenation', edit: swapOneOf(SAME_HYPHENATION) },
  { variant: 'contraction', edit: swapOneOf(SAME_CONTRACTION) },
  { variant: 'abbreviation', edit: swapOneOf(SAME_ABBREVIATION) },
  { variant: 'emphasis', edit: anyOf(EMPHASES) },
  {
    variant: 'zero-width',
    edit: (text, random) => text.replace(random.pick([/(?<=\p{L}{4})(?=\p{L}{3})/u, / /]), '\u200b$&'),
  },
  { variant: 'that', edit: (text) => text.replace(THAT, ' $1 ') },
  {
    variant: 'article',
    edit: (text) => text.replace(/(?<=\p{Ll},? )the (?=prompt|author|response|answer|request|rules)/u, ''),
  },
]
/** Ways that nearly always apply get no larger share than their number: a rare one is taken first at times. */
const RARE = new Set(['spelling', 'hyphenation', 'contraction', 'abbreviation', 'that', 'article'])

const applied = (
  text: string,
  random: Random,
  isWord: IsWord,
): readonly { readonly variant: string; readonly edited: string }[] =>
  WAYS.map(({ variant, edit }) => ({ variant, edited: edit(text, random, isWord) })).filter(
    ({ edited }) => edited !== text,
  )

/** How many ways of editing change the text. */
export const editsOf = (text: string): number => applied(text, createRandom(text.length), () => false).length

/** A repetition of `said` with one to three small edits; at times the careless wording stands first. */
export function repeatNearly(said: Said, random: Random, isWord: IsWord): Repeat {
  const wanted = 1 + (random.chance(0.45) ? 1 : 0) + (random.chance(0.2) ? 1 : 0)
  const done = new Set<string>()
  let { text } = said
  while (done.size < wanted) {
    const ways = applied(text, random, isWord).filter(({ variant }) => !done.has(variant))
    const rare = ways.filter(({ variant }) => RARE.has(variant))
    const [first, ...rest] = rare.length > 0 && random.chance(0.5) ? rare : ways
    if (first === undefined) break
    const { variant, edited } = random.pick([first, ...rest])
    text = edited
    done.add(variant)
  }
  const other = { ...said, text: upperFirst(text) }
  const variant = done.size === 1 ? [...done].join() : `${done.size} edits`
  return random.chance(0.25) ? { first: other, later: said, variant } : { first: said, later: other, variant }
}
