// The later rows of "Conclave / Run": model calls, what comes out, the processes.

import { type RowSpec } from './dashboard.js'
import { quantiles, rate, rates, REQUESTS, share } from './expressions.js'

const one = (expr: string, legend: string) => [{ expr, legend }]

export const CALLS: RowSpec = {
  title: 'Model calls',
  panels: [
    {
      ...{ kind: 'graph', span: 8, title: 'Attempts by outcome', unit: 'reqps', stacked: true },
      description: 'HTTP attempts at model calls.',
      queries: [rates(REQUESTS, ['outcome'])],
    },
    {
      ...{ kind: 'graph', span: 8, title: 'Latency', unit: 's' },
      description: 'Of one HTTP attempt, by model.',
      queries: quantiles('conclave_llm_request_duration_seconds', ['model']),
    },
    {
      ...{ kind: 'graph', span: 8, title: 'In flight, allowed, waiting', unit: 'short' },
      description: 'Of the whole fleet. At the limit with calls waiting, the endpoint is the bottleneck.',
      queries: [
        { expr: 'sum(conclave_llm_requests_in_flight)', legend: 'in flight' },
        { expr: 'sum(conclave_llm_concurrency_limit)', legend: 'allowed' },
        { expr: 'sum(conclave_llm_limiter_waiting)', legend: 'waiting' },
      ],
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Tokens', unit: 'cps', stacked: true },
      description: 'Tokens in a second by type; the types are disjoint.',
      queries: [rates('conclave_llm_tokens_total', ['type'])],
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Input from cache', unit: 'percentunit', max: 1 },
      description: 'Share of the input tokens that the endpoint had in its prefix cache.',
      queries: one(
        share(
          rate('conclave_llm_tokens_total{type="input_cached"}'),
          rate('conclave_llm_tokens_total{type=~"input|input_cached"}'),
        ),
        'cached',
      ),
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Asked again', unit: 'cps' },
      description: 'Model calls asked again, by what had gone wrong.',
      queries: [rates('conclave_llm_retries_total', ['reason'])],
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Spend', unit: 'currencyUSD' },
      description: 'USD an hour, of models that have a price.',
      queries: one(`sum by (model) (${rate('conclave_llm_cost_usd_total')}) * 3600`, '{{model}}'),
    },
  ],
}

export const RESULTS: RowSpec = {
  title: 'Refiner and results',
  panels: [
    {
      ...{ kind: 'graph', span: 8, title: 'Thoughts kept and dropped', unit: 'cps', stacked: true },
      description: 'By decision and reason.',
      queries: [rates('conclave_refiner_thoughts_total', ['decision', 'reason'])],
    },
    {
      ...{ kind: 'graph', span: 8, title: 'Outcomes', unit: 'cps', stacked: true },
      description: 'Samples that ended, by how and why.',
      queries: [rates('conclave_samples_total', ['outcome', 'reason'])],
    },
    {
      ...{ kind: 'graph', span: 8, title: 'Gate', unit: 'cps', stacked: true },
      description: 'Graded candidates: accepted, sent back for another one, rejected.',
      queries: [rates('conclave_gate_total', ['decision'])],
    },
    {
      ...{ kind: 'graph', span: 8, title: 'From prompt to outcome', unit: 's' },
      description: 'Time from the acceptance of a prompt until its outcome is stored.',
      queries: quantiles('conclave_sample_latency_seconds'),
    },
    {
      ...{ kind: 'graph', span: 8, title: 'Time at work', unit: 's' },
      description: 'What a deliberation, a refinement and its rules take, at the process that ended them.',
      queries: [
        ...quantiles('conclave_deliberation_duration_seconds').map((q) => ({
          ...q,
          legend: `deliberation ${q.legend}`,
        })),
        ...quantiles('conclave_refinement_duration_seconds').map((q) => ({ ...q, legend: `refinement ${q.legend}` })),
        ...quantiles('conclave_rules_duration_seconds').map((q) => ({ ...q, legend: `rules ${q.legend}` })),
      ],
    },
    {
      ...{ kind: 'graph', span: 8, title: 'Ledger', unit: 's' },
      description: 'How long the ledger takes to store an outcome.',
      queries: quantiles('conclave_results_write_duration_seconds'),
    },
  ],
}

export const FLEET: RowSpec = {
  title: 'Fleet',
  panels: [
    {
      ...{ kind: 'graph', span: 6, title: 'Processes', unit: 'short' },
      description: 'Processes that are scraped, by service.',
      queries: one('count by (service) (conclave_build_info)', '{{service}}'),
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Slots wanted and there', unit: 'short' },
      description: 'What the scaling signal asks for, and what the processes have.',
      queries: [
        { expr: 'conclave:autoscale_desired_slots:max', legend: '{{pool}} wanted' },
        { expr: 'sum by (queue) (conclave_worker_job_slots)', legend: '{{queue}} there' },
      ],
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Event loop lag', unit: 's' },
      description: 'The 99th percentile, of each process. Heartbeats are as late.',
      queries: one('nodejs_eventloop_lag_p99_seconds and on (instance) conclave_build_info', '{{instance}}'),
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Memory', unit: 'bytes' },
      description: 'Resident memory of each process.',
      queries: one('process_resident_memory_bytes and on (instance) conclave_build_info', '{{instance}}'),
    },
    {
      ...{ kind: 'graph', span: 6, title: 'CPU', unit: 'percentunit' },
      description: 'Of one CPU, by process.',
      queries: one(`${rate('process_cpu_seconds_total')} and on (instance) conclave_build_info`, '{{instance}}'),
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Restarts', unit: 'short' },
      description: 'Starts of each process within an hour.',
      queries: one('changes(process_start_time_seconds[1h]) and on (instance) conclave_build_info', '{{instance}}'),
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Connections to the ledger', unit: 'short', stacked: true },
      description: 'Of all processes. Awaited: calls that wait for a connection.',
      queries: one('sum by (state) (conclave_db_pool_connections)', '{{state}}'),
    },
    {
      ...{ kind: 'graph', span: 6, title: 'REST latency', unit: 's' },
      description: 'Of the requests to the API.',
      queries: quantiles('conclave_http_request_duration_seconds'),
    },
  ],
}
