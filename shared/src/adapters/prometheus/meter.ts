// The Meter port on Prometheus.

import { type Meter } from '../../ports/meter.js'
import { type Quota, type Usage } from '../../ports/llm.js'
import { type Asked } from '../../ports/model-call.js'
import { NANO_PER_USD } from '../../ports/prices.js'
import { type Step } from '../../recipe/recipe.js'
import { LLM_ERROR_KINDS } from '../../ports/llm-error.js'
import { traceIdOf } from '../../ports/tracer.js'
import { BUILT_IN_RULES, OUTCOMES_AT_ZERO, TOKEN_TYPES } from './metrics.js'
import { type Metrics } from './registry.js'

const QUOTA_KINDS = ['requests', 'tokens'] as const satisfies (keyof Quota)[]
const NOTHING_SAID = { limit: null, remaining: null }

const BUILT_IN: ReadonlySet<string> = new Set(BUILT_IN_RULES)

const traceOf = (sampleId: string | undefined): Record<string, string> =>
  sampleId === undefined ? {} : { trace_id: traceIdOf(sampleId) }

export function createMeter(metrics: Metrics): Meter {
  const requests = metrics.histogram('conclave_llm_request_duration_seconds')
  const calls = metrics.histogram('conclave_llm_call_duration_seconds')
  const inFlight = metrics.gauge('conclave_llm_requests_in_flight')
  const tokens = metrics.counter('conclave_llm_tokens_total')
  const cost = metrics.counter('conclave_llm_cost_usd_total')
  const retries = metrics.counter('conclave_llm_retries_total')
  const allowed = metrics.gauge('conclave_llm_concurrency_limit')
  const waits = metrics.histogram('conclave_llm_limiter_wait_seconds')
  const waiting = metrics.gauge('conclave_llm_limiter_waiting')
  const left = metrics.gauge('conclave_llm_ratelimit_remaining_ratio')
  const turns = metrics.counter('conclave_agent_turns_total')
  const thoughts = metrics.counter('conclave_thoughts_total')
  const deliberations = metrics.counter('conclave_deliberations_total')
  const rounds = metrics.histogram('conclave_deliberation_rounds')
  const deliberationSeconds = metrics.histogram('conclave_deliberation_duration_seconds')
  const refinementSeconds = metrics.histogram('conclave_refinement_duration_seconds')
  const rulesSeconds = metrics.histogram('conclave_rules_duration_seconds')
  const refined = metrics.counter('conclave_refiner_thoughts_total')
  const grades = metrics.histogram('conclave_grades')
  const gates = metrics.counter('conclave_gate_total')
  const canaries = metrics.counter('conclave_canaries_total')
  const samples = metrics.counter('conclave_samples_total')
  const latency = metrics.histogram('conclave_sample_latency_seconds')
  const writes = metrics.histogram('conclave_results_write_duration_seconds')
  const responses = metrics.counter('conclave_responses_total')
  const citations = metrics.counter('conclave_rule_citations_total')
  const pairs = metrics.counter('conclave_preference_pairs_total')
  const gaps = metrics.histogram('conclave_preference_gap_grades')
  const jobs = metrics.counter('conclave_jobs_processed_total')
  const jobSeconds = metrics.histogram('conclave_job_duration_seconds')
  const jobWaits = metrics.histogram('conclave_job_wait_seconds')
  const stalled = metrics.counter('conclave_jobs_stalled_total')

  const countTokens = ({ provider, model }: Asked, { input, inputCached, output, reasoning }: Usage) => {
    // Some servers count the parts on top of the whole instead of within it.
    tokens.inc({ provider, model, type: 'input' }, Math.max(0, input - inputCached))
    tokens.inc({ provider, model, type: 'input_cached' }, inputCached)
    tokens.inc({ provider, model, type: 'output' }, Math.max(0, output - reasoning))
    tokens.inc({ provider, model, type: 'reasoning' }, reasoning)
  }

  const met = new Set<string>()
  /** A model is known when it is first asked: what can come of it is at 0 from then on. */
  const meet = ({ provider, model }: Asked, step: Step) => {
    const isKnown = (name: string) => met.has(name) || (met.add(name), false)
    if (!isKnown(JSON.stringify([provider, model, step]))) {
      for (const outcome of ['ok', 'rate_limited']) requests.zero({ provider, model, step, outcome })
    }
    if (isKnown(JSON.stringify([provider, model]))) return
    for (const outcome of OUTCOMES_AT_ZERO) calls.zero({ provider, model, outcome })
    for (const reason of LLM_ERROR_KINDS) retries.inc({ provider, model, reason }, 0)
    for (const type of TOKEN_TYPES) tokens.inc({ provider, model, type }, 0)
    cost.inc({ provider, model }, 0)
  }

  return {
    call(asked, step, sampleId) {
      const { provider, model } = asked
      meet(asked, step)
      const began = performance.now()
      inFlight.inc({ provider, model })
      return (outcome, usage) => {
        inFlight.dec({ provider, model })
        const labels = { provider, model, step, outcome }
        requests.observe({ labels, value: (performance.now() - began) / 1000, exemplarLabels: traceOf(sampleId) })
        if (usage !== null) countTokens(asked, usage)
      }
    },
    cost: ({ provider, model }, nanoUsd) => cost.inc({ provider, model }, nanoUsd / NANO_PER_USD),
    called: ({ provider, model }, outcome, seconds) => calls.observe({ provider, model, outcome }, seconds),
    retry: ({ provider, model }, reason) => retries.inc({ provider, model, reason }),
    allowed: ({ provider, model }, callsAtOnce) => allowed.set({ provider, model }, callsAtOnce),
    waited: ({ provider, model }, seconds) => waits.observe({ provider, model }, seconds),
    waiting: ({ provider, model }, n) => waiting.set({ provider, model }, n),
    quota: ({ provider, model }, quota) => {
      for (const kind of QUOTA_KINDS) {
        const { limit, remaining } = quota[kind] ?? NOTHING_SAID
        if (limit !== null && limit > 0 && remaining !== null) left.set({ provider, model, kind }, remaining / limit)
      }
    },
    turn: (agent, verdict) => turns.inc({ agent, verdict }),
    thoughts: (action, n) => thoughts.inc({ action }, n),
    deliberation(stopReason, n, seconds) {
      deliberations.inc({ stop_reason: stopReason })
      rounds.observe(n)
      deliberationSeconds.observe({ stop_reason: stopReason }, seconds)
    },
    refinement: (seconds) => refinementSeconds.observe(seconds),
    rules: (place, seconds) => rulesSeconds.observe({ place }, seconds),
    refinedThoughts: (decision, reason, by, n) => refined.inc({ decision, reason, by }, n),
    grade: (rubric, score) => grades.observe({ rubric }, score),
    gate: (decision, reason) => gates.inc({ decision, reason }),
    canary({ model, step, reason, caught, goodKept }) {
      canaries.inc({ model, step, reason, verdict: caught ? 'caught' : 'missed' })
      canaries.inc({ model, step, reason: 'none', verdict: goodKept ? 'kept' : 'lost' })
    },
    accepted({ stance, declines, rules }) {
      responses.inc({ stance, response: declines ? 'refusal' : 'answer' })
      // However many rules of its own a batch brings, they are one series.
      const named = new Set(rules.map((rule) => (BUILT_IN.has(rule) ? rule : 'other')))
      for (const rule of named.size === 0 ? ['none'] : named) citations.inc({ rule })
    },
    sample(outcome, reason, seconds, sampleId) {
      samples.inc({ outcome, reason })
      if (seconds !== null) latency.observe({ labels: { outcome }, value: seconds, exemplarLabels: traceOf(sampleId) })
    },
    stored: (seconds) => writes.observe(seconds),
    pair: (outcome) => pairs.inc({ outcome }),
    pairGap: (way, grades) => gaps.observe({ way }, grades),
    job(queue, outcome, seconds) {
      jobs.inc({ queue, outcome })
      jobSeconds.observe({ queue, outcome }, seconds)
    },
    jobTaken: (queue, seconds) => jobWaits.observe({ queue }, seconds),
    jobStalled: (queue) => stalled.inc({ queue }),
  }
}
