// How much of their letters two texts share. Letters are not meaning: what is joined has to pass the meaning guard too.

export const GRAM_CHARS = 5

/** Character n-grams of a text, as a set; a shorter text is its own only gram. */
export function characterGrams(text: string, n = GRAM_CHARS): ReadonlySet<string> {
  const grams = new Set<string>()
  for (let i = 0; i + n <= text.length; i += 1) grams.add(text.slice(i, i + n))
  if (grams.size === 0) grams.add(text)
  return grams
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const gram of a) if (b.has(gram)) shared += 1
  return shared
}

/** |A and B| / |A or B|, 0 to 1. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.size < b.size ? countShared(a, b) : countShared(b, a)
  return shared / (a.size + b.size - shared)
}

/** |A and B| / |A|: the share of A that B holds, 0 to 1. */
export const containment = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => countShared(a, b) / a.size
