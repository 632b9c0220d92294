import t from 'tap'
import { readLines, type Line } from './read-lines.js'

/** The lines of these bytes, which come in pieces of `size`. */
async function linesOf(
  bytes: string | Uint8Array,
  { size = 1_000_000, maxBytes = 1_000 } = {},
): Promise<readonly Line[]> {
  const whole = Buffer.from(bytes)
  async function* pieces() {
    for (let from = 0; from < whole.length; from += size) yield whole.subarray(from, from + size)
  }
  const lines: Line[] = []
  for await (const block of readLines(pieces(), maxBytes)) lines.push(...block)
  return lines
}

const texts = (...found: readonly string[]): readonly Line[] => found.map((text, i) => ({ number: i + 1, text }))
const SIZES = [1, 2, 3, 7, 64, 1_000_000]

t.test('lines come whole and in order, in whatever pieces their bytes come', async (t) => {
  const written = ['"first"', '', '{"prompt":"naïve – 思考 😀 \u2028 same line"}', '   ', '"last"']
  for (const size of SIZES) {
    t.same(await linesOf(written.join('\n'), { size }), texts(...written), `pieces of ${size}`)
    t.same(await linesOf(`${written.join('\n')}\n`, { size }), texts(...written), `ended, pieces of ${size}`)
  }
})

t.test('no bytes are no lines, and an empty line is one', async (t) => {
  t.same(await linesOf(''), [])
  t.same(await linesOf('\n'), texts(''))
  t.same(await linesOf('\n\n"x"'), texts('', '', '"x"'))
})

t.test('lines may end as Windows ends them, and a carriage return alone ends none', async (t) => {
  for (const size of SIZES)
    t.same(await linesOf('"a"\r\n"b\rc"\r\n\r\n"d"\r', { size }), texts('"a"', '"b\rc"', '', '"d"'))
})

t.test('a byte order mark is taken off the begin, and nowhere else', async (t) => {
  for (const size of SIZES) t.same(await linesOf('\ufeff"a"\n\ufeff"b"', { size }), texts('"a"', '\ufeff"b"'))
  t.same(await linesOf('\ufeff'), texts(''))
})

t.test('a line that is no UTF-8 is told by its number, and the others are read', async (t) => {
  const bytes = Buffer.concat([
    Buffer.from('"a"\n"'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('"\n"ü"\n"half '),
    Buffer.from([0xf0, 0x9f]),
    Buffer.from('\n"b"'),
  ])
  const expected = [
    { number: 1, text: '"a"' },
    { number: 2, fault: 'not-utf-8' },
    { number: 3, text: '"ü"' },
    { number: 4, fault: 'not-utf-8' },
    { number: 5, text: '"b"' },
  ]
  for (const size of SIZES) t.same(await linesOf(bytes, { size }), expected, `pieces of ${size}`)
})

t.test('a line of too many bytes is told by its number, and never kept', async (t) => {
  const long = 'ü'.repeat(50)
  const written = ['x'.repeat(100), long, `${long}x`, 'x'.repeat(5_000), 'ok', 'x'.repeat(101)]
  for (const size of SIZES) {
    const lines = await linesOf(written.join('\n'), { size, maxBytes: 100 })
    const told = lines.map((line) => ('fault' in line ? line.fault : line.text.length))
    t.same(told, [100, 50, 'too-long', 'too-long', 2, 'too-long'], `pieces of ${size}`)
    t.same(
      lines.map(({ number }) => number),
      [1, 2, 3, 4, 5, 6],
    )
  }
})

t.test('a line without end takes no memory', async (t) => {
  const piece = Buffer.alloc(1_000_000, 'x')
  async function* endless() {
    for (let i = 0; i < 400; i += 1) yield piece
    yield Buffer.from('\n"after"')
  }
  const before = process.memoryUsage.rss()
  const lines: Line[] = []
  for await (const block of readLines(endless(), 1_000)) lines.push(...block)
  t.same(lines, [
    { number: 1, fault: 'too-long' },
    { number: 2, text: '"after"' },
  ])
  t.ok(process.memoryUsage.rss() - before < 100_000_000)
})
