import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { checkExport, renderCheck } from './check-export.js'

const THOUGHTS = ['The person wants to learn.', 'So the response explains.']
const REASONING = THOUGHTS.join('\n\n')
const row = (i: number, assistant: object) => ({
  messages: [
    { role: 'user', content: `prompt ${i}` },
    { role: 'assistant', ...assistant },
  ],
})
const lines = (rows: readonly object[]) => rows.map((each) => `${JSON.stringify(each)}\n`).join('')
const tagged = (i: number) => row(i, { content: `<think>\n${REASONING}\n</think>\n\nanswer ${i}` })
const keyed = (i: number) => row(i, { reasoning_content: REASONING, content: `answer ${i}` })

t.test('a file whose thoughts all survive is ok, compressed or not', async (t) => {
  const folder = t.testdir()
  const text = lines([tagged(0), tagged(1)])
  await writeFile(join(folder, 'a.jsonl'), text)
  await writeFile(join(folder, 'a.jsonl.gz'), gzipSync(text))
  for (const name of ['a.jsonl', 'a.jsonl.gz']) {
    const result = await checkExport({ source: { file: join(folder, name) }, template: 'qwen-3' })
    t.match(result, { ok: true, rows: 2, thoughts: 4, survived: 4, faults: [] })
    const shown = renderCheck(result)
    t.match(shown, /The reasoning survives: all 4 thoughts of 2 rows/)
    t.match(shown, /\n {4}<\|im_start\|>user\n {4}prompt 0/)
    t.match(shown, /\n {2}\| <think>\n {2}\| The person wants to learn\./)
  }
})

t.test('a template that drops them fails, and is told of by row, thought and remedy', async (t) => {
  const file = join(t.testdir({ 'a.jsonl': lines([tagged(0), keyed(1), keyed(2)]) }), 'a.jsonl')
  const result = await checkExport({ source: { file }, template: 'llama-3' })
  t.match(result, { ok: false, rows: 3, faultyRows: 2, thoughts: 6, survived: 2, faults: [{ row: 2 }, { row: 3 }] })
  const shown = renderCheck(result)
  t.match(shown, /DOES NOT SURVIVE: 2 of 3 rows have faults; 2 of 6 thoughts are trained on/)
  t.match(shown, /row 2 2 of 2 thoughts are not in the training text: .* export with cot=think-tags/)
  t.match(shown, /lost: "The person wants to learn\."/)
})

t.test("a user's own template is read from its file", async (t) => {
  const template = "{% for m in messages %}{{ m.role }}: {{ m.content.split('</think>')[-1] }}\n{% endfor %}"
  const folder = t.testdir({ 'a.jsonl': lines([tagged(0)]), 'own.jinja': template, 'bad.jinja': '{% if %}' })
  const check = (name: string) => checkExport({ source: { file: join(folder, 'a.jsonl') }, template: name })
  t.match(await check(join(folder, 'own.jinja')), { ok: false, survived: 0 })
  await t.rejects(check(join(folder, 'bad.jinja')), { message: /no Jinja template/ })
  await t.rejects(check('qwen'), { message: /none of the templates chatml, llama-3, qwen-3, gpt-oss/ })
})

t.test('what cannot be read is named by its line', async (t) => {
  const folder = t.testdir({ 'a.jsonl': `${lines([tagged(0)])}{"mess`, 'empty.jsonl': '' })
  const check = (name: string) => checkExport({ source: { file: join(folder, name) }, template: 'chatml' })
  await t.rejects(check('a.jsonl'), { message: /line 2 of .*a\.jsonl is no JSON/ })
  await t.rejects(check('none.jsonl'), { message: /none\.jsonl cannot be read/ })
  await t.rejects(check('empty.jsonl'), { message: /no rows/ })
})

t.test('of a batch, the thoughts that its records hold are looked for', async (t) => {
  const records = [0, 1].map((i) => ({ prompt: `prompt ${i}`, thoughts: THOUGHTS, response: 'r' }))
  const asked: string[] = []
  const batchOf = (rows: readonly object[], recorded: readonly object[] = records) => ({
    ...{ batch: 'b', format: 'messages', cot: 'none' },
    download: async (path: string) => {
      asked.push(path)
      return (async function* () {
        yield Buffer.from(lines(path.includes('format=aidsafe') ? recorded : rows))
      })()
    },
  })
  const check = (source: ReturnType<typeof batchOf>) => checkExport({ source, template: 'chatml' })
  const bare = [0, 1].map((i) => row(i, { content: 'r' }))

  t.match(await check(batchOf([tagged(0), tagged(1)])), { ok: true, thoughts: 4 })
  t.match(await check(batchOf(bare)), { ok: false, thoughts: 4, survived: 0 }, 'what the rows leave out is missed')
  t.same(asked.slice(0, 2), [
    '/v1/batches/b/export?encoding=jsonl&format=messages&cot=none',
    '/v1/batches/b/export?encoding=jsonl&format=aidsafe',
  ])
  await t.rejects(check(batchOf(bare, records.toReversed())), { message: /changed while it was read/ })
  await t.rejects(check(batchOf(bare, records.slice(1))), { message: /changed while it was read/ })
})
