// A text as the deterministic rules compare it: what differs only in dress becomes equal.

const LIST_MARKER = /^[\s>]*(?:[-*•–]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+/
const CITATION =
  /[[(]\s*(?:rules?\s+)?[A-Za-z0-9]+[-.][A-Za-z0-9.-]+(?:\s*[,;]\s*[A-Za-z0-9]+[-.][A-Za-z0-9.-]+)*\s*[\])]/g

/** Unicode NFKC, lower case, white space folded, list markers and bracketed citations taken out, end marks dropped. */
export function canonicalText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(CITATION, ' ')
    .toLowerCase()
    .split('\n')
    .map((line) => line.replace(LIST_MARKER, ''))
    .join(' ')
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim()
    .replace(/[.!;:]+$/, '')
}

/** Character n-grams of a text, as a set; a shorter text is its own only gram. */
export function characterGrams(text: string, n: number): ReadonlySet<string> {
  const grams = new Set<string>()
  for (let i = 0; i + n <= text.length; i += 1) grams.add(text.slice(i, i + n))
  if (grams.size === 0) grams.add(text)
  return grams
}

/** |A and B| / |A or B|, 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const gram of small) if (large.has(gram)) shared += 1
  return shared / (a.size + b.size - shared)
}
