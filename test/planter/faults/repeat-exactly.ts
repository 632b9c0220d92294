// Plants exact duplicates: two texts that agree once compatibility forms, case, white space, list markers and citation marks
// are folded.

import { type NonEmpty, type Random } from '../../endpoint/random.js'
import { type Repeat, type Said } from './texts.js'

type Edit = (said: Said, random: Random) => string | null
interface Way {
  readonly variant: string
  readonly edit: Edit
}

const MARKERS = [
  '- ',
  '* ',
  '• ',
  '– ',
  '1. ',
  '3) ',
  '(b) ',
  'a) ',
  '  - ',
  'Step 2: ',
  'Thought 4: ',
  '· ',
  '10. ',
] as const
const MARKS: NonEmpty<(ids: string) => string> = [
  (ids) => `[${ids}]`,
  (ids) => `(${ids})`,
  (ids) => `(see ${ids})`,
  (ids) => `【${ids}】`,
  (ids) => `(cf. ${ids})`,
  (ids) => `[cites ${ids}]`,
]

/** The text with a mark of its rules behind, before the full stop, or in front. */
function marked({ text, rules }: Said, mark: (ids: string) => string, random: Random): string {
  const ids = mark(rules.join(random.chance(0.7) ? ', ' : '; '))
  const place = random.below(3)
  if (place === 0) return `${text} ${ids}`
  if (place === 1) return `${ids} ${text}`
  return text.endsWith('.') ? `${text.slice(0, -1)} ${ids}.` : `${text} ${ids}`
}

/** One blank of the text, chosen by chance, given a new look. */
function atBlank(text: string, blank: string, random: Random): string | null {
  const places = [...text.matchAll(/ /g)].map(({ index }) => index)
  const [first, ...rest] = places
  if (first === undefined) return null
  const at = random.pick([first, ...rest])
  return text.slice(0, at) + blank + text.slice(at + 1)
}

const changed = (text: string, edited: string): string | null => (edited === text ? null : edited)

const CASES: NonEmpty<(text: string, random: Random) => string> = [
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.replace(/\b(not|never|only|must|may|no)\b/, (word) => word.toUpperCase()),
  (text) => text.slice(0, 1).toLowerCase() + text.slice(1),
  (text) =>
    text.replace(
      /\b(response|author|prompt|rule|assistant|user)\b/g,
      (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
    ),
]

const LIGATURES: Readonly<Record<string, string>> = { ffi: 'ﬃ', fi: 'ﬁ', fl: 'ﬂ', ff: 'ﬀ' }
const UNICODES: NonEmpty<(text: string, random: Random) => string> = [
  (text) => text.replace(/ffi|fi|fl|ff/g, (letters) => LIGATURES[letters] ?? letters),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(/, /g, '， ').replace(/\(/g, '（').replace(/\)/g, '）'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/(\d) ?(%|g|kg|kcal|km)\b/, '$1\u202f$2'),
  (text) => text.replace(/\.\.\./g, '…'),
  (text) => text.replace(/: /, '： '),
  (text) =>
    text.replace(/\b\d+\b/, (digits) => String.fromCodePoint(...[...digits].map((digit) => 0xff10 + Number(digit)))),
]

const WAYS: NonEmpty<Way> = [
  { variant: 'verbatim', edit: ({ text }) => text },
  { variant: 'case', edit: ({ text }, random) => changed(text, random.pick(CASES)(text, random)) },
  {
    variant: 'white-space',
    edit: ({ text }, random) => atBlank(text, random.pick(['  ', '\n', '\t', ' \n ', '   ']), random),
  },
  {
    variant: 'white-space',
    edit: ({ text }, random) => random.pick([`${text}\n`, ` ${text}`, `\n${text}\n`, `${text}   `]),
  },
  { variant: 'list-marker', edit: ({ text }, random) => `${random.pick(MARKERS)}${text}` },
  {
    variant: 'citation-mark',
    edit: (said, random) => (said.rules.length === 0 ? null : marked(said, random.pick(MARKS), random)),
  },
  { variant: 'unicode', edit: ({ text }, random) => changed(text, random.pick(UNICODES)(text, random)) },
]

/** The same rules, in another order or fewer of them: what a second agent cites for the same thought. */
function citedAgain(rules: readonly string[], random: Random): readonly string[] {
  if (rules.length < 2 || random.chance(0.5)) return rules
  return random.chance(0.5) ? rules.toReversed() : rules.slice(0, -1)
}

/** A repetition of `said`: edited once or twice, or with other citation marks than the first. */
export function repeatExactly(said: Said, random: Random): Repeat {
  if (said.rules.length > 0 && random.chance(0.1)) {
    const [mark, other] = random.chance(0.5)
      ? [MARKS[0], MARKS[1] ?? MARKS[0]]
      : [MARKS[1] ?? MARKS[0], MARKS[3] ?? MARKS[0]]
    return {
      first: { ...said, text: marked(said, mark, random) },
      later: { ...said, text: marked(said, other, random) },
      variant: 'other-citation-mark',
    }
  }
  const way = random.pick(WAYS)
  const once = way.edit(said, random)
  if (once === null) return repeatExactly(said, random)
  const rules = way.variant === 'citation-mark' ? said.rules : citedAgain(said.rules, random)
  const second = way.variant !== 'citation-mark' && random.chance(0.25) ? random.pick(WAYS) : null
  const twice =
    second === null || second.variant === 'citation-mark' ? null : second.edit({ text: once, rules }, random)
  const variant =
    second === null || twice === null || second.variant === way.variant
      ? way.variant
      : `${way.variant}+${second.variant}`
  return { first: said, later: { text: twice ?? once, rules }, variant }
}
