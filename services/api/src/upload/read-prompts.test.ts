import t from 'tap'
import { type NewPrompt } from '@conclave/shared/ports/ledger'
import { LinesRefused, readPrompts, type PromptLinesTerms } from './read-prompts.js'

async function* bytesOf(...lines: readonly (string | Uint8Array)[]) {
  for (const line of lines) yield Buffer.concat([Buffer.from(line), Buffer.from('\n')])
}

function open(lines: readonly (string | Uint8Array)[], own: Partial<PromptLinesTerms> = {}) {
  const reasons: string[] = []
  const onRefused = (reason: string) => void reasons.push(reason)
  const read = readPrompts(bytesOf(...lines), { maxPromptChars: 20, onError: 'skip', onRefused, ...own })
  return { ...read, reasons }
}

async function promptsOf({ chunks }: { readonly chunks: AsyncIterable<readonly NewPrompt[]> }) {
  const prompts: NewPrompt[] = []
  for await (const chunk of chunks) prompts.push(...chunk)
  return prompts
}

t.test('a line is a prompt in quotes, or an object with id and metadata', async (t) => {
  const upload = open([
    '"plain \\ud83d\\ude00"',
    ' {"prompt": "  as it is \\n", "id": "a", "metadata": {"n": [1, null]}} ',
    '\t',
    '{"prompt":"b"}',
  ])
  t.same(await promptsOf(upload), [
    { externalId: null, text: 'plain 😀', metadata: null },
    { externalId: 'a', text: '  as it is \n', metadata: { n: [1, null] } },
    { externalId: null, text: 'b', metadata: null },
  ])
  t.same(upload.refused(), { count: 0, errors: [] })
})

const deep = `{"prompt":"x","metadata":{"a":${'['.repeat(200)}${']'.repeat(200)}}}`
const BAD: readonly (readonly [line: string | Uint8Array, pointer: string, message: RegExp, reason?: string])[] = [
  ['{"prompt": "secret"', '', /^is not JSON from column 20 on$/],
  ['secret words', '', /from column 1 on: a line is a string in quotes, or an object$/],
  ["{'prompt': 'x'}", '', /column 2/],
  ['"a" "b"', '', /column 5/],
  ['5', '', /string or object/],
  ['null', '', /string or object/],
  ['["x"]', '', /string or object/],
  ['{}', '/prompt', /missing/],
  ['{"prompt":5}', '/prompt', /string/],
  ['{"prompt":"x","id":""}', '/id', /fewer than 1/],
  ['{"prompt":"x","id":5}', '/id', /string/],
  ['{"prompt":"x","metadata":"m"}', '/metadata', /object/],
  ['{"prompt":"x","promt":"y"}', '/promt', /not a known key/],
  ['{"prompt":"x","__proto__":{}}', '/__proto__', /not a known key/],
  ['{"prompt":"x","metadata":{"a":{"__proto__":{}}}}', '/metadata/a', /__proto__/],
  ['""', '', /must not be empty/],
  ['{"prompt":" \\n "}', '/prompt', /must not be empty/],
  ['"nul \\u0000"', '', /U\+0000/],
  ['"half \\ud83d"', '', /surrogate/],
  [deep, `/metadata/a${'/0'.repeat(99)}`, /nested deeper/],
  [`"${'x'.repeat(21)}"`, '', /21 characters long; this server accepts 20/, 'too_large'],
  [`{"prompt":"${'x'.repeat(30)}"}`, '/prompt', /30 characters/, 'too_large'],
  [`"${'x'.repeat(70_000)}"`, '', /longer than 65656 bytes/, 'too_large'],
  [Buffer.from([0x22, 0xff, 0x22]), '', /not UTF-8/],
]

t.test('what is wrong with a line is told by its number and place, without a word of it', async (t) => {
  const upload = open(BAD.flatMap(([line]) => ['"good"', line]))
  t.equal((await promptsOf(upload)).length, BAD.length)
  const { count, errors } = upload.refused()
  t.equal(count, BAD.length)
  for (const [i, [written, pointer, message, reason = 'invalid']] of BAD.entries()) {
    t.match(errors[i], { line: 2 * (i + 1), pointer, message }, String(written).slice(0, 40))
    t.equal(upload.reasons[i], reason)
  }
  t.notMatch(JSON.stringify(errors), /secret/)
})

t.test('many bad lines are counted, and the first hundred told', async (t) => {
  const upload = open(Array.from({ length: 1_500 }, (_, i) => (i % 3 === 0 ? '"good"' : '{}')))
  t.equal((await promptsOf(upload)).length, 500)
  const { count, errors } = upload.refused()
  t.equal(count, 1_000)
  t.equal(errors.length, 100)
  t.equal(errors.at(-1)?.line, 150)
})

t.test('a bad line ends an upload that is to be whole, and the rest is only looked at', async (t) => {
  const upload = open(['"a"', '{}', '"b"', '[]', '"c"'], { onError: 'refuse' })
  await t.rejects(promptsOf(upload), LinesRefused)
  t.equal(upload.refused().count, 1, 'it is told at once')
  await upload.checkRest()
  t.match(upload.refused(), {
    count: 2,
    errors: [
      { line: 2, pointer: '/prompt' },
      { line: 4, pointer: '' },
    ],
  })
})

t.test('chunks hold a thousand prompts at most, and less where prompts are long', async (t) => {
  const sizes = async (line: string, n: number, maxPromptChars: number) => {
    const found: number[] = []
    for await (const { length } of open(
      Array.from({ length: n }, () => line),
      { maxPromptChars },
    ).chunks)
      found.push(length)
    return found
  }
  t.same(await sizes('"x"', 2_500, 20), [1_000, 1_000, 500])
  t.same(await sizes(`"${'x'.repeat(400_000)}"`, 7, 400_000), [3, 3, 1])
})
