import t from 'tap'
import { createKeyTable } from './key-table.js'

/** All entries with the key, the last first. */
function entriesOf(table: ReturnType<typeof createKeyTable>, key: number): readonly number[] {
  const entries: number[] = []
  for (let at = table.lastOf(key); at >= 0; at = table.before(at)) entries.push(at)
  return entries
}

t.test('entries are found by their keys, the last first, however many there are and were taken back', async (t) => {
  const table = createKeyTable()
  const keys: number[] = []
  const add = (count: number) => {
    for (let i = 0; i < count; i += 1) {
      // Every key comes a few times, among them zero and negative ones.
      const key = Math.imul(keys.length % 3_001, 0x9e3779b1)
      keys.push(key)
      table.add(key)
    }
  }
  const truncate = (to: number) => {
    keys.length = Math.min(keys.length, to)
    table.truncate(to)
  }
  const proveAll = () => {
    const expected = new Map<number, number[]>()
    keys.forEach((key, at) => expected.set(key, [at, ...(expected.get(key) ?? [])]))
    t.ok([...expected].every(([key, entries]) => entriesOf(table, key).join() === entries.join()))
    t.same(entriesOf(table, 12_345), [], 'and no other key')
  }
  add(10_000)
  proveAll()
  truncate(4_097)
  proveAll()
  add(9_000)
  proveAll()
  truncate(20_000)
  proveAll()
  truncate(0)
  proveAll()
  t.same(entriesOf(table, 0), [])
  add(5)
  proveAll()
})
