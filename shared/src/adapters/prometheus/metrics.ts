// Every metric of Conclave, declared once. Base units in names, `_total` for counters; labels are few and closed; ids and
// texts are never labels. A process counts only its own events.

export interface MetricSpec {
  readonly type: 'counter' | 'histogram' | 'gauge'
  readonly help: string
  readonly labels: readonly string[]
  readonly buckets?: readonly number[]
}

const CALL_SECONDS = [0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120, 300]
const WAIT_SECONDS = [0.1, 0.5, 1, 5, 15, 60, 300, 900, 3600, 14400]
const JOB_SECONDS = [1, 2.5, 5, 10, 20, 40, 80, 160, 320, 640, 1280]
const HTTP_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

export const METRICS = {
  conclave_http_request_duration_seconds: {
    type: 'histogram',
    help: 'REST requests by route',
    labels: ['method', 'route', 'status_code'],
    buckets: HTTP_SECONDS,
  },
  conclave_prompts_accepted_total: { type: 'counter', help: 'Prompts stored in the ledger', labels: [] },
  conclave_prompts_rejected_total: {
    type: 'counter',
    help: 'Prompts of uploads that were not stored: bad lines, and prompts whose id was known',
    labels: ['reason'],
  },
  conclave_webhook_attempts_total: {
    type: 'counter',
    help: 'Attempts to tell a webhook, by what came of them',
    labels: ['outcome'],
  },
  conclave_queue_jobs: { type: 'gauge', help: 'Jobs in the queue store, by state', labels: ['queue', 'state'] },
  conclave_jobs_processed_total: { type: 'counter', help: 'Jobs run, by how they ended', labels: ['queue', 'outcome'] },
  conclave_job_duration_seconds: {
    type: 'histogram',
    help: 'Time a job was held by this process',
    labels: ['queue', 'outcome'],
    buckets: JOB_SECONDS,
  },
  conclave_worker_jobs_active: { type: 'gauge', help: 'Samples held now', labels: ['queue'] },
  conclave_worker_job_slots: { type: 'gauge', help: 'Samples that may be held at once', labels: ['queue'] },
  conclave_worker_last_activity_timestamp_seconds: {
    type: 'gauge',
    help: 'When a reply was last stored or a sample ended',
    labels: ['queue'],
  },
  conclave_worker_draining: { type: 'gauge', help: '1 from the stop signal on', labels: [] },
  conclave_deliberations_total: { type: 'counter', help: 'Deliberations that stopped', labels: ['stop_reason'] },
  conclave_deliberation_rounds: {
    type: 'histogram',
    help: 'Rounds a deliberation took',
    labels: [],
    buckets: [1, 2, 3, 4, 5, 6, 8, 10],
  },
  conclave_agent_turns_total: { type: 'counter', help: 'Turns taken', labels: ['agent', 'verdict'] },
  conclave_thoughts_total: { type: 'counter', help: 'Thoughts added and struck', labels: ['action'] },
  conclave_llm_request_duration_seconds: {
    type: 'histogram',
    help: 'One HTTP attempt at a model call',
    labels: ['provider', 'model', 'step', 'outcome'],
    buckets: CALL_SECONDS,
  },
  conclave_llm_call_duration_seconds: {
    type: 'histogram',
    help: 'A model call, with its waits for a turn and its retries at other endpoints',
    labels: ['provider', 'model', 'outcome'],
    buckets: CALL_SECONDS,
  },
  conclave_llm_requests_in_flight: { type: 'gauge', help: 'Model calls in flight now', labels: ['provider', 'model'] },
  conclave_llm_concurrency_limit: {
    type: 'gauge',
    help: "Model calls that this process may have in flight now: its share of the fleet's limit",
    labels: ['provider', 'model'],
  },
  conclave_llm_limiter_wait_seconds: {
    type: 'histogram',
    help: 'Time a model call waited for its turn',
    labels: ['provider', 'model'],
    buckets: WAIT_SECONDS,
  },
  conclave_llm_ratelimit_remaining_ratio: {
    type: 'gauge',
    help: 'Share of its quota that the endpoint said last is left',
    labels: ['provider', 'model', 'kind'],
  },
  conclave_llm_tokens_total: {
    type: 'counter',
    help: 'Tokens by type; the types are disjoint, so sums are right',
    labels: ['provider', 'model', 'type'],
  },
  conclave_llm_cost_usd_total: {
    type: 'counter',
    help: 'What replies cost, of models that have a price',
    labels: ['provider', 'model'],
  },
  conclave_llm_retries_total: {
    type: 'counter',
    help: 'Model calls asked again',
    labels: ['provider', 'model', 'reason'],
  },
  conclave_refiner_thoughts_total: {
    type: 'counter',
    help: 'Thoughts judged by rule or by the refiner model',
    labels: ['decision', 'reason', 'by'],
  },
  conclave_grades: {
    type: 'histogram',
    help: "Judges' scores of graded candidates",
    labels: ['rubric'],
    buckets: [1, 2, 3, 4, 5],
  },
  conclave_gate_total: {
    type: 'counter',
    help: 'Graded candidates, by what the gate decided',
    labels: ['decision', 'reason'],
  },
  conclave_canaries_total: {
    type: 'counter',
    help: 'Planted faults shown to judges: caught or missed; and good thoughts: kept or lost',
    labels: ['model', 'step', 'reason', 'verdict'],
  },
  conclave_samples_total: {
    type: 'counter',
    help: 'Samples that reached a terminal state',
    labels: ['outcome', 'reason'],
  },
} as const satisfies Readonly<Record<string, MetricSpec>>

export type MetricName = keyof typeof METRICS
