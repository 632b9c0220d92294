// A worker or a refiner, put together: stores, endpoint, meters, the phase, the status server. They differ in the phase
// they serve and in their settings' defaults, and in nothing else.

import { type Static } from 'typebox'
import { v7 as uuidv7 } from 'uuid'
import { createBudgetStore } from '../adapters/postgres/budget-store.js'
import { createExemplarStore } from '../adapters/postgres/exemplar-store.js'
import { createFleetStore } from '../adapters/postgres/fleet-store.js'
import { createSampleStore } from '../adapters/postgres/sample-store.js'
import { createStandingStore } from '../adapters/postgres/standing-store.js'
import { createMeter } from '../adapters/prometheus/meter.js'
import { gaugePool, tellBuild } from '../adapters/prometheus/process-gauges.js'
import { createMetrics } from '../adapters/prometheus/registry.js'
import { openRules, threadsAtHand } from '../adapters/threads/open-rules.js'
import { type EndpointTerms } from '../fleet/endpoints/endpoint-list.js'
import { servePhase, type Line } from '../fleet/serve-phase.js'
import { type phaseSettings } from '../fleet/settings.js'
import { createLifecycle } from '../runtime/lifecycle.js'
import { createLog } from '../runtime/log.js'
import { startStatusServer, type StatusServer } from '../runtime/status-server.js'
import { openEndpoints } from './open-endpoints.js'
import { openTraces } from './open-traces.js'
import { openStores } from './open-stores.js'

export interface PhaseProcess {
  readonly service: 'worker' | 'refiner'
  readonly lines: readonly Line[]
  readonly config: Readonly<Static<ReturnType<typeof phaseSettings>>>
  readonly endpoints: readonly EndpointTerms[]
}

export async function runPhaseProcess({ service, lines, config, endpoints }: PhaseProcess): Promise<void> {
  const workerId = uuidv7()
  const log = createLog({ service, level: config.CONCLAVE_LOG_LEVEL })
  const graceMs = config.CONCLAVE_GRACE_MS
  const lifecycle = createLifecycle({ log, graceMs })
  const { db, queues } = await openStores({ service, config, log, lifecycle })

  const metrics = createMetrics()
  const meter = createMeter(metrics)
  tellBuild(metrics, service)
  gaugePool(metrics, db.pool)
  const rules = openRules({
    threads: config.CONCLAVE_RULE_THREADS ?? threadsAtHand(),
    meter,
    onFault: (err) => log.error({ err }, 'no thread for the rules: they run on the loop'),
  })
  lifecycle.onStop('rules', rules.close)
  const { shared } = queues
  const slots = lines.reduce((sum, line) => sum + line.slots, 0)
  const call = openEndpoints({ endpoints, slots, workerId, shared, meter, log, lifecycle })

  const active = metrics.gauge('conclave_worker_jobs_active')
  const tracer = await openTraces(
    config.OTEL_EXPORTER_OTLP_ENDPOINT,
    { service, instanceId: workerId },
    { lifecycle, log },
  )

  const draining = metrics.gauge('conclave_worker_draining')
  const slotsOf = metrics.gauge('conclave_worker_job_slots')
  for (const line of lines) slotsOf.set({ queue: line.queue }, line.slots)
  draining.set(0)
  const lastActivity = metrics.gauge('conclave_worker_last_activity_timestamp_seconds')
  lifecycle.stopping.addEventListener('abort', () => draining.set(1))

  // Registered before the samples and so closed after them: while they park, probes hear "not ready", not silence.
  let status: StatusServer | null = null
  lifecycle.onStop('status server', () => status?.close())

  const serving = await servePhase({
    service,
    workerId,
    lines,
    lockMs: config.CONCLAVE_LOCK_MS,
    callTimeoutMs: config.CONCLAVE_CALL_TIMEOUT_MS,
    abortAfterMs: graceMs * 0.8,
    ledger: {
      ...createSampleStore(db, workerId),
      ...createFleetStore(db),
      ...createStandingStore(db),
      ...createBudgetStore(db),
      ...createExemplarStore(db),
    },
    queues,
    findDrops: rules.findDrops,
    call,
    meter,
    tracer,
    log,
    lifecycle,
  })

  metrics.onExpose(() => {
    const agoMs = serving.progressAgoMs()
    for (const { queue } of lines) {
      active.set({ queue }, serving.active(queue))
      if (agoMs !== null) lastActivity.set({ queue }, (Date.now() - agoMs) / 1000)
    }
  })

  status = await startStatusServer({
    host: config.CONCLAVE_STATUS_HOST,
    port: config.CONCLAVE_STATUS_PORT,
    faults: () => [],
    checks: {
      ledger: db.ping,
      queue: () => queues.jobs.ping(),
      running: () => (lifecycle.stopping.aborted ? Promise.reject(new Error('stopping')) : Promise.resolve()),
    },
    checkTimeoutMs: 3_000,
    metrics: metrics.expose,
  })
  log.info({ workerId, port: status.port, slots }, 'started')
}
