import { existsSync, statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { downloadExport } from './download-export.js'
import { openScene, sendJson } from './fixtures/http-scene.js'

const PATH = '/v1/batches/b/export?format=messages'
const ROWS = Array.from({ length: 500 }, (_, i) => `{"row":${i}}\n`)
const WHOLE = ROWS.join('')

/** An api whose export is `etag`'s and is cut after so many bytes, once for each number; `asked` are the starts. */
async function openExport(
  t: Test,
  cuts: readonly number[],
  own: { readonly etag?: string; readonly takesStart?: boolean } = {},
) {
  const { etag = '"1"', takesStart = true } = own
  const left = [...cuts]
  const asked: (string | null)[] = []
  const file = join(t.testdir(), 'm.jsonl')
  /** Cut sooner, nothing may have come; what has not reached the disk by then is lost. */
  const cutOnceWritten = async (response: ServerResponse, bytes: number) => {
    while ((statSync(`${file}.part`, { throwIfNoEntry: false })?.size ?? 0) < bytes) await sleep(2)
    response.destroy()
  }
  const scene = await openScene(t, (request, response: ServerResponse) => {
    const after = new URL(request.url ?? '', 'http://x').searchParams.get('after')
    asked.push(after)
    if (after !== null && !takesStart) return sendJson(response, 422, { code: 'invalid', detail: 'after is not known' })
    if (after !== null && request.headers['if-match'] !== etag)
      return sendJson(response, 412, { code: 'changed', detail: 'it has changed' })
    const held = ROWS.slice(0, Number(after ?? 0)).join('').length
    const rest = WHOLE.slice(held)
    const bytes = left.shift()
    response.writeHead(200, { 'content-type': 'application/x-ndjson', etag })
    if (bytes === undefined) response.end(rest)
    else response.write(rest.slice(0, bytes), () => void cutOnceWritten(response, held + bytes))
  })
  const download = (hasLines = true) => downloadExport({ ...scene, path: PATH, file, hasLines, pauseMs: 1 })
  return { ...scene, file, asked, download }
}

t.test('a download that is cut goes on after its last whole row, and is the same byte for byte', async (t) => {
  const { download, file, asked } = await openExport(t, [1_003, 2_001])
  t.match(await download(), { rows: 500, bytes: WHOLE.length })
  t.equal(await readFile(file, 'utf8'), WHOLE)
  const [first, second, third] = asked.map(Number)
  t.equal(first, 0)
  t.ok((second ?? 0) > 50 && (third ?? 0) > (second ?? 0), asked.join())
  t.notOk(existsSync(`${file}.part`) || existsSync(`${file}.part.mark`))
})

t.test('one that was cut in an earlier run is gone on with', async (t) => {
  const { download, file, asked } = await openExport(t, [])
  await writeFile(`${file}.part`, `${ROWS.slice(0, 3).join('')}{"ro`)
  await writeFile(`${file}.part.mark`, JSON.stringify({ path: PATH, etag: '"1"' }))
  await download()
  t.same(asked, ['3'])
  t.equal(await readFile(file, 'utf8'), WHOLE)
})

t.test('what has changed, was of another export, or cannot be gone on with, is begun again', async (t) => {
  for (const [marked, own, starts] of [
    [{ path: PATH, etag: '"0"' }, {}, ['1', null]],
    [{ path: PATH, etag: '"1"' }, { takesStart: false }, ['1', null]],
    [{ path: '/other', etag: '"1"' }, {}, [null]],
  ] as const) {
    const { download, file, asked } = await openExport(t, [], own)
    await writeFile(`${file}.part`, 'another row\n')
    await writeFile(`${file}.part.mark`, JSON.stringify(marked))
    await download()
    t.same(asked, starts)
    t.equal(await readFile(file, 'utf8'), WHOLE)
  }
})

t.test('rows that cannot be counted are begun again', async (t) => {
  const { download, file, asked } = await openExport(t, [500])
  t.match(await download(false), { rows: null, bytes: WHOLE.length })
  t.same(asked, [null, null])
  t.equal(await readFile(file, 'utf8'), WHOLE)
})

t.test('a download that is cut again and again says how to go on, and keeps what has come', async (t) => {
  const { download, file } = await openExport(t, [100, 100, 100, 100, 100])
  await t.rejects(download(), { message: /was cut/, advice: /the same command goes on with it/ })
  t.ok((await readFile(`${file}.part`, 'utf8')).length > 300)
  t.notOk(existsSync(file))
})

t.test('a place that cannot be written to is named', async (t) => {
  const { api, shell } = await openExport(t, [])
  const file = join(t.testdir(), 'none', 'm.jsonl')
  await t.rejects(downloadExport({ api, shell, path: PATH, file, hasLines: true }), { message: /cannot write .*none/ })
})
