// Which entries of a growing list have a key, in typed arrays: some 12 bytes an entry, and none of it the garbage collector's
// concern. What came last can be taken back.

const NONE = -1
const FIRST_ENTRIES = 1_024
const ENTRIES_A_SLOT = 2

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
  let keys = new Int32Array(FIRST_ENTRIES)
  let next = new Int32Array(FIRST_ENTRIES)
  let heads = new Int32Array(FIRST_ENTRIES).fill(NONE)

  const link = (entry: number) => {
    const slot = slotOf(keys[entry] ?? 0)
    next[entry] = heads[slot] ?? NONE
    heads[slot] = entry
  }
  // The upper bits are folded in: keys of one band may have few different lower ones.
  const slotOf = (key: number): number => (key ^ (key >>> 15)) & (heads.length - 1)

  const grow = () => {
    const entries = Math.ceil(1.25 * count)
    keys = grown(keys, entries)
    next = grown(next, entries)
    if (entries <= ENTRIES_A_SLOT * heads.length) return
    heads = new Int32Array(2 * heads.length).fill(NONE)
    for (let entry = 0; entry < count; entry += 1) link(entry)
  }
  const sameFrom = (entry: number, key: number): number => {
    let at = entry
    while (at !== NONE && keys[at] !== key) at = next[at] ?? NONE
    return at
  }
  return {
    add(key) {
      if (count === keys.length) grow()
      keys[count] = key
      link(count)
      count += 1
    },
    lastOf: (key) => sameFrom(heads[slotOf(key)] ?? NONE, key),
    before: (entry) => sameFrom(next[entry] ?? NONE, keys[entry] ?? 0),
    truncate(entries) {
      for (; count > entries; count -= 1) heads[slotOf(keys[count - 1] ?? 0)] = next[count - 1] ?? NONE
    },
  }
}

/** A copy with more room. */
export function grown<A extends Int32Array | Uint8Array>(array: A, length: number): A
export function grown(array: Int32Array | Uint8Array, length: number): Int32Array | Uint8Array {
  const larger = array instanceof Int32Array ? new Int32Array(length) : new Uint8Array(length)
  larger.set(array)
  return larger
}
