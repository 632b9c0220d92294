// Which entries of a growing list have a key, in typed arrays: some 12 bytes an entry, and none of it the garbage collector's
// concern. What came last can be taken back.

const NONE = -1
const FIRST_SLOTS = 1_024
const ENTRIES_A_SLOT = 2
/** Entries are kept in blocks of so many: a list that grows is not copied, and has no room that it does not need. */
const BLOCK_BITS = 12
const IN_BLOCK = (1 << BLOCK_BITS) - 1

export interface KeyTable {
  /** Puts an entry behind the others: its number is how many there were. */
  readonly add: (key: number) => void
  /** The last entry with that key, 32 bits; -1 where there is none. */
  readonly lastOf: (key: number) => number
  /** The one before it with the same key; -1 where there is none. */
  readonly before: (entry: number) => number
  /** Takes back all entries but the first so many. */
  readonly truncate: (entries: number) => void
}

export function createKeyTable(): KeyTable {
  let count = 0
  /** By entry: its key, and beside it the entry before it in its slot. */
  const blocks: Int32Array[] = []
  let heads = new Int32Array(FIRST_SLOTS).fill(NONE)

  // The upper bits are folded in: keys of one band may have few different lower ones.
  const slotOf = (key: number): number => (key ^ (key >>> 15)) & (heads.length - 1)
  const keyOf = (entry: number): number => blocks[entry >>> BLOCK_BITS]?.[2 * (entry & IN_BLOCK)] ?? 0
  const nextOf = (entry: number): number => blocks[entry >>> BLOCK_BITS]?.[2 * (entry & IN_BLOCK) + 1] ?? NONE

  const put = (entry: number, key: number) => {
    const slot = slotOf(key)
    const block = blocks[entry >>> BLOCK_BITS]
    if (block === undefined) return
    block[2 * (entry & IN_BLOCK)] = key
    block[2 * (entry & IN_BLOCK) + 1] = heads[slot] ?? NONE
    heads[slot] = entry
  }
  const grow = () => {
    if (count === blocks.length << BLOCK_BITS) blocks.push(new Int32Array(2 << BLOCK_BITS))
    if (count < ENTRIES_A_SLOT * heads.length) return
    heads = new Int32Array(2 * heads.length).fill(NONE)
    for (let entry = 0; entry < count; entry += 1) put(entry, keyOf(entry))
  }
  const sameFrom = (entry: number, key: number): number => {
    let at = entry
    while (at !== NONE && keyOf(at) !== key) at = nextOf(at)
    return at
  }
  return {
    add(key) {
      grow()
      put(count, key)
      count += 1
    },
    lastOf: (key) => sameFrom(heads[slotOf(key)] ?? NONE, key),
    before: (entry) => sameFrom(nextOf(entry), keyOf(entry)),
    truncate(entries) {
      for (; count > entries; count -= 1) heads[slotOf(keyOf(count - 1))] = nextOf(count - 1)
      blocks.length = Math.min(blocks.length, Math.ceil(count / (1 << BLOCK_BITS)))
    },
  }
}
