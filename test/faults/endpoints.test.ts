import t from 'tap'
import { benchPrompts } from '../bench/prompts.js'
import { type Books } from '../endpoint/books.js'
import { runWithEndpoints, SLOTS } from './run-with-endpoints.js'

t.setTimeout(600_000)

const prompts = (n: number) => benchPrompts(n).map((prompt) => ({ prompt }))
const IN_FLIGHT = SLOTS.worker + SLOTS.refiner
/** Of two processes, over an outage of a few seconds. */
const PROBES = 12
const NONE: Books['byRole'] = {}

t.test('calls spread over endpoints, and those of one role stay with the one that knows its policies', async (t) => {
  const { counts, findings, outcomes, books } = await runWithEndpoints({
    tiers: [0, 0],
    prompts: prompts(60),
    latencyMs: 100,
    strike: async () => {},
  })

  t.same(findings.broken, [])
  t.equal(counts['accepted'], 60)
  t.equal(outcomes.ok, outcomes.all)
  for (const { completed } of books) t.ok(completed > 0.1 * outcomes.all, `${completed} of ${outcomes.all}`)
  const [one, other] = [books[0]?.byRole ?? NONE, books[1]?.byRole ?? NONE]
  const withFavourite = Object.keys({ ...one, ...other }).reduce(
    (sum, role) => sum + Math.max(one[role] ?? 0, other[role] ?? 0),
    0,
  )
  t.ok(withFavourite > 0.57 * outcomes.all, `${withFavourite} of ${outcomes.all}`)
  for (const { tokens } of books) t.ok(tokens.cached > 0.6 * tokens.prompt, JSON.stringify(tokens))
})

t.test('an endpoint that is killed costs no sample anything, and gets its load back when it returns', async (t) => {
  const { counts, findings, outcomes, attempts } = await runWithEndpoints({
    tiers: [0, 0],
    prompts: prompts(160),
    latencyMs: 600,
    strike: async ({ answered, books, kill, restart, hurry }) => {
      await answered(1, 40)
      await kill(1)
      await answered(0, (await books(0)).completed + 60)
      await restart(1)
      await answered(1, 40)
      await hurry()
    },
  })

  t.same(findings.broken, [])
  t.equal(counts['accepted'], 160)
  t.equal(attempts, 0)
  t.equal(findings.boughtAgain, 0)
  t.equal(outcomes.ok + outcomes.unreachable, outcomes.all)
  t.ok(outcomes.unreachable > 0 && outcomes.unreachable <= IN_FLIGHT + PROBES, `${outcomes.unreachable} unreachable`)
})

t.test('a fallback is asked only while the first tier is dark', async (t) => {
  const fallback: number[] = []
  const { counts, findings, attempts, books } = await runWithEndpoints({
    tiers: [0, 1],
    prompts: prompts(160),
    latencyMs: 600,
    strike: async ({ answered, books, kill, restart, knownBack, hurry }) => {
      const note = async () => fallback.push((await books(1)).requests)
      await answered(0, 100)
      await note()
      await kill(0)
      await answered(1, 60)
      await restart(0)
      await answered(0, 40)
      await knownBack()
      await note()
      await answered(0, (await books(0)).completed + 60)
      await hurry()
    },
  })

  t.same(findings.broken, [])
  t.equal(counts['accepted'], 160)
  t.equal(attempts, 0)
  t.equal(fallback[0], 0)
  const late = (books[1]?.requests ?? 0) - (fallback[1] ?? 0)
  t.ok(late <= IN_FLIGHT, `${late} calls went to the fallback after the first tier was back`)
})

t.test('an endpoint that fails everything for a while delays samples, fails none, and is left alone', async (t) => {
  const { counts, findings, outcomes, attempts } = await runWithEndpoints({
    tiers: [0],
    prompts: prompts(40),
    latencyMs: 1_000,
    strike: async ({ answered, failFor }) => {
      await answered(0, 60)
      await failFor(4_000)
    },
  })

  t.same(findings.broken, [])
  t.equal(counts['accepted'], 40)
  t.ok(attempts <= IN_FLIGHT, `${attempts} attempts spent, before the endpoint was known to be at fault`)
  t.ok(outcomes.serverError >= 5 && outcomes.serverError <= 3 * IN_FLIGHT, `${outcomes.serverError} server errors`)
})
