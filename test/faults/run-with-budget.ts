// A run against a budget: many calls at once of ragged size, some of which time out or break off, by workers that may be
// killed. What was spent is read in the endpoint's own books, again and again.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createBudgetStore } from '@conclave/shared/adapters/postgres/budget-store'
import { connectLedger, type Db } from '@conclave/shared/adapters/postgres/connect'
import { NANO_PER_USD } from '@conclave/shared/ports/prices'
import { type Books } from '../endpoint/books.js'
import { startEndpointProcess, type Service } from '../support/service.js'
import { until } from '../support/until.js'
import { openWorld, showBatch, submit, type World } from '../support/world.js'

export interface BudgetRun {
  readonly queues: 'redis' | 'postgres'
  readonly prompts: readonly object[]
  /** Calls at once over both workers. */
  readonly callsAtOnce: number
  readonly usd: number
  readonly topUpUsd: number
  /** Whether a worker is killed in the middle of each part. */
  readonly kill: boolean
  /** Endpoints that serve the model: a call that fails at one is asked again at another, and costs at both. */
  readonly endpoints?: number
  readonly withinMs: number
  /** Of the submission, besides prompts and budget. */
  readonly terms?: object
}

/** USD per million tokens. */
const PRICE = { input: 0.4, cached_input: 0.1, output: 1.6 }
const CALL_TIMEOUT_MS = 4_000
const FAULTS = ['hang=0.01', 'cut-off=0.01', 'server-error=0.01', 'rate-limited=0.02']
/** What replies are extended to, in turn: a batch has short ones and long ones. */
const REPLY_CHARS = [0, 6_000, 500, 2_500]

export interface Part {
  readonly capUsd: number
  readonly seconds: number
  /** By the endpoint's own books, and the most of all looks at them. */
  readonly endpointUsd: number
  readonly ledgerUsd: number
  readonly lostAtMostUsd: number
  readonly unspentUsd: number
  readonly killed: boolean
  readonly state: string
  readonly reason: string | null
  readonly mostInFlight: number
  readonly leasesLeft: number
}

export async function runWithBudget(run: BudgetRun) {
  const folder = mkdtempSync(join(tmpdir(), 'conclave-budget-'))
  const prices = join(folder, 'prices.json')
  writeFileSync(prices, JSON.stringify({ 'stand-in': PRICE }))
  const flags = ['--latency-ms', '250', '--latency-p95-ms', '1200', ...FAULTS.flatMap((fault) => ['--fault', fault])]
  const list = join(folder, 'endpoints.json')
  const several = (run.endpoints ?? 1) > 1
  const world = await openWorld({
    queues: run.queues,
    endpoint: flags,
    env: { CONCLAVE_LOCK_MS: '5000', ...(several ? { CONCLAVE_ENDPOINTS: list } : {}) },
  })
  const endpoints = [world.endpoint]
  const db = connectLedger({
    connectionString: world.postgres.connectionString,
    schema: 'conclave',
    connections: 2,
    applicationName: 'conclave-test',
    onError: () => undefined,
  })
  try {
    while (endpoints.length < (run.endpoints ?? 1)) endpoints.push(await startEndpointProcess(flags))
    writeFileSync(list, JSON.stringify(endpoints.map(({ url }, i) => ({ name: `endpoint-${i}`, url: `${url}/v1` }))))
    const api = await world.start('api', { CONCLAVE_PRICES: prices })
    const env = {
      CONCLAVE_SLOTS: String(Math.ceil(run.callsAtOnce / 2)),
      CONCLAVE_CALL_TIMEOUT_MS: String(CALL_TIMEOUT_MS),
    }
    const workers = [await world.start('worker', env), await world.start('worker', env)]
    await world.start('refiner', { CONCLAVE_CALL_TIMEOUT_MS: env.CONCLAVE_CALL_TIMEOUT_MS })
    const kill = async () => {
      await workers.shift()?.kill()
      workers.push(await world.start('worker', env))
    }
    const { id } = await submit(api, { ...run.terms, prompts: run.prompts, budget: { usd: run.usd } })
    const spend = (capUsd: number) => spendUpTo({ world, endpoints, db, batchId: id }, { ...run, usd: capUsd }, kill)

    const first = await spend(run.usd)
    const capUsd = Math.round((run.usd + run.topUpUsd) * 100) / 100
    await createBudgetStore(db).changeBudget(id, { nanoUsd: Math.round(capUsd * NANO_PER_USD), tokens: null })
    const second = await spend(capUsd)
    const { counts } = await showBatch(api, id)
    return { queues: run.queues, callsAtOnce: run.callsAtOnce, kill: run.kill, first, second, counts }
  } finally {
    await db.close()
    await Promise.all(endpoints.slice(1).map((endpoint) => endpoint.stop()))
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Scene {
  readonly world: World
  readonly endpoints: readonly Service[]
  readonly db: Db
  readonly batchId: string
}

/** Lets the fleet work until the batch is paused and nothing is under way any more. */
async function spendUpTo(
  { world, endpoints, db, batchId }: Scene,
  run: BudgetRun,
  kill: () => Promise<void>,
): Promise<Part> {
  const began = performance.now()
  const spentSoFar = async () => (await booksOf(endpoints)).reduce((sum, books) => sum + usdOf(books), 0)
  const before = await spentSoFar()
  let [most, mostInFlight, looks, killed] = [0, 0, 0, !run.kill]
  await until(
    `the batch is paused at ${run.usd} USD`,
    async () => {
      await world.changeEndpoint({ replyChars: REPLY_CHARS[looks++ % REPLY_CHARS.length] })
      await sleep(150)
      const books = await booksOf(endpoints)
      const spent = books.reduce((sum, each) => sum + usdOf(each), 0)
      most = Math.max(most, spent)
      const inFlight = books.reduce((sum, each) => sum + each.inFlight, 0)
      mostInFlight = Math.max(mostInFlight, inFlight)
      if (!killed && spent - before > (run.usd - before) * 0.4) {
        killed = true
        await kill()
      }
      return (await stateOf(db, batchId)).state !== 'running'
    },
    run.withinMs,
  )
  const seconds = Math.round((performance.now() - began) / 100) / 10
  await until('the leases have come back', async () => (await stateOf(db, batchId)).leases === 0, 30_000)
  const { state, reason, spent, lost, leases } = await stateOf(db, batchId)
  return {
    capUsd: run.usd,
    seconds,
    endpointUsd: Math.max(most, await spentSoFar()),
    ledgerUsd: spent / NANO_PER_USD,
    lostAtMostUsd: lost / NANO_PER_USD,
    unspentUsd: run.usd - (spent + lost) / NANO_PER_USD,
    killed: run.kill,
    state,
    reason,
    mostInFlight,
    leasesLeft: leases,
  }
}

const booksOf = (endpoints: readonly Service[]): Promise<readonly Books[]> =>
  Promise.all(
    endpoints.map(async ({ url }): Promise<Books> => JSON.parse(await (await fetch(`${url}/control/books`)).text())),
  )

const usdOf = ({ tokens }: Books): number =>
  (PRICE.input * (tokens.prompt - tokens.cached) +
    PRICE.cached_input * tokens.cached +
    PRICE.output * tokens.completion) /
  1_000_000

interface LedgerState {
  readonly state: string
  readonly reason: string | null
  readonly spent: number
  readonly lost: number
  readonly leases: number
}

async function stateOf(db: Db, batchId: string): Promise<LedgerState> {
  const sql = `
    select b.state, b.state_reason as reason, coalesce(sum(u.cost_nano_usd), 0)::float8 as spent,
      coalesce(sum(u.lost_nano_usd), 0)::float8 as lost,
      (select count(*)::int from budget_leases where batch_id = b.id) as leases
    from batches b left join batch_usage u on u.batch_id = b.id where b.id = $1 group by b.id`
  const [row] = await db.query<LedgerState>('', sql, [batchId])
  if (row === undefined) throw new Error('the batch is gone')
  return row
}

/** Three times the most that a late turn can take at these prices. */
const MOST_UNSPENT_USD = 0.04

/** What breaks the promise: over the cap by the endpoint's books, not paused for it, or much left unspent. */
export function brokenIn({ capUsd, endpointUsd, ledgerUsd, lostAtMostUsd, unspentUsd, killed, state, reason }: Part) {
  const broken: string[] = []
  if (endpointUsd > capUsd) broken.push(`${endpointUsd} USD spent of ${capUsd}`)
  if (endpointUsd > ledgerUsd + lostAtMostUsd) broken.push(`${endpointUsd} USD spent, the ledger knows of less`)
  if (state !== 'paused' || reason !== 'budget') broken.push(`the batch is ${state} for ${String(reason)}`)
  // What a killed worker had journaled and not settled is in the books as spent, and once more as lost at most.
  const least = killed ? -MOST_UNSPENT_USD : 0
  if (unspentUsd < least || unspentUsd > MOST_UNSPENT_USD) broken.push(`${unspentUsd} USD are left`)
  return broken
}
