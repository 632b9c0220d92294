// The api: takes batches in, feeds the queue, gives samples out.

import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createBatchStore } from '@conclave/shared/adapters/postgres/batch-store'
import { createBudgetStore } from '@conclave/shared/adapters/postgres/budget-store'
import { createTenantStore } from '@conclave/shared/adapters/postgres/tenant-store'
import { createEvaluationSetStore } from '@conclave/shared/adapters/postgres/evaluation-set-store'
import { createDispatchStore } from '@conclave/shared/adapters/postgres/dispatch-store'
import { createReportStore } from '@conclave/shared/adapters/postgres/report-store'
import { createIntakeStore } from '@conclave/shared/adapters/postgres/intake-store'
import { createControlStore } from '@conclave/shared/adapters/postgres/control-store'
import { createFleetStore } from '@conclave/shared/adapters/postgres/fleet-store'
import { createOperationsStore } from '@conclave/shared/adapters/postgres/operations-store'
import { createUpkeepStore } from '@conclave/shared/adapters/postgres/upkeep-store'
import { createFleetGauges } from '@conclave/shared/adapters/prometheus/fleet-gauges'
import { gaugePool, tellBuild } from '@conclave/shared/adapters/prometheus/process-gauges'
import { createCatalogueStore } from '@conclave/shared/adapters/postgres/catalogue-store'
import { createPilotStore } from '@conclave/shared/adapters/postgres/pilot-store'
import { createWebhookStore } from '@conclave/shared/adapters/postgres/webhook-store'
import { createMetrics } from '@conclave/shared/adapters/prometheus/registry'
import { createSendWebhook } from '@conclave/shared/adapters/webhook/send-webhook'
import { openStores } from '@conclave/shared/composition/open-stores'
import { readCapacity } from '@conclave/shared/fleet/limits/lane-capacity'
import { ALL_SETTING_NAMES } from '@conclave/shared/fleet/settings'
import { type KeyCaps } from '@conclave/shared/ports/tenants'
import { checkPolicySet, type PolicySet } from '@conclave/shared/recipe/policies'
import { createLifecycle } from '@conclave/shared/runtime/lifecycle'
import { readEnv } from '@conclave/shared/runtime/env'
import { createLog } from '@conclave/shared/runtime/log'
import { startProcess } from '@conclave/shared/runtime/start'
import { type ApiKey } from './access/api-keys.js'
import { loadApiKeys } from './access/key-file.js'
import { buildApp } from './app.js'
import { settings } from './config.js'
import { startDispatcher } from './dispatcher.js'
import { startExporter } from './operations/exporter.js'
import { readPools } from './operations/pools.js'
import { turnedDownFor } from './operations/turned-down.js'
import { startDeliverer } from './webhooks/deliver-webhooks.js'
import { openScreening } from './screening/open-screening.js'
import { readPrices } from './read-prices.js'

/** The window holds this many samples for each slot of the fleet: enough that no worker waits for a tick. */
const WINDOW_PER_SLOT = 3

/** Somebody waits for an answer: a ledger that takes longer is told as one that does not answer. */
const LEDGER_ANSWERS_WITHIN_MS = 4_500

/** Of one attempt, in milliseconds. */
const WEBHOOK_TIMEOUT_MS = 10_000

startProcess(async () => {
  const config = readEnv(settings, process.env, ALL_SETTING_NAMES)
  const log = createLog({ service: 'api', level: config.CONCLAVE_LOG_LEVEL })
  const lifecycle = createLifecycle({ log, graceMs: config.CONCLAVE_GRACE_MS })
  const metrics = createMetrics()
  const keys = await loadApiKeys(config)
  const policySets = await readPolicySets()
  const prices = await readPrices(config.CONCLAVE_PRICES)

  const { db, queues } = await openStores({ service: 'api', config, log, lifecycle })
  gaugePool(metrics, db.pool)

  const books = createBudgetStore(db)
  const requestDb = db.within(LEDGER_ANSWERS_WITHIN_MS)
  const tenants = createTenantStore(requestDb)
  // Without keys there is nothing to say of caps: those of another api on this ledger stay.
  if (keys !== null) await tenants.setCaps(keys.map(capsOf))
  else log.warn('no CONCLAVE_API_KEYS: the api is open to everyone on this machine')

  const ended = metrics.counter('conclave_samples_total')
  const pairs = metrics.counter('conclave_preference_pairs_total')
  const dispatcher = startDispatcher({
    ledger: { ...createDispatchStore(db), ...createUpkeepStore(db) },
    books,
    jobs: queues.jobs,
    window: { atLeast: config.CONCLAVE_WINDOW_AT_LEAST, perSlot: WINDOW_PER_SLOT },
    onEnded({ state, reason, n }) {
      ended.inc({ outcome: state, reason: reason ?? 'none' }, n)
      if (state === 'accepted') pairs.inc({ outcome: 'ended' }, n)
    },
    onOutage: (error) => log.warn({ err: error }, 'dispatching waits: a store does not answer'),
    onRecovery: () => log.info('dispatching again'),
  })
  lifecycle.onStop('dispatcher', dispatcher.close)

  const attempted = metrics.counter('conclave_webhook_attempts_total')
  const deliverer = startDeliverer({
    ledger: createWebhookStore(db),
    send: createSendWebhook({ mayBePrivate: config.CONCLAVE_WEBHOOKS_PRIVATE, timeoutMs: WEBHOOK_TIMEOUT_MS }),
    onAttempt: (outcome) => attempted.inc({ outcome }),
    onOutage: (error) => log.warn({ err: error }, 'webhooks wait: the ledger does not answer'),
    everyMs: 1_000,
    chance: Math.random,
  })
  lifecycle.onStop('webhooks', deliverer.close)

  const screening = openScreening()
  lifecycle.onStop('screening', screening.close)
  screening.start()
  const rejected = metrics.counter('conclave_prompts_rejected_total')
  const accepted = metrics.counter('conclave_prompts_accepted_total')
  const requestSeconds = metrics.histogram('conclave_http_request_duration_seconds')
  const inFlight = metrics.gauge('conclave_http_requests_in_flight')
  tellBuild(metrics, 'api')
  const operations = {
    ledger: createOperationsStore(requestDb),
    jobs: queues.jobs,
    capacity: () => readCapacity(queues.shared),
  }
  const exporter = startExporter({
    ...operations,
    holder: randomUUID(),
    gauges: createFleetGauges(metrics),
    now: Date.now,
    onAway: (source, error) => log.warn({ err: error, source }, 'what the fleet shares cannot be told as metrics'),
  })
  lifecycle.onStop('exporter', exporter.close)
  const app = await buildApp({
    ledger: { ...createBatchStore(requestDb, screening), ...createIntakeStore(db, screening) },
    evaluationSets: createEvaluationSetStore(requestDb),
    books: createBudgetStore(requestDb),
    reports: createReportStore(requestDb),
    tenants,
    keys,
    metricsOpen: config.CONCLAVE_METRICS_OPEN,
    control: createControlStore(db),
    onControl: dispatcher.reconcile,
    fleet: createFleetStore(requestDb),
    catalogue: createCatalogueStore(requestDb),
    pilots: createPilotStore(requestDb),
    webhooks: createWebhookStore(requestDb),
    terms: {
      policySets,
      defaultPolicySet: 'conclave-five',
      defaultModel: config.CONCLAVE_MODEL,
      prices,
      maxPromptChars: config.CONCLAVE_MAX_PROMPT_CHARS,
      webhooksMayBePrivate: config.CONCLAVE_WEBHOOKS_PRIVATE,
    },
    onBatch: (prompts) => {
      accepted.inc(prompts)
      dispatcher.poke()
    },
    onScreened: (counts) => {
      for (const [reason, n] of Object.entries(counts)) ended.inc({ outcome: 'rejected', reason }, n)
    },
    onRefused: (reason, prompts) => rejected.inc({ reason }, prompts),
    pools: () => readPools(operations),
    onAsked: () => inFlight.inc(),
    onAnswered: ({ method, route, status, seconds }) => {
      inFlight.dec()
      requestSeconds.observe({ method, route, status_code: String(status) }, seconds)
      const reason = turnedDownFor(method, route, status)
      if (reason !== null) rejected.inc({ reason })
    },
    checks: {
      ledger: db.ping,
      queue: () => queues.jobs.ping(),
      running: async () => lifecycle.stopping.throwIfAborted(),
    },
    expose: metrics.expose,
    maxBodyBytes: config.CONCLAVE_MAX_BODY_BYTES,
    log,
  })
  lifecycle.onStop('http', () => app.close())
  const url = await app.listen({ host: config.CONCLAVE_HOST, port: config.CONCLAVE_PORT })
  log.info({ url, docs: `${url}/docs` }, 'api started')
})

const capsOf = ({ name, nanoUsdPerDay, tokensPerDay }: ApiKey): KeyCaps => ({
  keyName: name,
  nanoUsdPerDay,
  tokensPerDay,
})

/** The policy sets that come with Conclave, by name. */
async function readPolicySets(): Promise<ReadonlyMap<string, PolicySet>> {
  const folder = new URL('../../../shared/policies/', import.meta.url)
  const sets = new Map<string, PolicySet>()
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.json'))) {
    const checked = checkPolicySet(JSON.parse(await readFile(new URL(file, folder), 'utf8')))
    if (!checked.ok) throw new Error(`${file} is no policy set: ${JSON.stringify(checked.faults)}`)
    sets.set(checked.value.name ?? file.replace(/\.json$/, ''), checked.value)
  }
  return sets
}
