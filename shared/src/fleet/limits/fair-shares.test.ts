import t from 'tap'
import { fairShares } from './fair-shares.js'
import { chanceOf } from '../fixtures/chance.js'

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

t.test('who wants less than the others gets it, and they share what it leaves', async (t) => {
  t.same(fairShares(40, [200, 200, 200, 200], 0), [10, 10, 10, 10])
  t.same(fairShares(40, [4, 200, 200, 200], 0), [4, 12, 12, 12])
  t.same(fairShares(100, [10, 30, 200], 0), [10, 30, 60])
  t.same(fairShares(0, [3, 3], 0), [0, 0])
  t.same(fairShares(5, [], 0), [])
})

t.test('where all wants are met, what is left over is spread evenly', async (t) => {
  t.same(fairShares(100, [10, 20], 0), [45, 55])
})

t.test('odd ones go round: over several turns nobody stays without', async (t) => {
  const turns = [0, 1, 2, 3].map((turn) => fairShares(2, [200, 5, 5, 200], turn))
  t.ok(turns.every((shares) => sum(shares) === 2))
  t.same(
    [0, 1, 2, 3].map((i) => sum(turns.map((shares) => shares[i] ?? 0))),
    [2, 2, 2, 2],
  )
})

t.test('shares are whole, add up to the limit, and nobody gets less than another who wants no more', async (t) => {
  const random = chanceOf(5)
  for (let n = 0; n < 500; n += 1) {
    const wants = Array.from({ length: 1 + Math.floor(random() * 8) }, () => Math.floor(random() ** 2 * 60))
    const limit = Math.floor(random() * 120)
    const shares = fairShares(limit, wants, n)
    t.ok(shares.every((share) => Number.isInteger(share) && share >= 0))
    t.equal(sum(shares), limit)
    const unmet = wants.some((want, i) => (shares[i] ?? 0) < want)
    wants.forEach((want, i) => {
      const mine = shares[i] ?? 0
      if (unmet) t.ok(mine <= want, 'nobody has what another one needs')
      const most = Math.max(...shares.filter((_, k) => (wants[k] ?? 0) <= want))
      if (mine < want) t.ok(mine >= most - 1, `${mine} and ${most} of ${limit} for ${wants.join()}`)
    })
  }
})
