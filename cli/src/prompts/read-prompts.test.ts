import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import t, { type Test } from 'tap'
import { FIELDS, type NumberedPrompt } from './prompt-line.js'
import { promptFormatOf, readPrompts } from './read-prompts.js'

async function readAll(
  path: string,
  own: { readonly limit?: number; readonly stdin?: string; readonly prompt?: string } = {},
) {
  const stdin = Readable.from([Buffer.from(own.stdin ?? '')])
  const fields = { ...FIELDS, prompt: own.prompt ?? FIELDS.prompt }
  const found: NumberedPrompt[] = []
  const source = { path, format: promptFormatOf(path, undefined), fields, limit: own.limit ?? Infinity, stdin }
  for await (const each of readPrompts(source)) found.push(each)
  return found
}

async function fileOf(t: Test, name: string, content: string | Buffer): Promise<string> {
  const path = join(t.testdir(), name)
  await writeFile(path, content)
  return path
}

t.test('JSON lines are strings or objects, whose other fields become metadata', async (t) => {
  const lines = ['\ufeff"a"', '', '{"prompt":"b","id":7,"lang":"de","metadata":{"x":1}}', '{"prompt":"c","id":null}']
  t.same(await readAll(await fileOf(t, 'p.jsonl', lines.join('\r\n'))), [
    { number: 1, prompt: { prompt: 'a' } },
    { number: 3, prompt: { id: '7', prompt: 'b', metadata: { lang: 'de', x: 1 } } },
    { number: 4, prompt: { prompt: 'c' } },
  ])
})

t.test('a document of JSON is a list, or holds one as prompts', async (t) => {
  const expected = [
    { number: 1, prompt: { prompt: 'a' } },
    { number: 2, prompt: { prompt: 'b' } },
  ]
  t.same(await readAll(await fileOf(t, 'p.json', '["a", {"prompt": "b"}]')), expected)
  t.same(await readAll(await fileOf(t, 'p.json', '{"prompts": ["a", "b"]}')), expected)
  await t.rejects(readAll(await fileOf(t, 'p.json', '{"prompt": "a"}')), /neither a list of prompts/)
})

t.test('CSV is read by its header, and a row goes by the line that it begins at', async (t) => {
  const text = 'id,text,lang\n1,"two\nlines",en\n\n2,"say ""b""",\n'
  t.same(await readAll(await fileOf(t, 'p.csv', text), { prompt: 'text' }), [
    { number: 2, prompt: { id: '1', prompt: 'two\nlines', metadata: { lang: 'en' } } },
    { number: 5, prompt: { id: '2', prompt: 'say "b"', metadata: { lang: '' } } },
  ])
  t.same(await readAll(await fileOf(t, 'p.tsv', 'prompt\tid\na, b\tx\n')), [
    { number: 2, prompt: { id: 'x', prompt: 'a, b' } },
  ])
})

t.test('plain text has a prompt on each line that holds one, also compressed', async (t) => {
  const path = await fileOf(t, 'p.txt.gz', gzipSync('one\n\n two\n'))
  t.same(await readAll(path, { limit: 2 }), [
    { number: 1, prompt: { prompt: 'one' } },
    { number: 3, prompt: { prompt: ' two' } },
  ])
  t.same((await readAll(path, { limit: 1 })).length, 1)
})

t.test('what stands behind the limit is not read', async (t) => {
  const lines = Array.from({ length: 50_000 }, (_, i) => `"${Math.sin(i)}"`).join('\n')
  const cut = gzipSync(lines).subarray(0, -10_000)
  const path = await fileOf(t, 'p.jsonl.gz', cut)
  t.equal((await readAll(path, { limit: 5 })).length, 5)
  await t.rejects(readAll(path), /cannot read .*p\.jsonl\.gz/)
})

t.test('Parquet is read by its columns, whose values become what JSON can say', async (t) => {
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'prompt', data: ['one', 'two'], type: 'STRING' },
      { name: 'id', data: [7n, 8n], type: 'INT64' },
      { name: 'at', data: [new Date(0), null], type: 'TIMESTAMP', nullable: true },
    ],
  })
  t.same(await readAll(await fileOf(t, 'p.parquet', Buffer.from(bytes))), [
    { number: 1, prompt: { id: '7', prompt: 'one', metadata: { at: '1970-01-01T00:00:00.000Z' } } },
    { number: 2, prompt: { id: '8', prompt: 'two' } },
  ])
})

t.test('standard input is JSON lines', async (t) => {
  t.same(await readAll('-', { stdin: '"a"\n' }), [{ number: 1, prompt: { prompt: 'a' } }])
})

t.test('what holds no prompt is named by file and place', async (t) => {
  const cases = [
    ['a.jsonl', '"a"\n\n{', /a\.jsonl, line 3 is not JSON/],
    ['b.jsonl', '"a"\n[1]', /b\.jsonl, line 2 is neither a string nor an object/],
    ['c.jsonl', '{"text":"a"}', /c\.jsonl, line 1 has no "prompt" that is text/],
    ['d.csv', 'prompt,id\n"a\nb",1\nc\n', /d\.csv is not CSV as it should be:.*line 4/],
    ['e.csv', 'text\na\n', /e\.csv, line 2 has no "prompt"/],
    ['f.txt.gz', 'no gzip', /cannot read .*f\.txt\.gz/],
    ['g.parquet', 'no parquet', /g\.parquet is not Parquet/],
  ] as const
  for (const [name, content, message] of cases) {
    await t.rejects(readAll(await fileOf(t, name, content)), { exit: 2, message }, name)
  }
  await t.rejects(readAll(join(t.testdir(), 'none.txt')), { exit: 2, message: /there is no such file/ })
  t.throws(() => promptFormatOf('prompts', undefined), { exit: 2, message: /does not say what is in it/ })
  t.throws(() => promptFormatOf('-', 'parquet'), /cannot come from standard input/)
})
