import t from 'tap'
import { readFile } from 'node:fs/promises'
import { DRAFT, groundOf, INTENTS, play } from '../fixtures.js'
import { checkPolicySet } from '../policies.js'
import { hashText } from '../seed.js'
import { admit, areaOf, exemplarOf, POOL_SIZE, shownExemplars, type PooledExemplar } from './exemplars.js'
import { seedBeliefs } from './seed-beliefs.js'
import { STANDARD_PREFERENCE } from './terms.js'

const TRY = { round: 1, side: null, dropped: [], belief: 'b', reason: null }
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const textOf = (n: number) =>
  Array.from({ length: 40 }, (_, i) => LETTERS[hashText(`${n} ${i}`) % LETTERS.length]).join('')

/** A pool after all of these asked to be let in, in this order. */
function pooled(candidates: readonly PooledExemplar[]): readonly PooledExemplar[] {
  let pool: readonly PooledExemplar[] = []
  for (const candidate of candidates) {
    const gone = admit(pool, candidate)
    if (gone !== null) pool = [...pool.filter(({ id }) => !gone.includes(id)), candidate]
  }
  return pool
}

t.test(
  'a pool is bounded, keeps the best, and holds no two that are nearly one, in whatever order they come',
  async (t) => {
    for (let run = 0; run < 40; run += 1) {
      const candidates = Array.from({ length: 120 }, (_, i) => ({
        id: `${i}`,
        // Three of each wording, a letter apart.
        belief: `${textOf(Math.floor(i / 3))} ${LETTERS[i % 3]}`,
        score: 1 + (hashText(`${run} ${i}`) % 400) / 100,
      }))
      const shuffled = candidates.toSorted((a, b) => hashText(`${run}${a.id}`) - hashText(`${run}${b.id}`))
      const pool = pooled(shuffled)
      t.equal(pool.length, POOL_SIZE)
      t.equal(new Set(pool.map(({ belief }) => belief.slice(0, 40))).size, POOL_SIZE, 'none of one wording twice')
      const best = candidates.reduce((a, b) => (b.score > a.score ? b : a))
      t.ok(
        pool.some(({ score }) => score === best.score),
        'the best is there',
      )
    }
  },
)

t.test('offering the same try again changes nothing', async (t) => {
  const one = { id: 's 1', belief: textOf(1), score: 2 }
  t.equal(admit([one], { ...one, score: 4 }), null)
  t.equal(admit([one], { ...one, id: 's 2' }), null, 'nor an equal one of another')
  t.same(admit([one], { ...one, id: 's 2', score: 3 }), ['s 1'], 'a better one takes its place')
})

t.test('the score is the gap, and what goes beyond the band counts against it', async (t) => {
  const scored = (rejected: number, max: number | null) =>
    exemplarOf(
      { ...STANDARD_PREFERENCE, gap: { min: 2, max } },
      { ...TRY, scores: { chosen: 5, rejected, violation: 3 } },
    )
  t.match([scored(1, null), scored(2, 3), scored(1, 3)], [{ score: 4 }, { score: 3 }, { score: 2 }])
  t.equal(scored(5, null), null)
  t.equal(exemplarOf(STANDARD_PREFERENCE, { ...TRY, scores: null }), null)
  const leaked = { ...TRY, reason: 'belief-leaked', scores: { chosen: 5, rejected: 1, violation: 5 } } as const
  t.equal(exemplarOf(STANDARD_PREFERENCE, leaked), null)
})

t.test('the area is the policy that the thoughts cite most', async (t) => {
  const ground = groundOf()
  t.equal(areaOf(ground, play(ground, [INTENTS, DRAFT]).sample), 'FD')
  const helping = { ...DRAFT, thoughts: [{ text: 'Help.', rules: ['HR-1'] }] }
  t.equal(areaOf(ground, play(ground, [INTENTS, helping]).sample), 'HR')
  const none = { ...DRAFT, thoughts: [{ text: 'Nothing.', rules: [] }] }
  t.equal(areaOf(ground, play(ground, [INTENTS, none]).sample), 'general')
})

t.test('every policy of the built-in set has seeds of its own, and any other area has general ones', async (t) => {
  const built = new URL('../../../policies/conclave-five.json', import.meta.url)
  const checked = checkPolicySet(JSON.parse(await readFile(built, 'utf8')))
  if (!checked.ok) return t.fail('the built-in policy set')
  const general = seedBeliefs('general')
  for (const { id } of checked.value.policies) t.ok(seedBeliefs(id).length > general.length, id)
  t.same(seedBeliefs('constructor'), general)
  t.same(shownExemplars([{ belief: 'own', score: 2 }], general, 2), [
    { belief: 'own', score: 2 },
    { belief: general[0], score: null },
  ])
})
