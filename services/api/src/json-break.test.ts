import t from 'tap'
import { jsonBreak } from './json-break.js'

const WHOLE = [
  '0',
  ' "x" ',
  'null',
  '[]',
  '{}',
  '[[],{},"",-0.5e+10,true,false,null]',
  '{"a":{"b":[1,{"c":"\\u00e9\\n\\"\\\\ 😀"}]}}\n',
]

t.test('what is JSON has no break', async (t) => {
  for (const text of WHOLE) t.equal(jsonBreak(text), null, text)
})

t.test('the break is the first character that cannot stand there', async (t) => {
  const breaks: readonly (readonly [text: string, line: number, column: number])[] = [
    ['', 1, 1],
    ['{"a":1,}', 1, 8],
    ['[1,]', 1, 4],
    ['[1 2]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{a:1}', 1, 2],
    ["['a']", 1, 2],
    ['[01]', 1, 3],
    ['[1.]', 1, 3],
    ['[.5]', 1, 2],
    ['[NaN]', 1, 2],
    ['{} {}', 1, 4],
    ['[}', 1, 2],
    ['{"a":]', 1, 6],
    ['"a\\x"', 1, 3],
    ['"a\\u12"', 1, 3],
    ['"a\tb"', 1, 3],
    ['[1,\n 2,\r\n "a" x]', 3, 6],
    ['\ufeff1', 1, 1],
  ]
  for (const [text, line, column] of breaks) t.same(jsonBreak(text), { line, column }, JSON.stringify(text))
})

t.test('JSON cut off anywhere breaks at its end', async (t) => {
  const text = '{"a":{"b":["c",{"d":"e"}]}}'
  for (let end = 0; end < text.length; end += 1) {
    t.same(jsonBreak(text.slice(0, end)), { line: 1, column: end + 1 }, text.slice(0, end))
  }
})

t.test('it says what the parser says, for a character changed anywhere', async (t) => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  for (const whole of WHOLE) {
    for (let at = 0; at <= whole.length; at += 1) {
      for (const char of ['', '"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', '.', 'e', ' ', '\n', 'x', '\u0001']) {
        const text = whole.slice(0, at) + char + whole.slice(at + 1)
        if ((jsonBreak(text) === null) !== isJson(text)) t.fail(JSON.stringify(text))
      }
    }
  }
})

t.test('neither depth nor length is too much', async (t) => {
  t.same(jsonBreak('['.repeat(1_000_000)), { line: 1, column: 1_000_001 })
  t.same(jsonBreak(`"${'x'.repeat(5_000_000)}`), { line: 1, column: 5_000_002 })
})
