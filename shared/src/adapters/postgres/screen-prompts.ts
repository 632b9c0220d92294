// Screening within the transaction that stores the prompts: what is found is rejected before anybody can see it pending, and
// what is not is known to whoever comes next. One transaction at a time looks at a scope.

import { LedgerOutage } from '../../ports/ledger.js'
import {
  type Finding,
  type RejectedCounts,
  type Screened,
  type ScreenedPrompt,
  type ScreenedReason,
  type Screening,
  type ScreeningAsked,
  type ScreeningSession,
} from '../../ports/screening.js'
import { type Query } from './connect.js'

export interface ScreeningOf extends ScreeningAsked {
  readonly batchId: string
  readonly keyName: string | null
  /** Whether more prompts may come to the batch. */
  readonly open: boolean
}

export interface PromptScreen {
  /** Begun at once; no statement is made. */
  readonly look: (prompts: readonly ScreenedPrompt[]) => Promise<Screened>
  /** Rejects what was found, and makes the rest known. */
  readonly settle: (prompts: readonly ScreenedPrompt[], screened: Screened) => Promise<void>
  /** So far. */
  readonly rejected: () => RejectedCounts
  /** Before the commit; `stored` after it. */
  readonly close: () => Promise<void>
  /** After the commit, or where nothing is stored. */
  readonly end: (isStored: boolean) => Promise<void>
}

const PAGE = 5_000
const KEY_BYTES = 32

const LOCK = `
  select pg_advisory_xact_lock(hashtextextended('conclave prompts ' || current_schema() || ' ' || $1, 0))`

const KNOWN = `
  select k.n::float8 as n, s.id as "sampleId", s.prompt as text, 
    case when jsonb_typeof(s.metadata -> 'kind') = 'string' then s.metadata ->> 'kind' end as kind
  from known_prompts k join samples s on s.id = k.sample_id
  where k.scope = $1 and k.n > $2 order by k.n limit $3`

const LAST_KNOWN = `select coalesce(max(n), 0)::float8 as n from known_prompts where scope = $1`

const SET = 'select prompts from evaluation_sets where id = $1'

// The scope is this transaction's alone: what is not inserted was there before, or is one of these.
const CLAIM = `
  insert into known_prompts (scope, key, sample_id)
  select $1, key, sample_id from unnest($2::bytea[], $3::uuid[]) with ordinality as a(key, sample_id, at) order by at
  on conflict do nothing
  returning sample_id as "sampleId"`

// Planned anew each time, and key by key: a plan made when the table was small, or while what is in it was not committed,
// would read all of it for every chunk or even for every key.
const CLAIMED = `
  select a.sample_id as "sampleId", k.sample_id as "of"
  from unnest($2::bytea[], $3::uuid[]) as a(key, sample_id)
  cross join lateral (select sample_id from known_prompts where scope = $1 and key = a.key limit 1) k`

// What is held in memory may be gone from the ledger: that is repeated by nothing.
const REJECT = `
  with found as materialized (
    select f.*, o.batch_id as of_batch, o.ordinal, o.external_id
    from json_to_recordset($1::json) as f(id uuid, reason text, of uuid, similarity float8, evaluation_set text,
      digest text, test int)
    left join samples o on o.id = f.of
    where f.of is null or o.id is not null
  )
  update samples s set state = 'rejected', reason = f.reason, finished_at = now(),
    evidence = json_strip_nulls(json_build_object('similarity', f.similarity, 'sample_id', f.of, 'batch_id', f.of_batch,
      'ordinal', f.ordinal, 'external_id', f.external_id, 'evaluation_set', f.evaluation_set, 'digest', f.digest,
      'test', f.test))
  from found f
  where s.id = any($2::uuid[]) and s.id = f.id
  returning s.id, s.reason`

interface RejectedRow {
  readonly id: string
  readonly reason: ScreenedReason
  readonly similarity: number
  readonly of?: string
  readonly evaluation_set?: string
  readonly digest?: string
  readonly test?: number
}

interface Claim {
  readonly sampleId: string
  readonly key: Buffer
}

/** What the prompt's metadata says of its kind, if it is a text. As KNOWN reads it. */
export const kindOf = (metadata: object | null): string | null =>
  metadata !== null && 'kind' in metadata && typeof metadata.kind === 'string' ? metadata.kind : null

/** Whether the batch's prompts are looked at at all. */
export const isScreened = ({ repeats, decontaminate }: ScreeningAsked): boolean =>
  repeats.find !== 'off' || decontaminate.length > 0

/** To be ended, whatever becomes of the transaction. */
export async function openScreen(query: Query, screening: Screening, of: ScreeningOf): Promise<PromptScreen> {
  const { repeats, decontaminate, batchId, keyName } = of
  const isCompared = repeats.find !== 'off'
  // A batch that takes no more prompts is looked at as one, and nobody asks for its prompts again.
  const scope = !isCompared
    ? null
    : repeats.among === 'key'
      ? `key ${keyName ?? ''}`
      : of.open
        ? `batch ${batchId}`
        : null
  if (scope !== null) await query('screen-lock', LOCK, [scope])

  const setIds = decontaminate.map(({ id }) => id)
  const session = await screening.begin({ scope, near: repeats.find === 'near', setIds })
  let lastKnown: number | null = null
  const counts: Partial<Record<ScreenedReason, number>> = {}
  const sets = new Map(decontaminate.map((version) => [version.id, version]))

  /** The ids of those that were. */
  const reject = async (rows: readonly RejectedRow[]): Promise<ReadonlySet<string>> => {
    if (rows.length === 0) return new Set()
    const values = [JSON.stringify(rows), rows.map(({ id }) => id)]
    const rejected = await query<{ id: string; reason: ScreenedReason }>('screen-reject', REJECT, values)
    for (const { reason } of rejected) counts[reason] = (counts[reason] ?? 0) + 1
    return new Set(rejected.map(({ id }) => id))
  }
  const rowOf = (id: string, finding: Finding): readonly RejectedRow[] => {
    if (finding.is === 'repeat' && !isCompared) return []
    const { similarity } = finding
    if (finding.is === 'repeat') {
      return [{ id, reason: finding.exact ? 'duplicate' : 'near-duplicate', similarity, of: finding.of }]
    }
    const { name = '', digest = '' } = sets.get(finding.setId) ?? {}
    return [{ id, reason: 'contaminated', similarity, evaluation_set: name, digest, test: finding.of }]
  }

  /** Makes the prompts known. Those that were known before, and by which sample. */
  const claim = async (of: string, claims: readonly Claim[]) => {
    const valuesOf = (some: readonly Claim[]) => [of, some.map(({ key }) => key), some.map(({ sampleId }) => sampleId)]
    if (claims.length === 0) return []
    const claimed = await query<{ sampleId: string }>('screen-claim', CLAIM, valuesOf(claims))
    if (claimed.length === claims.length) return []
    const own = new Set(claimed.map(({ sampleId }) => sampleId))
    const others = claims.filter(({ sampleId }) => !own.has(sampleId))
    return query<{ sampleId: string; of: string }>('', CLAIMED, valuesOf(others))
  }

  try {
    await recall(query, session, scope)
  } catch (error) {
    await session.end(null)
    throw error
  }
  return {
    look: session.look,
    async settle(prompts, { findings, keys }) {
      const idAt = (at: number) => prompts[at]?.sampleId ?? ''
      const rejected = await reject(findings.flatMap((finding) => rowOf(idAt(finding.at), finding)))
      if (scope === null || keys === null) return
      const claims = prompts.flatMap(({ sampleId }, at) =>
        rejected.has(sampleId)
          ? []
          : [{ sampleId, key: Buffer.from(keys.subarray(at * KEY_BYTES, (at + 1) * KEY_BYTES)) }],
      )
      const known = await claim(scope, claims)
      await reject(known.map(({ sampleId: id, of }) => ({ id, reason: 'duplicate', similarity: 1, of })))
    },
    rejected: () => counts,
    async close() {
      if (scope === null) return
      const [row] = await query<{ n: number }>('screen-last', LAST_KNOWN, [scope])
      lastKnown = row?.n ?? null
    },
    end: (isStored) => session.end(isStored ? lastKnown : null),
  }
}

/** Brings into memory what is compared with and is not there. */
async function recall(query: Query, session: ScreeningSession, scope: string | null): Promise<void> {
  for (const id of session.missingSets) {
    const [set] = await query<{ prompts: readonly string[] }>('screen-set', SET, [id])
    // Whoever submitted the batch at the moment in which the set went would not be told otherwise.
    if (set === undefined) throw new LedgerOutage('an evaluation set was removed meanwhile')
    await session.rememberSet(id, set.prompts)
  }
  if (scope === null || session.knownTo === null) return
  for (let after = session.knownTo, more = true; more;) {
    const known = await query<ScreenedPrompt & { n: number }>('screen-known', KNOWN, [scope, after, PAGE])
    after = known.at(-1)?.n ?? after
    more = (await session.remember(known)) && known.length === PAGE
  }
}

/** Source: PostgreSQL documentation, appendix A: lock_not_available. */
export const isLockTimeout = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '55P03'
