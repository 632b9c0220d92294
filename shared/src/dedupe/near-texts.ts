// Which earlier texts a text may be near, by the bands of their MinHash. In typed arrays: some 350 bytes a text.

import { createKeyTable, grown } from './key-table.js'
import { BANDS, createMinHash, LONG_CHARS, type Hashed } from './min-hash.js'

const WORD_SALT = 0x5bd1e995
/** Of each text so many hashed values are kept, a byte of each: a band shared by chance is told without reading the text. */
const SKETCH = 64
/** How far a sketch may lie below the similarity asked for: 2.5 standard deviations of a short text's, more of a longer's. */
const SLACK = 0.25
/**
 * Of the texts that share a band, so many are looked at, the latest first. Among texts made from one template by the hundred
 * thousand each would otherwise meet all others; what is near shares several bands, and is rarely behind so many in all.
 */
const LOOKED_AT = 64

/** A text as it is compared: a way of reading it is one row of the index. */
export interface Signature {
  readonly rows: readonly Row[]
}

export interface NearIndex {
  readonly size: () => number
  /** `salt`: those of different ones are never near. Holds until the next text is signed. */
  readonly sign: (text: string, salt: number) => Signature
  /** Numbers of earlier texts that may be near, ascending. Chance is among them: what they share has yet to be counted. */
  readonly near: (signature: Signature) => readonly number[]
  /** Puts a text behind the others: its number is how many there were. */
  readonly add: (signature: Signature) => void
  /** Takes back all texts but the first so many. */
  readonly truncate: (texts: number) => void
}

/** A long text is compared with long ones by words; one that may be near a shorter one is compared by letters as well. */
const waysOf = (text: string, similarity: number): readonly ('characters' | 'words')[] => {
  if (text.length <= LONG_CHARS) return ['characters']
  return text.length <= LONG_CHARS / Math.max(similarity, 0.5) ? ['characters', 'words'] : ['words']
}

interface Row {
  readonly keys: Int32Array
  readonly sketch: Uint8Array
}

const createRow = (): Row => ({ keys: new Int32Array(BANDS), sketch: new Uint8Array(SKETCH) })

/** By loops: what typed arrays offer to copy and convert costs more than the hashing. */
function fill({ keys, sketch }: Row, { bands, values }: Hashed, salt: number): void {
  for (let band = 0; band < BANDS; band += 1) keys[band] = (bands[band] ?? 0) ^ salt
  for (let i = 0; i < SKETCH; i += 1) sketch[i] = values[i] ?? 0
}

/**
 * `similarity`: from which on texts are near, 0 to 1. Of those near from .7 on, 1 in 50 at most is missed, and of those
 * from .8 on none, but for texts that are among LOOKED_AT and more of their like.
 */
export function createNearIndex(similarity: number): NearIndex {
  const minHash = createMinHash()
  const bands = createKeyTable()
  const differing = SKETCH - Math.floor(SKETCH * (similarity - SLACK))
  let texts = 0
  let rows = 0
  /** By row: the number of its text. */
  let numbers = new Int32Array(64)
  /** By row: the look that met it last. */
  let met = new Int32Array(64)
  let sketches = new Uint8Array(64 * SKETCH)
  let look = 0
  const space = { characters: createRow(), words: createRow() }

  const mayBeNear = (sketch: Uint8Array, row: number): boolean => {
    let left = differing
    for (let i = 0; i < SKETCH && left >= 0; i += 1) if (sketch[i] !== sketches[row * SKETCH + i]) left -= 1
    return left >= 0
  }
  return {
    size: () => texts,
    sign: (text, salt) => ({
      rows: waysOf(text, similarity).map((way) => {
        const row = space[way]
        if (way === 'words') fill(row, minHash.byWords(text), salt ^ WORD_SALT)
        else fill(row, minHash.byCharacters(text), salt)
        return row
      }),
    }),
    near(signature) {
      const found = new Set<number>()
      for (const { keys, sketch } of signature.rows) {
        look += 1
        for (const key of keys) {
          let left = LOOKED_AT
          for (let entry = bands.lastOf(key); entry >= 0 && left > 0; entry = bands.before(entry), left -= 1) {
            const row = Math.floor(entry / BANDS)
            if (met[row] === look) continue
            met[row] = look
            if (mayBeNear(sketch, row)) found.add(numbers[row] ?? 0)
          }
        }
      }
      return found.size === 0 ? NOTHING : [...found].sort((a, b) => a - b)
    },
    add(signature) {
      for (const { keys, sketch } of signature.rows) {
        if (rows === numbers.length) {
          const room = Math.ceil(1.5 * rows)
          numbers = grown(numbers, room)
          met = grown(met, room)
          sketches = grown(sketches, room * SKETCH)
        }
        numbers[rows] = texts
        met[rows] = 0
        sketches.set(sketch, rows * SKETCH)
        for (const key of keys) bands.add(key)
        rows += 1
      }
      texts += 1
    },
    truncate(to) {
      while (rows > 0 && (numbers[rows - 1] ?? 0) >= to) rows -= 1
      bands.truncate(rows * BANDS)
      texts = Math.min(texts, to)
    },
  }
}

const NOTHING: readonly number[] = []
