// The preference pairs of a whole run, held against what a pair must be. Written from what is promised, and with none of the
// code that makes pairs: what it reads are the ledger's rows.

import pg from 'pg'
import { type World } from './world.js'

export interface PairFindings {
  /** Broken rules, each with the sample it was found in; empty in a good run. */
  readonly broken: readonly string[]
  /** Samples that were to have a pair. */
  readonly wanted: number
  readonly pairs: number
  /** By way and reason. */
  readonly reasons: Readonly<Record<string, number>>
}

interface Terms {
  readonly maxBeliefs: number
  readonly samples: number
  readonly lengthRatio: number
  readonly gap: { readonly min: number; readonly max: number | null }
}

interface Thought {
  readonly text: string
}
interface Side {
  readonly thoughts: readonly Thought[]
  readonly response: string
  readonly faithfulness: number
}
interface Pair {
  readonly pair: string
  readonly way: string
  readonly reason?: string
  readonly error?: string | null
  readonly chosen?: Side
  readonly rejected?: Side
  readonly belief?: string | null
  readonly tries: readonly { readonly round: number; readonly reason: string | null }[]
}
interface Row {
  readonly id: string
  readonly state: string
  readonly prompt: string
  readonly record: {
    readonly pair: Pair | null
    readonly thoughts: readonly Thought[]
    readonly response: string
  } | null
  readonly replies: readonly { readonly step: string; readonly round: number; readonly reply: string }[] | null
}

const REASONS = new Set([
  ...['tie', 'turned', 'gap-too-small', 'gap-too-large', 'equal-sides', 'length-ratio', 'belief-leaked'],
  ...['refused', 'malformed', 'nothing-kept', 'exhausted', 'call-failed', 'ended'],
])
const RUN = 8

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether eight words in a row of the belief, or all of a shorter one, stand in the text. */
function isIn(belief: string, text: string): boolean {
  const words = plain(belief).split(' ')
  const read = ` ${plain(text)} `
  const runs = Math.max(1, words.length - RUN + 1)
  return Array.from({ length: runs }, (_, i) => words.slice(i, i + RUN).join(' ')).some((run) =>
    read.includes(` ${run} `),
  )
}

const charsIn = ({ thoughts, response }: Side) => [...thoughts.map(({ text }) => text), response].join('').length

export async function checkPairs(world: World, batchId: string): Promise<PairFindings> {
  const ledger = new pg.Client({
    connectionString: world.postgres.connectionString,
    options: '-c search_path=conclave',
  })
  await ledger.connect()
  try {
    const { rows: batches } = await ledger.query<{ terms: Terms }>(
      `select recipe -> 'preference' as terms from batches where id = $1`,
      [batchId],
    )
    const { rows } = await ledger.query<Row>(
      `select s.id, s.state, s.prompt, r.record,
         (select json_agg(json_build_object('step', step, 'round', round, 'reply', reply) order by seq)
            from journal where sample_id = s.id) as replies
       from samples s left join results r on r.sample_id = s.id where s.batch_id = $1`,
      [batchId],
    )
    const terms = batches[0]?.terms
    if (terms === undefined) throw new Error('there is no such batch')
    const broken: string[] = []
    const reasons: Record<string, number> = {}
    let [wanted, pairs] = [0, 0]
    for (const row of rows) {
      const pair = row.record?.pair ?? null
      broken.push(...brokenIn(row, pair, terms).map((rule) => `sample ${row.id}: ${rule}`))
      if (row.state !== 'accepted' || pair === null) continue
      wanted += 1
      if (pair.pair === 'made') pairs += 1
      const key = `${pair.way} ${pair.pair === 'made' ? 'pair' : (pair.reason ?? 'none')}`
      reasons[key] = (reasons[key] ?? 0) + 1
    }
    return { broken, wanted, pairs, reasons }
  } finally {
    await ledger.end()
  }
}

function brokenIn(row: Row, pair: Pair | null, terms: Terms): readonly string[] {
  if (row.state !== 'accepted') return pair === null ? [] : ['has a pair and was not accepted']
  if (pair === null) return ['was accepted, and nothing is said of its pair']
  const broken = brokenBeliefs(row)
  const most = pair.way === 'belief' ? terms.maxBeliefs : terms.samples
  if (pair.tries.length > most) broken.push(`took ${pair.tries.length} tries of ${most}`)
  if (pair.tries.some(({ round }, i) => round !== i + 1)) broken.push('its tries are not numbered through')
  if (pair.pair !== 'made') {
    if (!REASONS.has(pair.reason ?? '')) broken.push(`has no pair, for the reason "${pair.reason}"`)
    if ((pair.reason === 'call-failed') !== (pair.error !== null)) broken.push('does not say which error it was')
    return broken
  }
  const { chosen, rejected, belief } = pair
  if (chosen === undefined || rejected === undefined) return [...broken, 'has a pair without two sides']
  const gap = chosen.faithfulness - rejected.faithfulness
  if (!(gap >= terms.gap.min) || gap <= 0) broken.push(`its gap is ${gap}`)
  if (terms.gap.max !== null && gap > terms.gap.max) broken.push(`its gap is ${gap}, too wide`)
  const ratio = charsIn(rejected) / charsIn(chosen)
  if (ratio > terms.lengthRatio || ratio < 1 / terms.lengthRatio) broken.push(`its lengths are 1 to ${ratio}`)
  if (plain(chosen.response) === plain(rejected.response)) broken.push('its sides have one response')
  if (chosen.thoughts.length === 0 || rejected.thoughts.length === 0) broken.push('a side has no thought')
  const written = new Set((row.replies ?? []).flatMap(({ reply }) => textsIn(reply)))
  for (const { text } of [...chosen.thoughts, ...rejected.thoughts])
    if (!written.has(text)) broken.push('a thought of its pair is not verbatim in the journal')
  if (!written.has(rejected.response)) broken.push('its rejected response is not verbatim in the journal')
  if (pair.way === 'belief') {
    if (typeof belief !== 'string') broken.push('came by a belief, and has none')
    else if ([row.prompt, ...chosen.thoughts.map((t) => t.text), chosen.response].some((text) => isIn(belief, text)))
      broken.push('its belief stands in the prompt or in the chosen side')
    else if ([...rejected.thoughts.map((t) => t.text), rejected.response].some((text) => isIn(belief, text)))
      broken.push('its belief stands in the rejected side')
    if (
      JSON.stringify(chosen.thoughts) !== JSON.stringify(row.record?.thoughts) ||
      chosen.response !== row.record?.response
    )
      broken.push('its chosen side is not the accepted sample')
  } else if (belief !== null) broken.push('was sampled, and has a belief')
  return broken
}

/** No belief that was ever written for the prompt stands in what was stored as the prompt, nor in the accepted sample. */
function brokenBeliefs({ prompt, record, replies }: Row): string[] {
  const beliefs = (replies ?? []).flatMap(({ step, reply }) => (step === 'belief' ? textsIn(reply) : []))
  const kept = [prompt, record?.response ?? '', ...(record?.thoughts.map(({ text }) => text) ?? [])]
  // One that a later repair replaced may say what it likes.
  return beliefs.some((belief) => kept.some((text) => plain(text).includes(plain(belief))))
    ? ['a belief is stored with it']
    : []
}

/** Every string in a reply's JSON. */
function textsIn(reply: string): readonly string[] {
  const json = reply.slice(reply.indexOf('{'), reply.lastIndexOf('}') + 1)
  try {
    return stringsOf(JSON.parse(json))
  } catch {
    return [] // a reply that was asked again
  }
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}
