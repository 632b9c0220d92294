// Budgets in the ledger: leases, usage by step and model, caps. Implements BudgetLedger and BudgetBooks. How a lease is
// granted is the function lease_budget of the migrations.

import { type BudgetBooks, type BudgetLedger, type LeaseAnswer, type UsageRow } from '../../ports/budget.js'
import { WORKER_SILENCE_MS } from '../../ports/ledger.js'
import { type Prices } from '../../ports/prices.js'
import { type Db } from './connect.js'

const LEASE = 'select lease_budget($1, $2, $3::json) as answer'

const USAGE = `
  select step, model, sum(calls)::float8 as calls, sum(input_tokens)::float8 as input,
    sum(input_cached_tokens)::float8 as "inputCached", sum(output_tokens)::float8 as output,
    sum(reasoning_tokens)::float8 as reasoning, sum(cost_nano_usd)::float8 as "nanoUsd",
    sum(unpriced_calls)::float8 as "unpricedCalls", sum(lost_calls)::float8 as "lostCalls",
    sum(lost_tokens)::float8 as "lostTokens", sum(lost_nano_usd)::float8 as "lostNanoUsd"
  from batch_usage where batch_id = $1 group by step, model order by step, model`

// The lock comes first: lease_budget may be about to pause the batch at the cap that is being changed.
const CHANGE = `
  with batch as materialized (
    select id, state, state_reason from batches where id = $1 for no key update
  ), spent as (
    select coalesce(sum(cost_nano_usd + lost_nano_usd), 0) as nano_usd,
      coalesce(sum(input_tokens + output_tokens + lost_tokens), 0) as tokens
    from batch_usage where batch_id = $1
  ), resumed as (
    select id from batch, spent
    where state = 'paused' and state_reason = 'budget'
      and coalesce(spent.nano_usd < $2::bigint, true) and coalesce(spent.tokens < $3::bigint, true)
  )
  update batches b set budget_nano_usd = $2::bigint, budget_tokens = $3::bigint,
    state = case when b.id in (select id from resumed) then case when b.sealed then 'running' else 'open' end else b.state end,
    state_reason = case when b.id in (select id from resumed) then null else b.state_reason end
  where b.id = (select id from batch) returning b.id`

// One lease a statement: each is booked under its own locks.
const BOOK_DEAD = `
  select end_lease(l) from (
    select * from budget_leases l
    where not exists (
      select 1 from workers w where w.id = l.worker_id and w.seen_at > now() - make_interval(secs => $1))
    limit 1 for update skip locked
  ) l`

export function createBudgetStore(db: Db): BudgetLedger & BudgetBooks {
  return {
    async lease({ batchId, workerId, release, lost, need, want, ...request }) {
      const json = JSON.stringify({
        ...request,
        release_nano: release.nanoUsd,
        release_tokens: release.tokens,
        lost: lost.map(({ amount, ...call }) => ({ ...call, nano_usd: amount.nanoUsd, tokens: amount.tokens })),
        need_nano: need?.nanoUsd,
        need_tokens: need?.tokens,
        want_nano: want.nanoUsd,
        want_tokens: want.tokens,
      })
      const [row] = await db.query<{ answer: LeaseAnswer }>('lease', LEASE, [batchId, workerId, json])
      if (row === undefined) throw new RangeError('a function answered nothing')
      return row.answer
    },

    async prices(batchId) {
      const sql = 'select prices from batches where id = $1'
      const [row] = await db.query<{ prices: Prices }>('prices', sql, [batchId])
      if (row === undefined) throw new RangeError(`there is no batch ${batchId}`)
      return row.prices
    },

    usage: (batchId) => db.query<UsageRow>('usage', USAGE, [batchId]),

    changeBudget: async (batchId, { nanoUsd, tokens }) =>
      (await db.query('change-budget', CHANGE, [batchId, nanoUsd, tokens])).length > 0,

    async bookDeadLeases() {
      let booked = 0
      while ((await db.query('book-dead-lease', BOOK_DEAD, [WORKER_SILENCE_MS / 1000])).length > 0) booked += 1
      return booked
    },
  }
}
