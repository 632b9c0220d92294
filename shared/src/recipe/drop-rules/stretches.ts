// A thought's text in the pieces that are weighed (weigh.ts): sentences, parts of long ones, clauses; and what weights are kept
// by: words and pairs of them.

import { LIST_MARKER } from '../canonical-text.js'
import { type Place } from './phrases.js'
import { quotationsIn } from './quotations.js'

export interface Word extends Place {
  /** As weights know it: the word or mark in lower case, or what it stands for. */
  readonly key: string
  /** The prompt has the word too: the thought may be speaking of the prompt. */
  readonly ofPrompt: boolean
}

/** The words of a sentence, from one to before another. */
export interface Stretch {
  readonly sentence: readonly Word[]
  readonly from: number
  readonly to: number
}

/** What a thought is read beside. */
export interface Beside {
  /** Folded and in lower case. */
  readonly prompt: string
  readonly promptWords: ReadonlySet<string>
  /** Names that thoughts are shown under, in lower case. */
  readonly speakers: ReadonlySet<string>
}

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}\p{N}]+|\p{N}+)*|\p{N}+|[^\s\p{L}\p{M}\p{N}_]/gu
const SENTENCE_END = /(?<=[.!?])["')\]]*\s+|\n+(?!\s*\p{Ll})/gu

/** `prompt`: folded and in lower case. */
export const besidePrompt = (prompt: string, speakers: readonly string[]): Beside => ({
  prompt,
  promptWords: new Set(prompt.match(WORD)),
  speakers: new Set(speakers.map((name) => name.toLowerCase())),
})

/** Figures and marks alone say nothing. */
const SAYS = /^[@\p{L}]/u

/** Marks that mean something else where weights are written down. */
const UNWRITABLE: ReadonlySet<string> = new Set(['`', '\\', '^', '~'])

function keyOf(word: string, speakers: ReadonlySet<string>): string {
  if (word >= '0' && word < ':') return '#'
  if (word.startsWith('t') && /^t\d{1,3}$/.test(word)) return '@thought'
  if (UNWRITABLE.has(word)) return '@mark'
  return speakers.has(word) ? '@speaker' : word
}

/** Rules' ids, and what somebody else says, count as one word each. */
const STANDS_FOR = { quote: '@quote', rule: '@rule' } as const

const ID = '[A-Za-z]{1,8}\\d{0,2}[-_.]\\d+(?:\\.\\d+)*'
const RULE_ID = new RegExp(`\\b${ID}\\b`, 'g')
/** A mark in brackets that cites, and says nothing. */
const CITATION = new RegExp(
  `[[(【]\\s*(?:(?:see|per|cf\\.?|under|by|rules?|policy|citing|cites?|cited)[:\\s]+)*${ID}(?:\\s*(?:[,;&/]|and)\\s*${ID})*\\s*[\\])】]`,
  'gi',
)

interface Blotted {
  readonly text: string
  /** What one word stands for, by where its blot begins. */
  readonly words: ReadonlyMap<number, string>
}

/** `folded` in lower case, all where it was: without markers of lists and citations, which are dress, and with blots. */
function blot(folded: string, prompt: string, speakers: ReadonlySet<string>): Blotted {
  const words = new Map<number, string>()
  const blank = (piece: string) => ' '.repeat(piece.length)
  const stand = (word: string, piece: string, at: number) => {
    words.set(at, word)
    return 'x'.padEnd(piece.length)
  }
  let text = ''
  for (const { start, end } of quotationsIn(folded, prompt)) {
    text += folded.slice(text.length, start)
    text += stand(STANDS_FOR.quote, folded.slice(start, end), start)
  }
  text += folded.slice(text.length)
  if (/\d/.test(text)) {
    text = text
      .replace(CITATION, blank)
      .replace(RULE_ID, (id, at: number) => (speakers.has(id.toLowerCase()) ? id : stand(STANDS_FOR.rule, id, at)))
  }
  const lines = text.includes('\n') ? text.split('\n') : [text]
  return {
    text: lines
      .map((line) => line.replace(LIST_MARKER, blank))
      .join('\n')
      .toLowerCase(),
    words,
  }
}

/** Where sentences end: each before the next one's first letter. */
function endsOf(text: string): readonly number[] {
  const ends: number[] = []
  SENTENCE_END.lastIndex = 0
  while (SENTENCE_END.exec(text) !== null) ends.push(SENTENCE_END.lastIndex)
  return [...ends, text.length]
}

/** `folded`: the thought's text, characters folded. */
export function stretchesOf(folded: string, { prompt, promptWords, speakers }: Beside): readonly Stretch[] {
  const { text, words } = blot(folded, prompt, speakers)
  const stretches: Stretch[] = []
  let begin = 0
  for (const end of endsOf(text)) {
    const sentence: Word[] = []
    // Not matchAll, which would copy the pattern for each sentence.
    for (WORD.lastIndex = begin; ;) {
      const match = WORD.exec(text)
      if (match === null || match.index >= end) break
      const [word] = match
      const key = words.get(match.index) ?? keyOf(word, speakers)
      sentence.push({ key, start: match.index, end: match.index + word.length, ofPrompt: promptWords.has(word) })
    }
    begin = end
    if (sentence.some(({ key }) => SAYS.test(key)))
      stretches.push(...partsOf(sentence), ...clausesOf(sentence), ...asidesOf(sentence))
  }
  return stretches
}

/** A longer sentence is weighed in overlapping parts: what is put into it is not outweighed by the rest. */
const MAX_SENTENCE_WORDS = 38
const PART_WORDS = 30

function partsOf(sentence: readonly Word[]): readonly Stretch[] {
  if (sentence.length <= MAX_SENTENCE_WORDS) return [{ sentence, from: 0, to: sentence.length }]
  const parts: Stretch[] = []
  for (let from = 0; from < sentence.length - PART_WORDS / 2; from += PART_WORDS / 2) {
    parts.push({ sentence, from, to: Math.min(sentence.length, from + PART_WORDS) })
  }
  return parts
}

/** One of more words is weighed clause by clause, too: what leads into a sound thought is not outweighed by it either. */
const MIN_SPLIT_WORDS = 12
const MIN_CLAUSE_WORDS = 6
const CLAUSE_END: ReadonlySet<string> = new Set([',', ':', ';', '—', '–', '-', '(', ')'])

function clausesOf(sentence: readonly Word[]): readonly Stretch[] {
  if (sentence.length <= MIN_SPLIT_WORDS) return []
  const clauses: Stretch[] = []
  let from = 0
  sentence.forEach(({ key }, at) => {
    if (!CLAUSE_END.has(key) || at - from < MIN_CLAUSE_WORDS) return
    clauses.push({ sentence, from, to: at + 1 })
    from = at + 1
  })
  const last = clauses.at(-1)
  if (last === undefined || from === sentence.length) return clauses
  // A few words at the end are no clause of their own.
  const isShort = sentence.length - from < MIN_CLAUSE_WORDS
  return isShort
    ? [...clauses.slice(0, -1), { ...last, to: sentence.length }]
    : [...clauses, { sentence, from, to: sentence.length }]
}

/** What is set apart within a sentence stands for itself. */
const SETS_APART: ReadonlySet<string> = new Set(['(', ')', '[', ']', '{', '}', '<', '>', '/', '*', '—', '–', '|', '#'])
const MIN_ASIDE_WORDS = 2

function asidesOf(sentence: readonly Word[]): readonly Stretch[] {
  const asides: Stretch[] = []
  let from = 0
  sentence.forEach(({ key }, at) => {
    if (!SETS_APART.has(key)) return
    if (from > 0 && at - from >= MIN_ASIDE_WORDS) asides.push({ sentence, from, to: at })
    from = at + 1
  })
  return asides
}

/** Before the first word of a sentence, and behind the last. */
export const EDGE = '^'
/** The same, of what is but a part of one. */
export const CUT = '~'
/** Behind a word that the prompt has, too. */
export const OF_PROMPT = '|p'
/**
 * Tells `each` feature of a stretch, once wherever it stands: words, two that stand together, and words that the prompt has. With
 * the words that it spans, counted from the stretch's first; the edge is one before, or one behind.
 */
export function eachFeature(
  { sentence, from, to }: Stretch,
  each: (feature: string, at: number, words: number) => void,
): void {
  const words = sentence.slice(from, to).map(({ key }) => key)
  const keys = [from === 0 ? EDGE : CUT, ...words, to === sentence.length ? EDGE : CUT]
  keys.forEach((one, i) => {
    const at = i - 1
    const two = keys[i + 1]
    if (one !== EDGE && one !== CUT) {
      each(one, at, 1)
      if (sentence[from + at]?.ofPrompt === true) each(`${one}${OF_PROMPT}`, at, 1)
    }
    if (two !== undefined) each(`${one} ${two}`, at, 2)
  })
}
