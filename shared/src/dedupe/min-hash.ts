// MinHash as 20 bands of 5 values: two texts whose grams overlap by J share a band with probability 1 - (1 - J^5)^20, which is
// .98 at .7 and .80 at .6. Each of 5 permutations is cut into 20 bins, and a band takes one bin of each: so its values stay
// independent for a text of few grams too, where one permutation of 100 bins would fill most of them from each other.
// Source: one permutation hashing (Li, Owen and Zhang 2012), empty bins filled from the next (Shrivastava and Li 2014).

export const BANDS = 20
const ROWS = 5
const BINS = BANDS * ROWS
const DISTANCE = 0x9e3779b1
/** The greatest of 32 bits with a sign, which the engine keeps out of the heap. */
const EMPTY = 0x7fffffff
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

export interface MinHash {
  /** Hashes the character 5-grams of a text. */
  readonly byCharacters: (text: string) => Hashed
  /** Hashes its word 3-grams. */
  readonly byWords: (text: string) => Hashed
}

/** Holds the space to work in, so that a text costs no allocation. */
export function createMinHash(): MinHash {
  const bins = new Int32Array(BINS)
  const bands = new Int32Array(BANDS)
  const hashed: Hashed = { bands, values: bins }

  const put = (row: number, permuted: number) => {
    const bin = row * BANDS + (((permuted >>> 16) * BANDS) >>> 16)
    const value = permuted ^ (permuted >>> 13)
    bins[bin] = Math.min(bins[bin] ?? 0, value)
  }

  // Multiplying by an odd number permutes the numbers of 32 bits.
  const take = (gram: number) => {
    const hash = scatter(gram)
    put(0, hash)
    put(1, Math.imul(hash, 0xc2b2ae35))
    put(2, Math.imul(hash, 0x27d4eb2f))
    put(3, Math.imul(hash, 0x165667b1))
    put(4, Math.imul(hash, 0x9e3779b1))
  }

  /** Fills the empty bins of a permutation from the next one that is not, so changed that only equal distances are equal. */
  const densify = (row: number) => {
    const start = row * BANDS
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

  const fold = (): Hashed => {
    for (let row = 0; row < ROWS; row += 1) densify(row)
    for (let band = 0; band < BANDS; band += 1) {
      let key = band + 1
      for (let bin = band; bin < BINS; bin += BANDS) key = Math.imul(key ^ (bins[bin] ?? 0), 0x85ebca6b) ^ (key >>> 15)
      bands[band] = scatter(key)
    }
    return hashed
  }

  return {
    byCharacters: (text) => {
      bins.fill(EMPTY)
      // Five units of 16 bits, as a polynomial that rolls along; a shorter text is one gram.
      let hash = 0
      for (let i = 0; i < text.length; i += 1) {
        hash = (Math.imul(hash, BASE) + text.charCodeAt(i)) | 0
        if (i >= GRAM) hash = (hash - Math.imul(text.charCodeAt(i - GRAM), BASE_TO_GRAM)) | 0
        if (i >= GRAM - 1) take(hash)
      }
      if (text.length < GRAM) take(hash)
      return fold()
    },
    byWords: (text) => {
      bins.fill(EMPTY)
      let [one, two, word] = [0, 0, 0]
      for (let i = 0; i <= text.length; i += 1) {
        const code = i < text.length ? text.charCodeAt(i) : SPACE
        if (code !== SPACE) word = (Math.imul(word, BASE) + code) | 0
        else {
          take(Math.imul(Math.imul(one, BASE) + two, BASE) + word)
          one = two
          two = word
          word = 0
        }
      }
      return fold()
    },
  }
}

const GRAM = 5
const SPACE = 0x20
const BASE = 0x01000193
const BASE_TO_GRAM = [1, 2, 3, 4, 5].reduce((power) => Math.imul(power, BASE), 1)
