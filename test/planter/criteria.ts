// Plain criteria for what was planted, written apart from the planters and from the rules under test: so that a label that is
// wrong shows.

import { type Thought } from '@conclave/shared/recipe/sample'
import {
  FILLERS,
  LEADS,
  SAME_ABBREVIATION,
  SAME_CONTRACTION,
  SAME_HYPHENATION,
  SAME_SPELLINGS,
} from './faults/word-tables.js'
import { type PlantedSample } from './planted-sample.js'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const MARKER = /^\s*(?:[-*•–·]|\(?\w{1,2}[.)]|(?:step|thought) \d+:)\s+/i

/** What is left of a text when compatibility forms, case, white space, list markers and citation marks are taken away. */
export function foldExactly(text: string, ruleIds: readonly string[]): string {
  const id = `(?:${ruleIds.map((each) => escape(each.toLowerCase())).join('|')})`
  const mark = new RegExp(`[([【](?:see |cf\\. |cites )?${id}(?:[,;] ${id})*[)\\]】]`, 'g')
  const plain = text.normalize('NFKC').toLowerCase().replace(mark, ' ').trim().replace(MARKER, '')
  return plain.replace(/\s+/g, ' ').replace(/ \.$/, '.').trim().replace(MARKER, '')
}

const EMPTY_WORDS = new Set([
  ...FILLERS,
  ...LEADS.map((lead) => lead.toLowerCase().replace(', ', '').trim()),
  'the',
  'that',
])

const SPELLINGS = [...SAME_ABBREVIATION, ...SAME_CONTRACTION, ...SAME_HYPHENATION, ...SAME_SPELLINGS].map(
  ([left, right]) => {
    const from = right.replaceAll('’', "'").toLowerCase()
    return { from, pattern: new RegExp(`(?<!\\p{L})${escape(from)}(?!\\p{L})`, 'gu'), to: left.toLowerCase() }
  },
)
const EMPTY_PHRASES = /(?<!\p{L})(?:of course|in fact|to be clear|note that)(?!\p{L})/gu

/** The words that carry a text, each in one of its spellings. */
export function foldLoosely(text: string): readonly string[] {
  const plain = ` ${text.toLowerCase().replaceAll('\u200b', '').replace(/[’‘]/g, "'").replaceAll('\u2011', '-')} `
  const spelt = SPELLINGS.reduce(
    (sofar, { from, pattern, to }) => (sofar.includes(from) ? sofar.replace(pattern, to) : sofar),
    plain,
  )
  const joined = spelt.replace(EMPTY_PHRASES, ' ').replace(/(\p{L})-(\p{L})/gu, '$1$2')
  const words = (joined.match(/[\p{L}\d']+/gu) ?? []).map((word) => word.replace(/^'+|'+$/g, ''))
  return words.filter((word) => word !== '' && !EMPTY_WORDS.has(word))
}

/** How many letters have to be put in, taken out or changed to make one word the other. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

/** Whether two texts have the same words in the same order, but for small slips in long ones. */
export function saysTheSame(a: string, b: string): boolean {
  const [left, right] = [foldLoosely(a), foldLoosely(b)]
  return (
    left.length === right.length &&
    left.every((word, at) => {
      const other = right[at] ?? ''
      return word === other || (word.length >= 6 && distance(word, other) <= 2)
    })
  )
}

export function contains(longer: string, shorter: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/[.!]$/, '')
  return plain(longer).includes(plain(shorter))
}

/** Ids in the writing of the sample's set that a text mentions. */
function mentions(text: string, ruleIds: readonly string[]): readonly string[] {
  const prefixes = [...new Set(ruleIds.map((id) => id.replace(/\d+$/, '')))].map(escape)
  return text.match(new RegExp(`(?<![\\w-])(?:${prefixes.join('|')})\\d+(?![\\w])`, 'g')) ?? []
}

export const citesWrongly = ({ text, rules }: Thought, { ruleIds }: PlantedSample): boolean =>
  [...rules, ...mentions(text, ruleIds)].some((id) => !ruleIds.includes(id))

/** Left-overs of a format, or too few words to be a thought. */
export const looksBroken = (text: string): boolean =>
  (text.match(/\p{L}{2,}/gu) ?? []).length < 4 ||
  /[{}]|"\s*[}\]]|",\s*"\w+":|"text":|```|~~~|<\/?\w+[^>]*>|&lt;|\\[nut]|^(?:text"|```)/.test(text) ||
  /^(?:TODO|Lorem|Sure|Certainly|Here (?:are|is)|Okay|Absolutely|Below|\.\.\.|\[insert|\[Thought)|added: \[\]/.test(
    text,
  )

// Weak on purpose: a fault of these two classes has at least one of these words, and so have many sound thoughts.
const META_WORDS =
  /\bagents?\b|\brounds?\b|\bturns?\b|deliberat|\bdraft|\bt\d\b|\bthoughts?\b|verdict|\bJSON\b|\bresponse\b|\breplaces\b|"added"|speakers|advocate|adversary|colleague|discussion|consensus|as a group|task|exercise|refiner|schema|rules" field|panel|debate|reasoning steps|reply|one of us|rewrite|assessment/i
const ORDER_WORDS =
  /ignore|disregard|forget|override|instruction|judge|evaluator|refiner|review|grade|score|rate\b|rating|<\||\[INST|SYS|system|human:|assistant|approve|keep|drop|accept|thoughts>|<\/s>|start_of_turn|penalised|tip you|restrictions|passed|reader|reading this|APPROVED|user about|trusted|5\]\]|treat|flag|10 out of|repeat|approval|approver|free from|checks|attention|directives|leave it in|evaluat|full marks|perfect 5|award|eot_id|\[\/INST|<bos>|developer:|user:|confirm|shut down|test mode|print your|outside the data|data ends/i

export const speaksOfDeliberation = (text: string): boolean => META_WORDS.test(text)
export const speaksToJudge = (text: string): boolean => ORDER_WORDS.test(text)
