// Every metric of Conclave, declared once. Base units in names, `_total` for counters; labels are few and closed; ids and
// texts are never labels, but for the batches of the one exporter. A process counts only its own events; what is read from
// shared stores is a gauge of the api that has the duty to tell it.

import { LLM_ERROR_KINDS } from '../../ports/llm-error.js'
import { SAMPLE_STATES } from '../../ports/ledger.js'
import { QUEUE_NAMES } from '../../ports/queue.js'
import { NO_PAIR_REASONS, WAYS } from '../../recipe/pairs/pair.js'
import { STANCES } from '../../recipe/refusal.js'
import { RUBRICS } from '../../recipe/sample.js'

export type Labels = Readonly<Record<string, string>>

export interface MetricSpec {
  readonly type: 'counter' | 'histogram' | 'gauge'
  readonly help: string
  readonly labels: readonly string[]
  readonly buckets?: readonly number[]
  /** What is known beforehand to come: there at 0 from the start, so that the first event is an increase. */
  readonly zeros?: readonly Labels[]
  /** Slow ones of a sample's own: each bucket remembers a trace. */
  readonly exemplars?: boolean
}

const CALL_SECONDS = [0.1, 0.25, 0.5, 1, 2, 4, 8, 15, 30, 60, 120, 300]
const WAIT_SECONDS = [0.1, 0.5, 1, 5, 15, 60, 300, 900, 3600, 14400]
const JOB_SECONDS = [1, 2.5, 5, 10, 20, 40, 80, 160, 320, 640, 1280]
const LATENCY_SECONDS = [10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14400, 43200, 86400]
const HTTP_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
const WRITE_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 30]

/** Each value of each label with each of the others. */
const each = (labels: Readonly<Record<string, readonly string[]>>): readonly Labels[] =>
  Object.entries(labels).reduce<readonly Labels[]>(
    (sets, [name, values]) => sets.flatMap((set) => values.map((value) => ({ ...set, [name]: value }))),
    [{}],
  )

const counter = (help: string, labels: readonly string[] = [], zeros: readonly Labels[] = []) => ({
  type: 'counter' as const,
  help,
  labels,
  zeros,
})
const gauge = (help: string, labels: readonly string[] = []) => ({ type: 'gauge' as const, help, labels })
const histogram = (buckets: readonly number[], help: string, labels: readonly string[] = []) => ({
  type: 'histogram' as const,
  help,
  labels,
  buckets,
})

const MODEL = ['provider', 'model']
const QUEUES = { queue: QUEUE_NAMES }
const STOP_REASONS = { stop_reason: ['agreed', 'budget'] }

/** Values that every provider and model gets at 0 when it is first met. */
export const OUTCOMES_AT_ZERO = ['ok', 'malformed', 'refused', ...LLM_ERROR_KINDS] as const
export const TOKEN_TYPES = ['input', 'input_cached', 'output', 'reasoning'] as const

/** Rules of the policies that come with Conclave, by area. Those of any other set are `other`: their number has no bound. */
export const BUILT_IN_RULES: readonly string[] = Object.entries({ HD: 4, FD: 4, PH: 5, IA: 4, HR: 5 }).flatMap(
  ([area, rules]) => Array.from({ length: rules }, (_, i) => `${area}-${i + 1}`),
)
const RESPONSES = ['answer', 'refusal']

const API = {
  conclave_http_request_duration_seconds: histogram(HTTP_SECONDS, 'REST requests by route', [
    'method',
    'route',
    'status_code',
  ]),
  conclave_http_requests_in_flight: gauge('REST requests that have not been answered yet'),
  conclave_prompts_accepted_total: counter('Prompts stored in the ledger'),
  conclave_prompts_rejected_total: counter(
    'Prompts that were not stored: lines of uploads, and one for each request that was turned down as a whole',
    ['reason'],
    each({ reason: ['invalid', 'duplicate', 'too_large', 'backpressure', 'unauthorised'] }),
  ),
  conclave_webhook_attempts_total: counter(
    'Attempts to tell a webhook, by what came of them',
    ['outcome'],
    each({ outcome: ['delivered', 'retried', 'failed'] }),
  ),
}

const SHARED_QUEUES = {
  conclave_queue_jobs: gauge('Jobs in the queue store, by state', ['queue', 'state']),
  conclave_queue_oldest_waiting_age_seconds: gauge('Longest time since anybody had a sample that waits', ['queue']),
  conclave_queue_paused: gauge('1 where the queue store gives out no jobs', ['queue']),
  conclave_queue_workers: gauge('Living processes that take from the queue', ['queue']),
  conclave_autoscale_desired_slots: gauge('Slots that the work and the endpoints are good for', ['pool']),
  conclave_exporter_last_success_timestamp_seconds: gauge('When a shared store was last read', ['source']),
}

const JOBS = {
  conclave_jobs_processed_total: counter(
    'Jobs run, by how they ended',
    ['queue', 'outcome'],
    each({ ...QUEUES, outcome: ['done', 'again', 'fault'] }),
  ),
  conclave_job_duration_seconds: histogram(JOB_SECONDS, 'Time a job was held by this process', ['queue', 'outcome']),
  conclave_job_wait_seconds: histogram(WAIT_SECONDS, 'Time from the adding of a job until it was first taken', [
    'queue',
  ]),
  conclave_jobs_stalled_total: counter('Jobs taken back from a process not heard of', ['queue'], each(QUEUES)),
  conclave_worker_jobs_active: gauge('Samples held now', ['queue']),
  conclave_worker_job_slots: gauge('Samples that may be held at once', ['queue']),
  conclave_worker_last_activity_timestamp_seconds: gauge('When a reply was last stored or a sample ended', ['queue']),
  conclave_worker_draining: gauge('1 from the stop signal on'),
}

const DELIBERATION = {
  conclave_deliberations_total: counter('Deliberations that stopped', ['stop_reason'], each(STOP_REASONS)),
  conclave_deliberation_duration_seconds: histogram(
    JOB_SECONDS,
    'Time until a deliberation stopped, since the process that ended it took the sample',
    ['stop_reason'],
  ),
  conclave_deliberation_rounds: histogram([1, 2, 3, 4, 5, 6, 8, 10], 'Rounds a deliberation took'),
  conclave_agent_turns_total: counter('Turns taken', ['agent', 'verdict']),
  conclave_thoughts_total: counter('Thoughts added and struck', ['action'], each({ action: ['added', 'struck'] })),
}

const MODEL_CALLS = {
  conclave_llm_request_duration_seconds: {
    ...histogram(CALL_SECONDS, 'One HTTP attempt at a model call', [...MODEL, 'step', 'outcome']),
    exemplars: true,
  },
  conclave_llm_call_duration_seconds: histogram(
    CALL_SECONDS,
    'A model call, with its waits for a turn and its retries at other endpoints',
    [...MODEL, 'outcome'],
  ),
  conclave_llm_requests_in_flight: gauge('Model calls in flight now', MODEL),
  conclave_llm_concurrency_limit: gauge(
    "Model calls that this process may have in flight now: its share of the fleet's limit",
    MODEL,
  ),
  conclave_llm_limiter_waiting: gauge('Model calls that wait for their turn now', MODEL),
  conclave_llm_limiter_wait_seconds: histogram(WAIT_SECONDS, 'Time a model call waited for its turn', MODEL),
  conclave_llm_ratelimit_remaining_ratio: gauge('Share of its quota that the endpoint said last is left', [
    ...MODEL,
    'kind',
  ]),
  conclave_llm_tokens_total: counter('Tokens by type; the types are disjoint, so sums are right', [...MODEL, 'type']),
  conclave_llm_cost_usd_total: counter('What replies cost, of models that have a price', MODEL),
  conclave_llm_retries_total: counter('Model calls asked again', [...MODEL, 'reason']),
}

const GATE = [{ decision: 'accept', reason: 'none' }, ...each({ decision: ['another'], reason: RUBRICS })]
const REJECTED = each({ decision: ['reject'], reason: RUBRICS.map((rubric) => `gate-${rubric}`) })

const REFINER = {
  conclave_refiner_thoughts_total: counter(
    'Thoughts judged by rule or by the refiner model',
    ['decision', 'reason', 'by'],
    [{ decision: 'keep', reason: 'none', by: 'model' }],
  ),
  conclave_refinement_duration_seconds: histogram(
    JOB_SECONDS,
    'Time until a refiner was through with a sample, since it took it',
  ),
  conclave_rules_duration_seconds: histogram(
    WRITE_SECONDS,
    "Time the rules took for a sample's thoughts, on the loop or, where they are many or long, in a thread, with the wait for one",
    ['place'],
  ),
  conclave_grades: histogram([1, 2, 3, 4, 5], "Judges' scores of graded candidates", ['rubric']),
  conclave_gate_total: counter(
    'Graded candidates, by what the gate decided',
    ['decision', 'reason'],
    [...GATE, ...REJECTED],
  ),
  conclave_canaries_total: counter(
    'Planted faults shown to judges: caught or missed; and good thoughts: kept or lost',
    ['model', 'step', 'reason', 'verdict'],
  ),
}

const RESULTS = {
  conclave_samples_total: counter(
    'Samples that reached a terminal state',
    ['outcome', 'reason'],
    [
      { outcome: 'accepted', reason: 'none' },
      ...each({ outcome: ['failed'], reason: ['malformed', 'fault', 'poison', ...LLM_ERROR_KINDS] }),
      ...each({ outcome: ['refused'], reason: ['refused', 'filtered'] }),
    ],
  ),
  conclave_responses_total: counter(
    'Accepted samples, by the stance of their intents and whether the response declines, by its words',
    ['stance', 'response'],
    each({ stance: STANCES, response: RESPONSES }),
  ),
  conclave_rule_citations_total: counter(
    'Accepted samples, by each rule that their kept thoughts cite: a sample counts once for each of its rules',
    ['rule'],
    each({ rule: [...BUILT_IN_RULES, 'other', 'none'] }),
  ),
  conclave_preference_pairs_total: counter(
    'Accepted samples that were to have a preference pair: a pair, or why there is none',
    ['outcome'],
    each({ outcome: ['pair', ...NO_PAIR_REASONS] }),
  ),
  conclave_preference_gap_grades: histogram(
    [1, 2, 3, 4],
    'Of preference pairs: how much more faithful to the policies the chosen side is, in grades',
    ['way'],
  ),
  conclave_sample_latency_seconds: {
    ...histogram(LATENCY_SECONDS, 'Time from the acceptance of a prompt to the stored outcome', ['outcome']),
    exemplars: true,
  },
  conclave_results_write_duration_seconds: histogram(WRITE_SECONDS, 'Time the ledger took to store an outcome'),
  conclave_db_pool_connections: gauge('Connections to the ledger, and who waits for one', ['state']),
}

const BATCHES = {
  conclave_batch_size_samples: gauge('Samples of a batch', ['batch']),
  conclave_batch_samples: gauge('Samples of a batch, by state', ['batch', 'state']),
  conclave_batch_runs: gauge('1 where the samples of a batch may be worked on', ['batch']),
  conclave_batch_spent_usd: gauge('What a batch has cost, lost calls at their most', ['batch']),
  conclave_batch_budget_usd: gauge('What a batch may cost, where it has a budget in money', ['batch']),
  conclave_batch_last_progress_timestamp_seconds: gauge(
    'When a batch that may be worked on last had a reply stored, or a sample ended',
    ['batch'],
  ),
}

const PROCESS = {
  conclave_build_info: gauge('1; says which service this is, and its version', ['service', 'version']),
}

/** By the chapters of docs/metrics.md. */
export const METRIC_GROUPS = {
  'The API': API,
  'Queues and scaling': SHARED_QUEUES,
  Jobs: JOBS,
  Deliberation: DELIBERATION,
  'Model calls': MODEL_CALLS,
  'The refiner': REFINER,
  Results: RESULTS,
  Batches: BATCHES,
  'The process': PROCESS,
} as const satisfies Readonly<Record<string, Readonly<Record<string, MetricSpec>>>>

export const METRICS = {
  ...API,
  ...SHARED_QUEUES,
  ...JOBS,
  ...DELIBERATION,
  ...MODEL_CALLS,
  ...REFINER,
  ...RESULTS,
  ...BATCHES,
  ...PROCESS,
} as const satisfies Readonly<Record<string, MetricSpec>>

export type MetricName = keyof typeof METRICS

/** What the labels mean, and where their values come from. */
export const LABELS = {
  action: 'added, struck',
  agent: 'names of agents in recipes',
  batch: `id of a batch; 50 at most, of those that have not ended or did so in the last ten minutes`,
  by: 'rule, model',
  decision: 'of the refiner: keep, drop; of the gate: accept, another, reject',
  kind: 'requests, tokens',
  method: 'HTTP method',
  model: 'name of a model at its endpoint',
  outcome:
    'of a job: done, again, fault; of a model call: ok, malformed, refused, or the kind of the error; of a sample: its state',
  place: 'of the rules: loop, thread',
  pool: 'worker, refiner',
  provider: 'name of an endpoint',
  queue: QUEUE_NAMES.join(', '),
  reason: 'why: of a drop, a rejection, a retry, a prompt that was not stored; none where there is nothing to say',
  response: RESPONSES.join(', '),
  route: 'path of a REST route, with parameters by name',
  rubric: RUBRICS.join(', '),
  rule: 'rules of the built-in policies, by id; other, of any other policies; none, where none is cited',
  service: 'api, worker, refiner',
  source: 'ledger, queue',
  stance: `${STANCES.join(', ')}: harmful where one intent is, benign where all are`,
  state: `of jobs: waiting, delayed, active; of samples: ${SAMPLE_STATES.join(', ')}; of connections: busy, idle, awaited`,
  status_code: 'HTTP status',
  step: 'steps of a recipe',
  stop_reason: STOP_REASONS.stop_reason.join(', '),
  type: TOKEN_TYPES.join(', '),
  verdict: 'of a turn: revise, agree; of a canary: caught, missed, kept, lost',
  version: 'version of Conclave',
  way: WAYS.join(', '),
} as const satisfies Labels
