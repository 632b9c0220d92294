import t from 'tap'
import { chooseRoute, type Choice, type RouteView } from './choose-route.js'
import { CLOSED, type Circuit } from './circuit.js'
import { chanceOf, pick } from '../fixtures/chance.js'

const PATIENCE_MS = 15_000
const open = (probeAtMs: number): Circuit => ({ state: 'open', probes: 0, probeAtMs })
const probing = (probeAtMs: number): Circuit => ({ state: 'probing', probes: 0, probeAtMs })

interface Given {
  readonly tier?: number
  readonly circuit?: Circuit
  readonly calls?: number
  readonly waiting?: number
  readonly allowed?: number
  readonly limited?: boolean
  readonly heldMs?: number
  readonly affinity?: number
  readonly failed?: boolean
}

const view = (given: Given): RouteView => ({
  tier: given.tier ?? 0,
  circuit: given.circuit ?? CLOSED,
  load: {
    inFlight: given.calls ?? 0,
    waiting: given.waiting ?? 0,
    allowed: given.allowed ?? 100,
    limited: given.limited ?? true,
    heldMs: given.heldMs ?? 0,
  },
  affinity: given.affinity ?? 0,
  failed: given.failed ?? false,
})
const choose = (...given: readonly Given[]) => chooseRoute(given.map(view), 1_000, PATIENCE_MS)
const ask = (route: number) => ({ choice: 'ask', route })

t.test('the endpoint that has the prefix is asked, up to a quarter above its share of the load', async (t) => {
  const others = [{ calls: 40 }, { calls: 40 }]
  t.same(choose({ affinity: 9, calls: 40 }, ...others), ask(0))
  t.same(choose({ affinity: 9, calls: 54 }, ...others), ask(0))
  t.same(choose({ affinity: 9, calls: 60 }, ...others), ask(1))
})

t.test('what waits in a line counts as load, and shares are in proportion to what each may have at once', async (t) => {
  t.same(choose({ affinity: 9, calls: 20, waiting: 40 }, { calls: 20 }), ask(1))
  t.same(choose({ affinity: 9, calls: 60, allowed: 300 }, { calls: 20 }), ask(0))
  t.same(choose({ calls: 30, allowed: 300 }, { affinity: 9, calls: 25 }), ask(0))
})

t.test('one whose end nobody has met counts as much as any other, however little was asked of it', async (t) => {
  const fresh = { allowed: 0, limited: false }
  t.same(choose({ affinity: 9, calls: 60, allowed: 100, limited: false }, fresh), ask(1))
  t.same(choose({ affinity: 9, calls: 8, allowed: 10 }, { ...fresh, calls: 3 }), ask(1))
  t.same(choose({ affinity: 9, calls: 3, allowed: 10 }, { ...fresh, calls: 3 }), ask(0))
})

t.test('with nothing in flight the favourite is asked', async (t) => {
  t.same(choose({ affinity: 1 }, { affinity: 2 }, { affinity: 0 }), ask(1))
})

t.test('a favourite that is held is left, and one that is held shortly serves when there is no other', async (t) => {
  t.same(choose({ affinity: 9, heldMs: 10 }, { calls: 90 }), ask(1))
  t.same(choose({ affinity: 9, heldMs: 900 }, { heldMs: 800 }), ask(1))
})

t.test('a higher tier is asked only while none of a lower one can take the call', async (t) => {
  const fallback = { tier: 1, affinity: 9 }
  t.same(choose(fallback, { calls: 500, waiting: 500 }), ask(1), 'a line is no reason')
  t.same(choose(fallback, { heldMs: 500 }), ask(1), 'nor is a short hold')
  t.same(choose(fallback, { heldMs: PATIENCE_MS + 1 }), ask(0))
  t.same(choose(fallback, { circuit: open(5_000) }), ask(0))
  t.same(choose(fallback, { failed: true }), { choice: 'give-up' }, 'one call that fails proves nothing')
})

t.test('one call probes what is due, before any other is asked', async (t) => {
  t.same(choose({ circuit: open(999) }, {}), { choice: 'probe', route: 0 })
  t.same(choose({ circuit: open(1_001) }, {}), ask(1))
  t.same(choose({ circuit: probing(1_001) }, {}), ask(1))
  t.same(choose({ circuit: probing(999) }, {}), { choice: 'probe', route: 0 }, 'the one on its way hangs')
  t.same(choose({ circuit: open(0), failed: true }, {}), ask(1))
  t.same(choose({ circuit: open(0), tier: 1 }, {}), ask(1), 'a fallback nobody needs is left alone')
})

t.test('while none can take it, a call waits for the first thing that may change', async (t) => {
  t.same(choose({ circuit: open(7_000) }, { circuit: open(3_000) }), { choice: 'wait', untilMs: 3_000 })
  t.same(choose({ heldMs: 60_000 }), { choice: 'wait', untilMs: 61_000 })
  t.same(choose({ circuit: probing(3_000) }), { choice: 'wait', untilMs: 3_000 })
  t.same(choose({ circuit: probing(31_000) }), { choice: 'wait', untilMs: 1_000 + PATIENCE_MS })
})

t.test('a call that failed everywhere it could go is given up, and so is one that nobody serves', async (t) => {
  t.same(choose({ failed: true }, { failed: true }), { choice: 'give-up' })
  t.same(choose({ failed: true }, { affinity: -1 }), ask(1))
  t.same(choose(), { choice: 'give-up' })
})

/** Whether the choice is one that the rules allow, told by them and not by the code. */
function isSound(views: readonly RouteView[], choice: Choice): boolean {
  const takers = views.filter(({ circuit, load }) => circuit.state === 'closed' && load.heldMs <= PATIENCE_MS)
  const tier = Math.min(...takers.map((taker) => taker.tier))
  if (choice.choice === 'wait') return takers.length === 0
  if (choice.choice === 'give-up') return takers.every((taker) => taker.tier > tier || taker.failed)
  const chosen = views[choice.route]
  if (chosen === undefined || chosen.failed) return false
  return choice.choice === 'ask'
    ? takers.includes(chosen) && chosen.tier === tier
    : chosen.circuit.state !== 'closed' && chosen.circuit.probeAtMs <= 1_000 && chosen.tier <= tier
}

t.test('whatever the state of the endpoints, the choice is one that can take the call', async (t) => {
  const random = chanceOf(5)
  const unsound: object[] = []
  const made = new Set<string>()
  for (let i = 0; i < 20_000; i += 1) {
    const views = Array.from({ length: 1 + Math.floor(random() * 5) }, () =>
      view({
        tier: pick([0, 0, 1], random),
        circuit: pick([CLOSED, CLOSED, open(500), open(2_000), probing(900), probing(9_000)], random),
        calls: Math.floor(random() * 50),
        waiting: pick([0, 0, 20], random),
        allowed: pick([0, 1, 10, 50], random),
        heldMs: pick([0, 0, 100, 20_000], random),
        affinity: random(),
        failed: random() < 0.2,
      }),
    )
    const choice = chooseRoute(views, 1_000, PATIENCE_MS)
    made.add(choice.choice)
    if (!isSound(views, choice)) unsound.push({ views, choice })
  }
  t.same(unsound, [])
  t.same([...made].toSorted(), ['ask', 'give-up', 'probe', 'wait'])
})

t.test('calls that stay spread so that no endpoint has much more than its share', async (t) => {
  const random = chanceOf(3)
  for (const endpoints of [2, 3, 5]) {
    const calls = Array.from({ length: endpoints }, () => 0)
    for (let n = 0; n < 600; n += 1) {
      const favourite = Math.floor(random() * random() * endpoints)
      const choice = choose(...calls.map((each, i) => ({ calls: each, affinity: i === favourite ? 1 : 0 })))
      if ('route' in choice) calls[choice.route] = (calls[choice.route] ?? 0) + 1
    }
    t.equal(
      calls.reduce((sum, each) => sum + each, 0),
      600,
    )
    t.ok(Math.max(...calls) <= Math.ceil((1.25 * 600) / endpoints), calls.join(' '))
  }
})
