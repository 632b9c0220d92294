import t from 'tap'
import { benchPrompts } from '../bench/prompts.js'
import { checkRun } from '../support/check-run.js'
import { redisMissing } from '../support/redis-server.js'
import { scaleUntil, showScaling } from '../support/scale.js'
import { openWorld, showBatch, submit } from '../support/world.js'

t.setTimeout(480_000)

const PROMPTS = 60
const TERMS = { slotsPerProcess: 8, mostProcesses: 3, everyMs: 300, withinMs: 150_000 }

for (const queues of ['redis', 'postgres'] as const) {
  const skip = queues === 'redis' ? redisMissing() : false
  t.test(
    `a fleet that follows the signal grows from nothing and shrinks to nothing (${queues})`,
    { skip },
    async (t) => {
      const world = await openWorld({ queues, endpoint: ['--latency-ms', '120', '--serve-at-once', '24'] })
      t.teardown(world.close)
      const api = await world.start('api')
      const idle = await showScaling(api)
      t.same([idle.worker.desired_slots, idle.refiner.desired_slots], [0, 0])
      const batch = await submit(api, { prompts: benchPrompts(PROMPTS) })
      t.match(await showScaling(api), { worker: { backlog: PROMPTS, active_slots: 0, desired_slots: 32 } })

      const isOver = async () => (await showBatch(api, batch.id)).state === 'completed'
      const { exitCodes, sizes } = await scaleUntil(world, api, isOver, TERMS)

      t.equal(Math.max(...sizes.map(({ worker }) => worker)), 3, 'it grew')
      t.same(sizes.at(-1), { worker: 0, refiner: 0 }, 'and is gone')
      t.same([...new Set(exitCodes)], [0], 'everybody was stopped in good order')
      const findings = await checkRun(world, batch.id, PROMPTS)
      t.same(findings.broken, [])
      t.equal(findings.boughtAgain, 0, 'no call was cut off and bought again')
    },
  )
}

t.test('in a storm the fleet is not scaled out, and a pause lets it shrink', async (t) => {
  const world = await openWorld({
    queues: 'postgres',
    endpoint: ['--latency-ms', '50'],
    env: { CONCLAVE_SLOTS: '16' },
  })
  t.teardown(world.close)
  const api = await world.start('api')
  await world.changeEndpoint({ faults: [{ kind: 'rate-limited', rate: 1 }] })
  const batch = await submit(api, { prompts: benchPrompts(PROMPTS) })
  await world.start('worker')
  const settled = async (is: (slots: number, active: number) => boolean) => {
    for (let tries = 0; tries < 300; tries++) {
      const { desired_slots: slots, active_slots: active } = (await showScaling(api)).worker
      if (is(slots, active)) return { slots, active }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error(JSON.stringify(await showScaling(api)))
  }
  const stormy = await settled((slots, active) => active > 0 && slots === active)
  t.ok(stormy.slots <= 16, 'what is held, and no more')
  const paused = await fetch(`${api.url}/v1/batches/${batch.id}/pause`, { method: 'POST' })
  t.equal(paused.status, 200)
  t.same(await settled((slots) => slots === 0), { slots: 0, active: 0 })
})
