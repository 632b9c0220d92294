// A text as the rules compare it: what differs only in dress becomes equal. Never shown, and never written anywhere.

const PLAIN = /^[\x20-\x7e]*$/
/** NFKC would make "10²" the number 102. */
const RAISED_DIGITS = /[⁰¹²³⁴-⁹]+/g
const INVISIBLE = /[\p{Cf}\u034f]/gu

/** The characters of `text` in one form: Unicode NFKC, no invisible ones, straight quotes. */
export function foldCharacters(text: string): string {
  if (PLAIN.test(text)) return text
  return text
    .replace(RAISED_DIGITS, (digits) => `^${digits}`)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[’‘‛′]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
}

/** Any white space but single spaces between words. */
const LOOSE = /[^\S ]| [\s.,;:!?]/
const END_MARKS = new Set('.!;: ')

/** In lower case, white space folded, end marks dropped; a question keeps its mark. */
export function foldLine(characters: string): string {
  const lower = characters.toLowerCase()
  const line = LOOSE.test(lower) ? lower.replace(/\s+/g, ' ').replace(/ (?=[.,;:!?])/g, '') : lower
  let end = line.length
  while (end > 0 && END_MARKS.has(line[end - 1] ?? '')) end -= 1
  return line.slice(0, end).trimStart()
}

/** At the beginning of a line: one marker, or one within another: "> 2. (b) ". */
export const LIST_MARKER =
  /^(?:\s*>)*\s*(?:(?:(?:[-*+•‣◦▪·–—]|#{1,6}|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s+|(?:step|thought|point|reason|note)\s*#?\d{0,3}\s*[:.)]\s+)){0,3}/i
const ID = '[A-Za-z0-9][A-Za-z0-9._-]*'
const CITATION = new RegExp(
  `[[(【]\\s*(?:(?:see|per|cf\\.?|under|by|rules?|policy|citing|cites?|cited)[:\\s]+)*(${ID}(?:\\s*(?:[,;&/]|and)\\s*(?:rules?\\s+)?${ID})*)\\s*[\\])】]`,
  'gi',
)

const lowered = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>()

/** A mark in other letters is still a mark; what is cited is said by the thought's rules. */
function isCitation(ids: string, ruleIds: ReadonlySet<string>): boolean {
  const known = lowered.get(ruleIds) ?? new Set([...ruleIds].map((id) => id.toLowerCase()))
  lowered.set(ruleIds, known)
  return ids
    .toLowerCase()
    .split(/\s*(?:[,;&/]|\band\b)\s*(?:rules?\s+)?/)
    .every((id) => known.has(id))
}

/**
 * A thought's text: characters, case and white space folded, list markers and citation marks (brackets that hold nothing
 * but ids of `ruleIds`) taken out, end marks dropped. A rule's id in the running text is no mark, and stays.
 */
export function canonicalText(text: string, ruleIds: ReadonlySet<string>): string {
  const characters = foldCharacters(text)
  const unmarked = /[[(【]/.test(characters)
    ? characters.replace(CITATION, (mark, ids: string) => (isCitation(ids, ruleIds) ? ' ' : mark))
    : characters
  const lines = unmarked.split('\n').map((line) => line.replace(LIST_MARKER, ''))
  return foldLine(lines.join(' '))
}
