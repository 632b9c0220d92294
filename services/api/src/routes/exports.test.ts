import { connect } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { parquetReadObjects } from 'hyparquet'
import t, { type Test } from 'tap'
import { EXPORT_FORMATS, exportFormat, type ExportFormatName } from '@conclave/shared/exports/formats'
import { LedgerOutage } from '@conclave/shared/ports/ledger'
import { exportedBatch } from '../export/fixtures/exported-batch.js'
import { BATCH_ID, openApi } from '../fixtures/api-scene.js'

const PATH = `/v1/batches/${BATCH_ID}/export`
/** More than two pages, and more than one row group. */
const MANY = 1_203

async function open(t: Test, accepted = MANY, own: Parameters<typeof exportedBatch>[1] = {}) {
  const scene = exportedBatch(accepted, own)
  const { send, app } = await openApi(t, scene.ledger, {
    pace: { headersWithinMs: 5_000, bodyWindowMs: 5_000, leastBytes: 1, readWithinMs: 400 },
  })
  const get = async (query: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await send({ url: `${PATH}?${query}`, headers })
    return { response, status: response.statusCode, headers: response.headers, bytes: response.rawPayload }
  }
  return { ...scene, get, send, app }
}

const cotsOf = (format: ExportFormatName) => {
  const { cotPlaces } = exportFormat(format)
  return cotPlaces.length === 0 ? [undefined] : cotPlaces
}
const linesOf = (bytes: Buffer) =>
  bytes
    .toString()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

/** As a reader in another program sees it: text in text columns, JSON in the others. */
function fromCsv(bytes: Buffer, format: ExportFormatName): readonly object[] {
  const { properties } = exportFormat(format).schema('none')
  const isText = (column: string) => {
    const schema: { readonly type?: unknown; readonly anyOf?: unknown } = properties[column] ?? {}
    return schema.type === 'string' || schema.anyOf !== undefined
  }
  return parse(bytes, {
    columns: true,
    cast: (value, { header, column, quoting }) => {
      if (header || typeof column !== 'string') return value
      return !quoting && value === '' ? null : isText(column) ? value : JSON.parse(value)
    },
  })
}

async function fromParquet(bytes: Buffer, format: ExportFormatName): Promise<readonly object[]> {
  const file = new Uint8Array(bytes).buffer
  const rows = await parquetReadObjects({ file })
  const unread = (key: string, value: unknown) =>
    format === 'full' && ['metadata', 'record'].includes(key) && typeof value === 'string' ? JSON.parse(value) : value
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, unread(key, value)])))
}

/** A key that is left out and one that is null are one in Parquet. */
const withoutNulls = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, member: unknown) => (member === null ? undefined : member)))

t.test('every format reads back from every encoding as the rows it was made of', async (t) => {
  const { get, samples } = await open(t)
  for (const format of EXPORT_FORMATS) {
    for (const cot of cotsOf(format)) {
      const query = `format=${format}${cot === undefined ? '' : `&cot=${cot}`}`
      const rows = samples.flatMap((sample) => exportFormat(format).rows(sample, cot ?? 'none'))
      const bytes = async (encoding: string) => (await get(`${query}&encoding=${encoding}`)).bytes

      t.same(linesOf(await bytes('jsonl')), rows, `${query} jsonl`)
      t.same(linesOf(gunzipSync(await bytes('jsonl.gz'))), rows, `${query} gzip`)
      t.same(fromCsv(await bytes('csv'), format), rows, `${query} csv`)
      const read = await fromParquet(await bytes('parquet'), format)
      t.same(withoutNulls(read), withoutNulls(rows), `${query} parquet`)
    }
  }
})

t.test('a batch without accepted samples is a data set without rows, in every encoding', async (t) => {
  const { get } = await open(t, 0)
  t.equal((await get('encoding=jsonl')).bytes.length, 0)
  t.equal(gunzipSync((await get('encoding=jsonl.gz')).bytes).length, 0)
  t.equal((await get('format=alpaca&encoding=csv')).bytes.toString(), '"instruction","input","output"\n')
  t.same(await fromParquet((await get('encoding=parquet')).bytes, 'aidsafe'), [])
})

t.test('cut anywhere and gone on with, a download has the bytes of one that was not cut', async (t) => {
  const { get } = await open(t)
  for (const format of EXPORT_FORMATS) {
    const whole = await get(`format=${format}`)
    const etag = String(whole.headers['etag'])
    for (const share of [0, 0.001, 0.4, 0.75, 0.9999, 1]) {
      const cut = whole.bytes.subarray(0, Math.floor(whole.bytes.length * share))
      const held = cut.subarray(0, cut.lastIndexOf('\n') + 1)
      const rows = held.toString().split('\n').length - 1
      const rest = await get(`format=${format}&after=${rows}`, { 'if-match': etag })
      t.ok(Buffer.concat([held, rest.bytes]).equals(whole.bytes), `${format}, ${rows} rows held`)
    }
  }
})

t.test('what is gone on with is the rest: of a CSV without its header, of gzip as a file of its own', async (t) => {
  const { get } = await open(t)
  const whole = await get('format=alpaca&encoding=csv')
  const rest = await get('format=alpaca&encoding=csv&after=700')
  const header = whole.bytes.indexOf('\n') + 1
  t.ok(whole.bytes.subarray(header).subarray(-rest.bytes.length).equals(rest.bytes))
  t.same(
    fromCsv(Buffer.concat([whole.bytes.subarray(0, header), rest.bytes]), 'alpaca'),
    fromCsv(whole.bytes, 'alpaca').slice(700),
  )
  const lines = await get('format=alpaca&after=700')
  t.ok(gunzipSync((await get('format=alpaca&encoding=jsonl.gz&after=700')).bytes).equals(lines.bytes))
  t.equal((await get('format=alpaca&after=99999')).bytes.length, 0)
})

t.test('what cannot be gone on with is refused, and why', async (t) => {
  const { get } = await open(t, 3)
  const parquet = await get('encoding=parquet&after=1')
  t.match([parquet.status, parquet.response.json()], [422, { errors: [{ pointer: '?after' }] }])
  const other = await get('after=1', { 'if-match': '"2-aidsafe-none-jsonl"' })
  t.match([other.status, other.response.json()], [412, { code: 'changed' }])
  for (const ifMatch of ['*', '"x", "3-aidsafe-none-jsonl"']) {
    t.equal((await get('after=1', { 'if-match': ifMatch })).status, 200, ifMatch)
  }
})

t.test('rows of a batch that may still grow have no edition, and cannot be gone on with', async (t) => {
  const { batch } = exportedBatch(3)
  for (const change of [{ state: 'running' as const }, { state: 'cancelled' as const, total: 7 }]) {
    const { get } = await open(t, 3, { show: async () => ({ ...batch, ...change }) })
    const whole = await get('')
    t.equal(whole.headers['etag'], undefined)
    t.equal(linesOf(whole.bytes).length, 3)
    t.match((await get('after=1')).response.json(), { code: 'batch-state' })
    t.equal((await get('after=0')).status, 200)
    t.equal((await get('', { 'if-match': '"3-aidsafe-none-jsonl"' })).status, 412)
  }
})

t.test('the encoding is that of the parameter, else what Accept prefers, else lines of JSON', async (t) => {
  const { get } = await open(t, 2)
  const typeFor = async (query: string, accept: string) => (await get(query, { accept })).headers['content-type']
  t.equal(await typeFor('', '*/*'), 'application/x-ndjson')
  t.equal(await typeFor('', 'text/csv'), 'text/csv')
  t.equal(await typeFor('', 'text/csv;q=0.5, application/vnd.apache.parquet'), 'application/vnd.apache.parquet')
  t.equal(await typeFor('', 'image/png'), 'application/x-ndjson')
  t.equal(await typeFor('encoding=jsonl.gz', 'text/csv'), 'application/gzip')
  const { headers } = await get('format=alpaca&encoding=parquet')
  t.equal(headers['content-disposition'], `attachment; filename="${BATCH_ID}-alpaca.parquet"`)
})

t.test('a place for the thoughts that the format does not have is refused', async (t) => {
  const { get } = await open(t, 1)
  for (const query of ['format=alpaca&cot=reasoning_content', 'format=full&cot=none']) {
    const { status, response } = await get(query)
    t.match([status, response.json()], [422, { errors: [{ pointer: '?cot' }] }], query)
  }
})

t.test('the card says how many rows there are, of what, and by whom', async (t) => {
  const { get } = await open(t)
  const { status, headers, bytes } = await get('format=sharegpt&card=true')
  const card = bytes.toString()
  t.match([status, headers['content-type']], [200, 'text/markdown; charset=utf-8'])
  t.match(card, /^---\nlicense: other.*\n/)
  for (const part of [
    `data_files: "${BATCH_ID}-sharegpt.jsonl"`,
    `${MANY} rows of the format \`sharegpt\``,
    '1K<n<10K',
    `${MANY} accepted, ${MANY} failed`,
    'Policy set: small',
    '"formatting": "sharegpt"',
    'The prompts may ask for harm',
  ]) {
    t.ok(card.includes(part), part)
  }
})

t.test('HEAD tells of an export, and reads none of it', async (t) => {
  const { send, ledger } = await open(t, 3, {
    accepted: async () => {
      throw new Error('rows were read')
    },
  })
  t.ok(ledger)
  const { statusCode, headers, body } = await send({ method: 'HEAD', url: `${PATH}?format=messages` })
  t.match([statusCode, headers['etag'], body], [200, '"3-messages-think-tags-jsonl"', ''])
})

t.test(
  'a ledger that goes away is told where nothing was sent, and breaks off the download where it was',
  async (t) => {
    const down = async () => {
      throw new LedgerOutage('gone')
    }
    const { get } = await open(t, 3, { accepted: down })
    t.equal((await get('')).status, 503)

    const { samples } = exportedBatch(MANY)
    const { app } = await open(t, 3, {
      accepted: async (_id, after, limit) => (after < 0 ? samples.slice(0, limit) : down()),
    })
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    await t.rejects(fetch(`${url}${PATH}`).then((response) => response.text()))
  },
)

t.test('a client that takes nothing is cut off, and the ledger is read no further than it took', async (t) => {
  const { samples } = exportedBatch(20)
  const big = samples.map((sample) => ({ ...sample, record: { ...sample.record, response: 'x'.repeat(200_000) } }))
  let pages = 0
  const { app } = await open(t, 3, {
    accepted: async () => {
      pages += 1
      return Array.from({ length: 250 }, (_, i) => big[i % big.length] ?? [])
        .flat()
        .slice(0, 250)
    },
  })
  const cut = new Promise<void>((resolve) => {
    app.server.on('connection', (client) => client.on('close', () => resolve()))
  })
  const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const socket = connect(Number(port), '127.0.0.1').pause()
  socket.on('error', () => undefined)
  socket.write(`GET ${PATH}?format=alpaca HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  await cut
  t.ok(pages <= 3, `${pages} pages were read`)
  socket.destroy()
})
