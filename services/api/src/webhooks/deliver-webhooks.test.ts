import t, { type Test } from 'tap'
import { type DeliveryOutcome, type DueDelivery } from '@conclave/shared/ports/webhooks'
import { startDeliverer, type DelivererParts } from './deliver-webhooks.js'

const due = (id: string, attempts = 1): DueDelivery => ({
  ...{ id, attempts, event: 'batch.paused', told: {}, at: new Date(0), url: 'https://a.example/', secret: 'whsec_' },
})
const REFUSED: DeliveryOutcome = { delivered: false, status: 500, error: 'status 500', isFinal: false }

/** A deliverer of what `waiting` holds. `until` resolves when so many were settled. */
function scene(t: Test, waiting: DueDelivery[], send: DelivererParts['send'], own: Partial<DelivererParts> = {}) {
  const settled: (readonly [id: string, delivered: boolean, retryInMs: number | null])[] = []
  const told: string[] = []
  let hear: () => void = () => undefined
  const deliverer = startDeliverer({
    ledger: {
      takeDue: async (limit) => waiting.splice(0, limit),
      settle: async ({ id }, { delivered }, retryInMs) => {
        settled.push([id, delivered, retryInMs])
        hear()
      },
    },
    send,
    onAttempt: (outcome) => void told.push(outcome),
    onOutage: (error) => void told.push(error.message),
    everyMs: 5,
    chance: () => 0.5,
    ...own,
  })
  t.teardown(deliverer.close)
  const until = async (n: number) => {
    while (settled.length < n) await new Promise<void>((resolve) => (hear = resolve))
  }
  return { deliverer, settled, told, until }
}

t.test('what is delivered is done, what is not is tried later, and in the end given up', async (t) => {
  const outcomes: Readonly<Record<string, DeliveryOutcome>> = {
    well: { delivered: true, status: 200 },
    ill: REFUSED,
    old: REFUSED,
    gone: { delivered: false, status: 410, error: 'status 410', isFinal: true },
  }
  const waiting = [due('well'), due('ill'), due('old', 8), due('gone')]
  const { settled, told, until, deliverer } = scene(t, waiting, async ({ id }) => outcomes[id] ?? REFUSED)
  await until(4)
  await deliverer.close()
  t.same(settled, [
    ['well', true, null],
    ['ill', false, 5_000],
    ['old', false, null],
    ['gone', false, null],
  ])
  t.same(told, ['delivered', 'retried', 'failed', 'failed'])
})

t.test('one that hangs keeps no other waiting, and there is an end to how many are begun', async (t) => {
  const hung: (() => void)[] = []
  const waiting = [...Array.from({ length: 40 }, (_, i) => due(`hangs ${i}`)), due('last')]
  const { until, settled } = scene(t, waiting, async ({ id }) => {
    if (id.startsWith('hangs')) await new Promise<void>((resolve) => hung.push(resolve))
    return { delivered: true, status: 200 }
  })
  while (hung.length < 32) await new Promise(setImmediate)
  t.equal(waiting.length, 9)
  hung.shift()?.()
  await until(1)
  for (let open = hung.shift(); settled.length < 41; open = hung.shift()) {
    open?.()
    await new Promise(setImmediate)
  }
  t.ok(settled.some(([id]) => id === 'last'))
})

t.test('an outage is told once, and over when the ledger answers', async (t) => {
  let looks = 0
  const { told } = scene(t, [], async () => ({ delivered: true, status: 200 }), {
    ledger: {
      takeDue: async () => {
        looks += 1
        if (looks < 4) throw new Error('down')
        return looks === 4 ? [due('a')] : []
      },
      settle: async () => undefined,
    },
  })
  while (!told.includes('delivered')) await new Promise(setImmediate)
  t.same(told, ['down', 'delivered'])
})

t.test('a close waits for the attempts that have begun', async (t) => {
  let finish: () => void = () => undefined
  const { deliverer, settled } = scene(t, [due('a')], async () => {
    await new Promise<void>((resolve) => (finish = resolve))
    return { delivered: true, status: 200 }
  })
  await new Promise(setImmediate)
  const closed = deliverer.close()
  finish()
  await closed
  t.same(settled, [['a', true, null]])
})
