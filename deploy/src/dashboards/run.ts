// "Conclave / Run": is the run all right, and where does it stand still?

import { type DashboardSpec, type RowSpec } from './dashboard.js'
import { quantiles, rate, rates, REQUESTS, share } from './expressions.js'
import { CALLS, FLEET, RESULTS } from './run-rows.js'

const OURS = 'batch=~"$batch"'
const QUEUE = 'queue=~"$queue"'
const REJECTED = `${REQUESTS}{outcome=~"rate_limited|overloaded"}`

const one = (expr: string, legend: string) => [{ expr, legend }]

const SUMMARY: RowSpec = {
  title: 'Is the run all right?',
  panels: [
    {
      ...{ kind: 'stat', span: 3, title: 'Done', unit: 'percentunit' },
      description: 'Samples that have ended, of all samples of the batches that run or ended in the last ten minutes.',
      queries: one(`sum(conclave:batch_done:max{${OURS}}) / sum(conclave:batch_size:max{${OURS}})`, 'done'),
    },
    {
      ...{ kind: 'stat', span: 3, title: 'Time left', unit: 's', none: 'done, or not moving' },
      description:
        'Of the slowest batch, at the pace of the last quarter of an hour. Absent when done, or when nothing moves.',
      queries: one(`max(conclave:batch_eta_seconds:deriv15m{${OURS}})`, 'time left'),
    },
    {
      ...{ kind: 'stat', span: 3, title: 'Accepted', unit: 'cps' },
      description: 'Accepted samples in a second.',
      queries: one(`sum(${rate('conclave_samples_total{outcome="accepted"}')})`, 'accepted'),
    },
    {
      ...{ kind: 'stat', span: 3, title: 'Backlog', unit: 'short' },
      description: 'Samples that have not ended.',
      queries: one(`sum(conclave:batch_remaining:max{${OURS}})`, 'samples'),
    },
    {
      ...{ kind: 'stat', span: 3, title: 'Turned down', unit: 'percentunit', alarming: [0.05, 0.2] },
      description:
        'Share of model calls that endpoints rejected for want of capacity. Above 20%, more workers will not help.',
      queries: one(share(rate(REJECTED), rate(REQUESTS)), 'turned down'),
    },
    {
      ...{ kind: 'stat', span: 3, title: 'Failed', unit: 'percentunit', alarming: [0.01, 0.05] },
      description: 'Of the samples that ended in the last hour, those that failed. The objective is 1%.',
      queries: one('conclave:samples_failed:ratio1h', 'failed'),
    },
    {
      ...{ kind: 'stat', span: 3, title: 'Spent', unit: 'currencyUSD', none: 'no prices' },
      description: 'What the batches cost so far, lost calls at their most.',
      queries: one(`sum(max by (batch) (conclave_batch_spent_usd{${OURS}}))`, 'spent'),
    },
    {
      ...{ kind: 'stat', span: 3, title: 'Alerts', unit: 'short', alarming: [1, 1] },
      description: 'Alerts that fire now. The runbook has an entry for each.',
      queries: one('count(ALERTS{alertstate="firing"}) or vector(0)', 'firing'),
    },
  ],
}

const BATCHES: RowSpec = {
  title: 'Batches',
  panels: [
    {
      ...{ kind: 'graph', span: 10, title: 'Samples by state', unit: 'short', stacked: true },
      description: 'Every sample is in one state, so the height is the size of the batches.',
      queries: one(`sum by (state) (conclave:batch_samples:max{${OURS}})`, '{{state}}'),
    },
    {
      ...{ kind: 'bars', span: 6, title: 'Progress', unit: 'percentunit', max: 1 },
      description: 'Share of its samples that have ended, by batch.',
      queries: one(`conclave:batch_done:max{${OURS}} / conclave:batch_size:max{${OURS}}`, '{{batch}}'),
    },
    {
      ...{ kind: 'table', span: 8, title: 'Each batch', unit: 'short', by: 'batch' },
      description: 'How large it is, how fast it goes, how long it will take, and how long ago it last got on.',
      units: { rate: 'cps', left: 's', 'got on': 's' },
      queries: [
        { expr: `conclave:batch_size:max{${OURS}}`, legend: 'samples' },
        { expr: `conclave:batch_done:max{${OURS}}`, legend: 'done' },
        { expr: `deriv(conclave:batch_done:max{${OURS}}[15m])`, legend: 'rate' },
        { expr: `conclave:batch_eta_seconds:deriv15m{${OURS}}`, legend: 'left' },
        {
          expr: `time() - max by (batch) (conclave_batch_last_progress_timestamp_seconds{${OURS}})`,
          legend: 'got on',
        },
      ],
    },
  ],
}

const QUEUES: RowSpec = {
  title: 'Queues',
  panels: [
    {
      ...{ kind: 'graph', span: 8, title: 'Jobs by state', unit: 'short', stacked: true },
      description:
        'What the queue store holds. It is a window on the ledger: it stays small however large the batches are.',
      queries: one(`sum by (queue, state) (conclave:queue_jobs:max{${QUEUE}})`, '{{queue}} {{state}}'),
    },
    {
      ...{ kind: 'graph', span: 8, title: 'In and out', unit: 'cps' },
      description: 'Prompts that come in, and jobs by how they end. Again: given back, to be taken later.',
      queries: [
        { expr: `sum(${rate('conclave_prompts_accepted_total')})`, legend: 'prompts accepted' },
        rates(`conclave_jobs_processed_total{${QUEUE}}`, ['queue', 'outcome']),
      ],
    },
    {
      ...{ kind: 'graph', span: 8, title: 'Slots in use', unit: 'percentunit', max: 1 },
      description: 'Samples held, of those that may be held. Under 100% with a backlog, something feeds too slowly.',
      queries: one(
        `sum by (queue) (conclave_worker_jobs_active{${QUEUE}}) / sum by (queue) (conclave_worker_job_slots{${QUEUE}})`,
        '{{queue}}',
      ),
    },
    {
      ...{ kind: 'graph', span: 8, title: 'Oldest that waits', unit: 's' },
      description: 'Longest time since anybody had a sample that waits.',
      queries: one(`conclave:queue_oldest_waiting_age_seconds:max{${QUEUE}}`, '{{queue}}'),
    },
    {
      ...{ kind: 'graph', span: 8, title: 'Wait for a slot', unit: 's' },
      description: 'From the adding of a job until it was first taken.',
      queries: quantiles(`conclave_job_wait_seconds`, ['queue']),
    },
    {
      ...{ kind: 'graph', span: 8, title: 'Stalled and faulty jobs', unit: 'cps' },
      description: 'Jobs taken back from a process not heard of, and jobs that met a defect.',
      queries: [
        { expr: `sum by (queue) (${rate(`conclave_jobs_stalled_total{${QUEUE}}`)})`, legend: '{{queue}} stalled' },
        {
          expr: `sum by (queue) (${rate(`conclave_jobs_processed_total{${QUEUE}, outcome="fault"}`)})`,
          legend: '{{queue}} fault',
        },
      ],
    },
  ],
}

const DELIBERATION: RowSpec = {
  title: 'Deliberation',
  panels: [
    {
      ...{ kind: 'graph', span: 6, title: 'Why it stopped', unit: 'cps', stacked: true },
      description: 'Deliberations that ended, agreed or with their budget of turns spent.',
      queries: [rates('conclave_deliberations_total', ['stop_reason'])],
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Rounds', unit: 'short' },
      description: 'Rounds that a deliberation took.',
      queries: quantiles('conclave_deliberation_rounds'),
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Thoughts', unit: 'cps' },
      description: 'Thoughts that agents added and struck.',
      queries: [rates('conclave_thoughts_total', ['action'])],
    },
    {
      ...{ kind: 'graph', span: 6, title: 'Verdicts by agent', unit: 'cps', stacked: true },
      description: 'How the turns of each agent ended. One that always agrees adds nothing.',
      queries: [rates('conclave_agent_turns_total', ['agent', 'verdict'])],
    },
  ],
}

export const RUN: DashboardSpec = {
  uid: 'conclave-run',
  title: 'Conclave / Run',
  description: 'Is the run all right, and where does it stand still? See docs/runbook.md.',
  variables: [
    { name: 'batch', metric: 'conclave_batch_size_samples' },
    { name: 'queue', metric: 'conclave_queue_jobs' },
  ],
  rows: [SUMMARY, BATCHES, QUEUES, DELIBERATION, CALLS, RESULTS, FLEET],
}
