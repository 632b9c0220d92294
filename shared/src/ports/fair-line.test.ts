import t from 'tap'
import { placesInLine, type Arrival } from './fair-line.js'

const arrival = (batchId: string, n: number, lastRank: number | null, priority = 0): Arrival => ({
  ...{ batchId, n, lastRank, priority },
})

/** Batches in the order in which their samples are begun; of equal ranks, the first named goes first. */
const orderOf = (head: number | null, arrivals: readonly Arrival[]): string =>
  placesInLine(head, arrivals)
    .flatMap(({ batchId, n, first, step }) =>
      Array.from({ length: n }, (_, i) => ({ batchId, rank: first + i * step })),
    )
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ batchId }) => batchId)
    .join('')

t.test('samples that come together are begun in turns', async (t) => {
  t.equal(orderOf(null, [arrival('a', 5, null), arrival('b', 2, null)]), 'ababaaa')
})

t.test('a newcomer begins at the head, and who waits already goes on behind its own', async (t) => {
  t.same(placesInLine(40, [arrival('big', 3, 539), arrival('small', 2, null)]), [
    { batchId: 'big', n: 3, first: 540, step: 1 },
    { batchId: 'small', n: 2, first: 40, step: 1 },
  ])
})

t.test('each 10 points of priority double the share', async (t) => {
  t.equal(orderOf(null, [arrival('a', 2, null), arrival('b', 4, null, 10)]), 'abbabb')
})

t.test('a line that always has someone in it keeps each batch at its share', async (t) => {
  let line: { batchId: string; rank: number }[] = []
  const begun = new Map<string, number>()
  for (let tick = 0; tick < 200; tick += 1) {
    const ranksOf = (id: string) => line.filter(({ batchId }) => batchId === id).map(({ rank }) => rank)
    const arrivals = [arrival('flood', 30, null), arrival('trickle', 5, null)].map((each) => {
      const ranks = ranksOf(each.batchId)
      return { ...each, lastRank: ranks.length === 0 ? null : Math.max(...ranks) }
    })
    const head = line.length === 0 ? null : Math.min(...line.map(({ rank }) => rank))
    for (const { batchId, n, first, step } of placesInLine(head, arrivals)) {
      for (let i = 0; i < n; i += 1) line.push({ batchId, rank: first + i * step })
    }
    line = line.toSorted((a, b) => a.rank - b.rank)
    for (const { batchId } of line.splice(0, 10)) begun.set(batchId, (begun.get(batchId) ?? 0) + 1)
  }
  t.equal((begun.get('flood') ?? 0) + (begun.get('trickle') ?? 0), 2_000)
  t.ok(Math.abs((begun.get('trickle') ?? 0) - 1_000) <= 10, JSON.stringify([...begun]))
})
