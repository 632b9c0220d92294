import t from 'tap'
import { type LlmErrorKind } from '../../ports/llm-error.js'
import {
  afterAnswer,
  afterFault,
  beginProbe,
  CLOSED,
  dropProbe,
  FAULTS_TO_OPEN,
  isEndpointFault,
  type Circuit,
} from './circuit.js'
import { chanceOf, pick } from '../fixtures/chance.js'

const NOW = { nowMs: 0, random: 0.5 }
const fault = (digest: string, kind: LlmErrorKind = 'server_error', probe = false) => ({ digest, kind, probe })
const failing = (digests: readonly string[], kind: LlmErrorKind = 'server_error', from: Circuit = CLOSED) =>
  digests.reduce((circuit, digest) => afterFault(circuit, fault(digest, kind), NOW), from)
const different = (n: number) => Array.from({ length: n }, (_, i) => `q${i}`)
const lost = failing(different(FAULTS_TO_OPEN))

t.test(
  'a circuit opens when several different calls in a row fail, and an answer starts the count afresh',
  async (t) => {
    t.equal(failing(different(FAULTS_TO_OPEN - 1)).state, 'closed')
    t.equal(lost.state, 'open')
    t.equal(
      failing(different(FAULTS_TO_OPEN - 1), 'timeout', afterAnswer(failing(different(FAULTS_TO_OPEN - 1)))).state,
      'closed',
    )
  },
)

t.test('one call that fails again and again is evidence against itself, unless nobody was there', async (t) => {
  const same = Array.from({ length: 100 }, () => 'q')
  for (const kind of ['server_error', 'timeout'] as const) t.equal(failing(same, kind).state, 'closed', kind)
  for (const kind of ['unreachable', 'unauthorised'] as const) t.equal(failing(same, kind).state, 'open', kind)
})

t.test('a busy endpoint, a bad question and a cancelled call are no faults of the endpoint', async (t) => {
  const faults = ['unreachable', 'timeout', 'server_error', 'unauthorised'] as const
  const others = ['rate_limited', 'overloaded', 'bad_request', 'context_overflow', 'cancelled'] as const
  for (const kind of faults) t.ok(isEndpointFault(kind), kind)
  for (const kind of others) t.notOk(isEndpointFault(kind), kind)
})

t.test('each failed probe doubles the wait from a second to half a minute', async (t) => {
  const waits: number[] = []
  for (let circuit = lost; waits.length < 8;) {
    if (circuit.state === 'open') waits.push(circuit.probeAtMs)
    circuit = afterFault(beginProbe(circuit, 0), fault('q', 'unreachable', true), { nowMs: 0, random: 1 })
  }
  t.same(waits, [750, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000])
})

t.test('what was asked before the circuit opened changes nothing when it fails late', async (t) => {
  t.equal(afterFault(lost, fault('late'), { nowMs: 5_000, random: 0 }), lost)
  const probing = beginProbe(lost, 0)
  t.equal(afterFault(probing, fault('late'), { nowMs: 5_000, random: 0 }), probing)
})

t.test('any answer closes the circuit, and a probe that told nothing lets the next one in', async (t) => {
  t.equal(afterAnswer(lost), CLOSED)
  t.equal(afterAnswer(beginProbe(lost, 0)), CLOSED)
  t.same(dropProbe(beginProbe(lost, 0), 700), { state: 'open', probes: 0, probeAtMs: 700 })
})

t.test('a probe that hangs is followed by another one after half a minute', async (t) => {
  t.same(beginProbe(lost, 5_000), { state: 'probing', probes: 0, probeAtMs: 35_000 })
})

t.test('over any course of events, a circuit opens only by its evidence and closes only by an answer', async (t) => {
  const random = chanceOf(11)
  const broken: string[] = []
  let openings = 0
  for (let course = 0; course < 500; course += 1) {
    let circuit = CLOSED
    let inARow: string[] = []
    for (let nowMs = 0; nowMs < 40_000; nowMs += 500) {
      const before = circuit
      const event = pick(['answer', 'fault', 'fault', 'fault', 'fault', 'probe', 'drop'], random)
      const told = fault(`q${Math.floor(random() * 8)}`, pick(['timeout', 'unreachable'], random), random() < 0.5)
      if (event === 'answer') circuit = afterAnswer(circuit)
      if (event === 'fault') circuit = afterFault(circuit, told, { nowMs, random: random() })
      if (event === 'probe') circuit = beginProbe(circuit, nowMs)
      if (event === 'drop') circuit = dropProbe(circuit, nowMs)

      const isNews = told.kind === 'unreachable' || !inARow.includes(told.digest)
      if (event === 'fault' && isNews) inARow.push(told.digest)
      if (event === 'answer') inARow = []
      const shouldBeClosed = before.state === 'closed' ? inARow.length < FAULTS_TO_OPEN : event === 'answer'
      if (shouldBeClosed !== (circuit.state === 'closed')) broken.push(`${event} made it ${circuit.state}`)
      if (before.state === 'closed' && circuit.state === 'open') openings += 1
      if (event === 'fault' && circuit.state === 'open' && circuit !== before) {
        const waitMs = circuit.probeAtMs - nowMs
        if (waitMs < 500 || waitMs > 30_000) broken.push(`a wait of ${waitMs} ms`)
      }
    }
  }
  t.same(broken, [])
  t.ok(openings > 100)
})
