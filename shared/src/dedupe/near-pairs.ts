// Which of many texts may be near which, by the bands of their MinHash. Band by band over all texts: so the table of a band
// stays in the processor's cache, and one table serves all bands. In typed arrays: a million texts take some 250 MB here.

import { BANDS, createMinHash, LONG_CHARS, type Hashed } from './min-hash.js'

const NONE = -1
const WORD_SALT = 0x5bd1e995
const GROUP_SALT = 0x9e3779b1
/** Of each text so many hashed values are kept, a byte of each: a band shared by chance is told without reading the text. */
const SKETCH = 64
/** How far a sketch may lie below the similarity asked for: 2.5 standard deviations of a short text's, more of a longer's. */
const SLACK = 0.25

export interface NearQuery {
  readonly texts: readonly string[]
  /** By text; those of different groups are never near. Left out: all are of one group. */
  readonly groups?: readonly number[]
  /** From which on texts are near, 0 to 1. */
  readonly similarity: number
  /** Pairs are looked for whose earlier text is below this number, and whose later one is not. Left out: all pairs. */
  readonly split?: number
}

interface Rows {
  /** By row: the number of its text. */
  readonly numbers: Int32Array
  /** By band and row. */
  readonly keys: Int32Array
  /** By row, SKETCH bytes each. */
  readonly sketches: Uint8Array
}

/** A long text is compared with long ones by words; one that may be near a shorter one is compared by letters as well. */
const waysOf = (text: string, similarity: number): readonly ('characters' | 'words')[] => {
  if (text.length <= LONG_CHARS) return ['characters']
  return text.length <= LONG_CHARS / Math.max(similarity, 0.5) ? ['characters', 'words'] : ['words']
}

function hashRows({ texts, groups, similarity }: NearQuery): Rows {
  const count = texts.reduce((sum, text) => sum + waysOf(text, similarity).length, 0)
  const rows = {
    numbers: new Int32Array(count),
    keys: new Int32Array(count * BANDS),
    sketches: new Uint8Array(count * SKETCH),
  }
  const minHash = createMinHash()
  let row = 0
  const take = (number: number, { bands, values }: Hashed, salt: number) => {
    rows.numbers[row] = number
    for (let band = 0; band < BANDS; band += 1) rows.keys[band * count + row] = (bands[band] ?? 0) ^ salt
    for (let i = 0; i < SKETCH; i += 1) rows.sketches[row * SKETCH + i] = values[i] ?? 0
    row += 1
  }
  texts.forEach((text, number) => {
    const salt = Math.imul(groups?.[number] ?? 0, GROUP_SALT)
    for (const way of waysOf(text, similarity)) {
      if (way === 'words') take(number, minHash.byWords(text), salt ^ WORD_SALT)
      else take(number, minHash.byCharacters(text), salt)
    }
  })
  return rows
}

/**
 * By text that has any: the earlier texts of its group that may be near it, ascending. Chance is among them, so what they
 * share has yet to be counted; of those near from .7 on, 1 in 50 at most is missed, and of those from .8 on none.
 */
export function findNearPairs(query: NearQuery): ReadonlyMap<number, readonly number[]> {
  const { groups, similarity, split } = query
  const { numbers, keys, sketches } = hashRows(query)
  const count = numbers.length
  const mask = 2 ** Math.max(4, Math.ceil(Math.log2(count + 1))) - 1
  const heads = new Int32Array(mask + 1)
  const next = new Int32Array(count)
  const found = new Map<number, Set<number>>()
  const differing = SKETCH - Math.floor(SKETCH * (similarity - SLACK))

  const mayBeNear = (one: number, other: number): boolean => {
    let left = differing
    for (let i = 0; i < SKETCH && left >= 0; i += 1) {
      if (sketches[one * SKETCH + i] !== sketches[other * SKETCH + i]) left -= 1
    }
    return left >= 0
  }

  const meet = (row: number, earlierRow: number) => {
    const [later, earlier] = [numbers[row] ?? 0, numbers[earlierRow] ?? 0]
    if (split !== undefined && (earlier >= split || later < split)) return
    if (earlier === later || groups?.[earlier] !== groups?.[later] || !mayBeNear(row, earlierRow)) return
    const known = found.get(later)
    if (known === undefined) found.set(later, new Set([earlier]))
    else known.add(earlier)
  }

  for (let band = 0; band < BANDS; band += 1) {
    heads.fill(NONE)
    const first = band * count
    for (let row = 0; row < count; row += 1) {
      const key = keys[first + row] ?? 0
      const head = heads[key & mask] ?? NONE
      for (let other = head; other !== NONE; other = next[other] ?? NONE) {
        if (keys[first + other] === key) meet(row, other)
      }
      next[row] = head
      heads[key & mask] = row
    }
  }
  const ascending = [...found].map(([later, earlier]) => [later, [...earlier].sort((a, b) => a - b)] as const)
  return new Map(ascending.sort(([a], [b]) => a - b))
}
