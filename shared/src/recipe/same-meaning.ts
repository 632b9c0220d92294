// The meaning guard: similar letters are not the same meaning ("is allowed" / "is not allowed"). Two texts may be joined
// only if their content words are the same sequence up to typos, and their numbers and negations agree.

const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those it its is are was were be been being am do does did has have had having will would shall ' +
    'of to in on at for from by with as into about over under so then thus hence therefore and or but if which who whom what ' +
    'here there also just very quite rather i we you they he she them us our your their his her my me'
  ).split(' '),
)
const NEGATIONS = new Set(
  "not no never none nothing neither nor without cannot can't don't doesn't didn't won't isn't aren't wasn't shouldn't mustn't wouldn't couldn't".split(
    ' ',
  ),
)

const words = (canonical: string): readonly string[] => canonical.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/** At most one letter replaced, inserted, dropped or swapped with its neighbour; only in words long enough to have typos. */
function isTypoOf(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  if (/\d/.test(a) || /\d/.test(b)) return false
  let i = 0
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1
  const rest = (text: string, from: number) => text.slice(from)
  return (
    rest(a, i + 1) === rest(b, i + 1) ||
    rest(a, i + 1) === rest(b, i) ||
    rest(a, i) === rest(b, i + 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
  )
}

/** Prefixes that turn a word round ("safe" / "unsafe") are one or two letters, so a typo never explains them. */
const turnsRound = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short !== long && long.endsWith(short)
}

/** A canonical text as the guard compares it. */
export interface Meaning {
  readonly content: readonly string[]
  readonly negations: number
}

export function meaningOf(canonical: string): Meaning {
  const all = words(canonical)
  return {
    content: all.filter((word) => !FUNCTION_WORDS.has(word) && !NEGATIONS.has(word)),
    negations: all.filter((word) => NEGATIONS.has(word)).length,
  }
}

/** Whether two texts say the same. */
export const sameMeaning = (one: Meaning, other: Meaning): boolean =>
  one.negations === other.negations &&
  one.content.length === other.content.length &&
  one.content.every((word, i) => {
    const twin = other.content[i]
    return twin !== undefined && isTypoOf(word, twin) && !turnsRound(word, twin)
  })
