// MinHash as 20 bands of 5 values: two texts whose grams overlap by J share a band with probability 1 - (1 - J^5)^20, which is
// .98 at .7 and .80 at .6. Each of 5 permutations is cut into 20 bins, and a band takes one bin of each: so its values stay
// independent for a text of few grams too, where one permutation of 100 bins would fill most of them from each other.
// Source: one permutation hashing (Li, Owen and Zhang 2012), empty bins filled from the next (Shrivastava and Li 2014).

export const BANDS = 20
const ROWS = 5
const BINS = BANDS * ROWS
const DISTANCE = 0x9e3779b1
/** The greatest value: 30 bits, so that two may be subtracted. */
const EMPTY = 0x3fffffff
/** Longer texts are compared by words: letters alone make any two long texts of one language alike. */
export const LONG_CHARS = 400

/** The finalizer of MurmurHash3, 32 bits. */
function scatter(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** Of a text, until the next one is hashed. */
export interface Hashed {
  readonly bands: Int32Array
  /** The values that the bands are made of: the share of equal ones among two texts' estimates their overlap. */
  readonly values: Int32Array
}

/** Hashes what a text is compared by. `salt`: texts of different ones share no band. */
export type MinHash = (text: string, salt: number) => Hashed

/**
 * By character 5-grams, or by word 3-grams. Holds the space to work in, so that a text costs no allocation.
 */
export function createMinHash(by: 'characters' | 'words'): MinHash {
  const bins = new Int32Array(BINS)
  const bands = new Int32Array(BANDS)
  const hashed: Hashed = { bands, values: bins }
  const takeGrams = by === 'characters' ? takeCharacters : takeWords
  return (text, salt) => {
    bins.fill(EMPTY)
    takeGrams(bins, text)
    for (let row = 0; row < ROWS; row += 1) densify(bins, row * BANDS)
    for (let band = 0; band < BANDS; band += 1) {
      let key = band + 1
      for (let bin = band; bin < BINS; bin += BANDS) key = Math.imul(key ^ (bins[bin] ?? 0), 0x85ebca6b) ^ (key >>> 15)
      bands[band] = scatter(key) ^ salt
    }
    return hashed
  }
}

function put(bins: Int32Array, start: number, permuted: number): void {
  const bin = start + (((permuted >>> 16) * BANDS) >>> 16)
  const least = bins[bin] ?? 0
  // Their minimum, without a branch: nobody can foretell which is less.
  const difference = ((permuted ^ (permuted >>> 13)) & EMPTY) - least
  bins[bin] = least + (difference & (difference >> 31))
}

// Multiplying by an odd number permutes the numbers of 32 bits.
function take(bins: Int32Array, gram: number): void {
  const hash = scatter(gram)
  put(bins, 0, hash)
  put(bins, BANDS, Math.imul(hash, 0xc2b2ae35))
  put(bins, 2 * BANDS, Math.imul(hash, 0x27d4eb2f))
  put(bins, 3 * BANDS, Math.imul(hash, 0x165667b1))
  put(bins, 4 * BANDS, Math.imul(hash, 0x9e3779b1))
}

/** Fills the empty bins of a permutation from the next one that is not, so changed that only equal distances are equal. */
function densify(bins: Int32Array, start: number): void {
  let full = 0
  while (full < BANDS && bins[start + full] === EMPTY) full += 1
  if (full === BANDS) return
  let value = bins[start + full] ?? 0
  let distance = 0
  for (let step = 1; step < BANDS; step += 1) {
    const bin = start + ((full - step + BANDS) % BANDS)
    const own = bins[bin] ?? EMPTY
    if (own === EMPTY) {
      distance += 1
      bins[bin] = (value + Math.imul(distance, DISTANCE)) | 0
    } else {
      distance = 0
      value = own
    }
  }
}

/** Five units of 16 bits, as a polynomial that rolls along; a shorter text is one gram. */
function takeCharacters(bins: Int32Array, text: string): void {
  let hash = 0
  // The last five, so that each is read once.
  let [a, b, c, d, e] = [0, 0, 0, 0, 0]
  for (let i = 0; i < text.length; i += 1) {
    const leaving = a
    a = b
    b = c
    c = d
    d = e
    e = text.charCodeAt(i)
    hash = (Math.imul(hash, BASE) + e - Math.imul(leaving, BASE_TO_GRAM)) | 0
    if (i >= GRAM - 1) take(bins, hash)
  }
  if (text.length < GRAM) take(bins, hash)
}

function takeWords(bins: Int32Array, text: string): void {
  let [one, two, word] = [0, 0, 0]
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? text.charCodeAt(i) : SPACE
    if (code !== SPACE) word = (Math.imul(word, BASE) + code) | 0
    else {
      take(bins, Math.imul(Math.imul(one, BASE) + two, BASE) + word)
      one = two
      two = word
      word = 0
    }
  }
}

const GRAM = 5
const SPACE = 0x20
const BASE = 0x01000193
const BASE_TO_GRAM = [1, 2, 3, 4, 5].reduce((power) => Math.imul(power, BASE), 1)
