// Which earlier texts a text may be near, by the bands of their MinHash. In typed arrays: some 300 bytes a text.

import { createKeyTable } from './key-table.js'
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

/** A text as it is compared: by letters, by words, or by both. */
export type Signature = readonly Hashed[]

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

/** Rows are kept in blocks of so many: an index that grows is not copied, and has no room that it does not need. */
const BLOCK_ROWS = 256
interface Block {
  /** By row: the number of its text. */
  readonly numbers: Int32Array
  /** By row: the look that met it last. */
  readonly met: Int32Array
  /** By row, SKETCH bytes each. */
  readonly sketches: Uint8Array
}

/**
 * `similarity`: from which on texts are near, 0 to 1. Of those near from .7 on, 1 in 50 at most is missed, and of those
 * from .8 on none, but for texts that are among LOOKED_AT and more of their like.
 */
export function createNearIndex(similarity: number): NearIndex {
  const byCharacters = createMinHash('characters')
  const byWords = createMinHash('words')
  const bands = createKeyTable()
  const differing = SKETCH - Math.floor(SKETCH * (similarity - SLACK))
  const blocks: Block[] = []
  let texts = 0
  let rows = 0
  let look = 0

  /** Whether the row is met for the first time in this look, and its sketch is like enough. */
  const mayBeNear = (values: Int32Array, { met, sketches }: Block, at: number): boolean => {
    if (met[at] === look) return false
    met[at] = look
    let left = differing
    for (let i = 0; i < SKETCH && left >= 0; i += 1)
      if (((values[i] ?? 0) & 0xff) !== sketches[at * SKETCH + i]) left -= 1
    return left >= 0
  }
  return {
    size: () => texts,
    // A long text is compared with long ones by words; one that may be near a shorter one is compared by letters as well.
    sign(text, salt) {
      if (text.length <= LONG_CHARS) return [byCharacters(text, salt)]
      const words = byWords(text, salt ^ WORD_SALT)
      return text.length <= LONG_CHARS / Math.max(similarity, 0.5) ? [byCharacters(text, salt), words] : [words]
    },
    near(signature) {
      let found: Set<number> | null = null
      for (const { bands: keys, values } of signature) {
        look += 1
        for (let band = 0; band < BANDS; band += 1) {
          let left = LOOKED_AT
          for (
            let entry = bands.lastOf(keys[band] ?? 0);
            entry >= 0 && left > 0;
            entry = bands.before(entry), left -= 1
          ) {
            const row = Math.floor(entry / BANDS)
            const block = blocks[Math.floor(row / BLOCK_ROWS)]
            if (block === undefined || !mayBeNear(values, block, row % BLOCK_ROWS)) continue
            found ??= new Set()
            found.add(block.numbers[row % BLOCK_ROWS] ?? 0)
          }
        }
      }
      return found === null ? NOTHING : [...found].sort((a, b) => a - b)
    },
    add(signature) {
      for (const { bands: keys, values } of signature) {
        const at = rows % BLOCK_ROWS
        const block = (blocks[Math.floor(rows / BLOCK_ROWS)] ??= createBlock())
        block.numbers[at] = texts
        block.met[at] = 0
        for (let i = 0; i < SKETCH; i += 1) block.sketches[at * SKETCH + i] = values[i] ?? 0
        for (let band = 0; band < BANDS; band += 1) bands.add(keys[band] ?? 0)
        rows += 1
      }
      texts += 1
    },
    truncate(to) {
      while (rows > 0 && numberOf(blocks, rows - 1) >= to) rows -= 1
      blocks.length = Math.min(blocks.length, Math.ceil(rows / BLOCK_ROWS))
      bands.truncate(rows * BANDS)
      texts = Math.min(texts, to)
    },
  }
}

const createBlock = (): Block => ({
  numbers: new Int32Array(BLOCK_ROWS),
  met: new Int32Array(BLOCK_ROWS),
  sketches: new Uint8Array(BLOCK_ROWS * SKETCH),
})

const numberOf = (blocks: readonly Block[], row: number): number =>
  blocks[Math.floor(row / BLOCK_ROWS)]?.numbers[row % BLOCK_ROWS] ?? 0

const NOTHING: readonly number[] = []
