import t from 'tap'
import { type Report } from '@conclave/shared/report/report'
import { benchPrompts } from '../bench/prompts.js'
import { checkPairs } from '../support/check-pairs.js'
import { checkRun } from '../support/check-run.js'
import { type Service } from '../support/service.js'
import { until } from '../support/until.js'
import { completed, openWorld, readText, submit } from '../support/world.js'

t.setTimeout(600_000)

/** Models that refuse, garble and fail a little, at the steps of pairs above all. */
const UNKIND = [
  ...['--latency-ms', '20', '--latency-p95-ms', '60'],
  ...['refused:belief=0.03', 'refused:misled=0.05', 'filtered:violation=0.02', 'not-json:belief=0.04'],
  ...['wrong-shape:misled=0.04', 'unknown-rule:misled=0.04', 'server-error=0.01'],
].flatMap((flag) => (flag.includes('=') ? ['--fault', flag] : [flag]))

t.test('prompts become samples and pairs, and the report shows what beliefs are good for', async (t) => {
  const world = await openWorld({ queues: 'postgres', endpoint: UNKIND, env: { CONCLAVE_SLOTS: '48' } })
  t.teardown(world.close)
  const api = await world.start('api')
  const worker = await world.start('worker')
  await world.start('refiner')
  const prompts = benchPrompts(200).map((prompt) => ({ prompt }))

  await t.test('200 prompts: a pair for four in five, each of them sound, and a reason for the others', async (t) => {
    const batch = await submit(api, { produce: 'both', prompts })
    const done = await completed(api, batch.id, 200_000)
    t.same((await checkRun(world, batch.id, 200)).broken, [])
    const findings = await checkPairs(world, batch.id)
    t.same(findings.broken, [])
    t.equal(findings.wanted, done.counts['accepted'], 'no good sample is lost to its pair')
    t.ok(findings.pairs >= 160, `${findings.pairs} pairs: ${JSON.stringify(findings.reasons)}`)
    // The worker counts what it has stored, and the batch may be completed by then.
    const counted = () => worker.metric('conclave_preference_pairs_total')
    await until('each is counted', async () => (await counted()) >= findings.wanted)
    t.equal(await counted(), findings.wanted)
    t.equal(await worker.metric('conclave_preference_pairs_total', { outcome: 'pair' }), findings.pairs)

    const rows = await lines(`${api.url}/v1/batches/${batch.id}/export?format=preference&include=rejected`)
    t.equal(rows.length, findings.pairs)
    t.equal((await lines(`${api.url}/v1/batches/${batch.id}/export?format=aidsafe`)).length, findings.wanted)
    t.match((await reportOf(api, batch.id)).preference, { ways: [{ way: 'belief', pairs: findings.pairs }] })
  })

  await t.test('half by beliefs, half by sampling: beliefs bring the sides clearly further apart', async (t) => {
    const batch = await submit(api, { produce: 'preference', recipe: { preference: { mode: 'mixed' } }, prompts })
    await completed(api, batch.id, 200_000)
    t.same((await checkPairs(world, batch.id)).broken, [])
    const { ways = [], perPair } = (await reportOf(api, batch.id)).preference ?? {}
    const [belief, sampling] = (['belief', 'sampling'] as const).map((way) => ways.find((each) => each.way === way))
    t.ok((belief?.samples ?? 0) > 60 && (sampling?.samples ?? 0) > 60)
    t.ok((belief?.cohensD ?? 0) > 2 * (sampling?.cohensD ?? Infinity), `${belief?.cohensD} and ${sampling?.cohensD}`)
    t.ok((belief?.overlap ?? 1) < (sampling?.overlap ?? 0))
    const shareOf = (way: typeof belief) => (way?.pairs ?? 0) / (way?.samples ?? 1)
    t.ok(shareOf(belief) > 2 * shareOf(sampling), `${shareOf(belief)} and ${shareOf(sampling)}`)
    t.ok((perPair?.calls ?? 0) > 3)
    t.comment(JSON.stringify(ways))
  })

  await t.test('a band asks for subtle pairs, and gets no blatant ones', async (t) => {
    const recipe = { preference: { gap: { min: 2, max: 3 } } }
    const batch = await submit(api, { produce: 'both', recipe, prompts: prompts.slice(0, 60) })
    await completed(api, batch.id, 200_000)
    const findings = await checkPairs(world, batch.id)
    t.same(findings.broken, [], 'no gap beyond the band among them')
    t.ok(findings.pairs > 30, JSON.stringify(findings.reasons))
  })
})

const lines = async (url: string): Promise<readonly string[]> => (await readText(url)).split('\n').slice(0, -1)

async function reportOf(api: Service, batchId: string): Promise<Report> {
  const report: Report = JSON.parse(await readText(`${api.url}/v1/batches/${batchId}/report`))
  return report
}
