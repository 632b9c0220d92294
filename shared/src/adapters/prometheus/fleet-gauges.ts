// What all processes share, as metrics. A series that is not told any more is taken away: a batch that is gone, and all of
// them where another process has the duty.

import { SAMPLE_STATES } from '../../ports/ledger.js'
import { type FleetGauges } from '../../ports/operations.js'
import { NANO_PER_USD } from '../../ports/prices.js'
import { type Metrics } from './registry.js'

export function createFleetGauges(metrics: Metrics): FleetGauges {
  const jobs = metrics.gauge('conclave_queue_jobs')
  const oldest = metrics.gauge('conclave_queue_oldest_waiting_age_seconds')
  const paused = metrics.gauge('conclave_queue_paused')
  const workers = metrics.gauge('conclave_queue_workers')
  const slots = metrics.gauge('conclave_autoscale_desired_slots')
  const lastSuccess = metrics.gauge('conclave_exporter_last_success_timestamp_seconds')
  const sizes = metrics.gauge('conclave_batch_size_samples')
  const samples = metrics.gauge('conclave_batch_samples')
  const runs = metrics.gauge('conclave_batch_runs')
  const spent = metrics.gauge('conclave_batch_spent_usd')
  const budgets = metrics.gauge('conclave_batch_budget_usd')
  const progress = metrics.gauge('conclave_batch_last_progress_timestamp_seconds')
  const ofBatches = [sizes, samples, runs, spent, budgets, progress]
  const all = [jobs, oldest, paused, workers, slots, lastSuccess, ...ofBatches]
  return {
    queue(queue, { waiting, delayed, active }, isPaused) {
      for (const [state, n] of Object.entries({ waiting, delayed, active })) jobs.set({ queue, state }, n)
      paused.set({ queue }, Number(isPaused))
    },
    demand(queue, { oldestWaitingSeconds, processes }) {
      oldest.set({ queue }, oldestWaitingSeconds)
      workers.set({ queue }, processes)
    },
    desiredSlots: (pool, n) => slots.set({ pool }, n),
    batches(batches) {
      for (const gauge of ofBatches) gauge.reset()
      for (const { batchId: batch, counts, ...facts } of batches) {
        for (const state of SAMPLE_STATES) samples.set({ batch, state }, counts[state] ?? 0)
        sizes.set(
          { batch },
          SAMPLE_STATES.reduce((sum, state) => sum + (counts[state] ?? 0), 0),
        )
        runs.set({ batch }, Number(facts.runs))
        if (facts.spentNanoUsd !== null) spent.set({ batch }, facts.spentNanoUsd / NANO_PER_USD)
        if (facts.budgetNanoUsd !== null) budgets.set({ batch }, facts.budgetNanoUsd / NANO_PER_USD)
        if (facts.runs) progress.set({ batch }, facts.progressAtMs / 1000)
      }
    },
    read: (source, atMs) => lastSuccess.set({ source }, atMs / 1000),
    forget() {
      for (const gauge of all) gauge.reset()
    },
  }
}
