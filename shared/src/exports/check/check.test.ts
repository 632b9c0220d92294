import t from 'tap'
import { AGREE, DRAFT, groundOf, INTENTS, keepAll, play, PROMPT } from '../../recipe/fixtures.js'
import { recordOf } from '../../recipe/record.js'
import { type CotPlace } from '../export-format.js'
import { exportFormat, type ExportFormatName } from '../formats.js'
import { readTemplate } from './chat-template.js'
import { checkRow } from './check-row.js'
import { TEMPLATE_NAMES, templateOf } from './templates.js'

const THOUGHTS = DRAFT.thoughts.map(({ text }) => text)
const ANSWER = 'Check the bank details.'
const SAMPLE = {
  ...{ id: 's', ordinal: 0, externalId: null, metadata: null, prompt: PROMPT.text },
  record: recordOf(play(groundOf(), [INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])]).sample),
}
const rowOf = (name: ExportFormatName, cot: CotPlace) => exportFormat(name).rows(SAMPLE, cot)[0]
const template = (name: string) => readTemplate(templateOf(name) ?? '')
const check = (name: string, cot: CotPlace, format: ExportFormatName = 'messages') =>
  checkRow(rowOf(format, cot), template(name), THOUGHTS)

/** What each template does with reasoning that stands at each place. */
const SURVIVES: Readonly<Record<string, readonly CotPlace[]>> = {
  chatml: ['think-tags'],
  'llama-3': ['think-tags'],
  'qwen-3': ['think-tags', 'reasoning_content'],
  'gpt-oss': ['think-tags', 'thinking'],
  'deepseek-r1': [],
}

t.test('thoughts survive where the template takes them from their place, and nowhere else', async (t) => {
  t.same(TEMPLATE_NAMES, Object.keys(SURVIVES))
  for (const name of TEMPLATE_NAMES) {
    for (const cot of ['think-tags', 'reasoning_content', 'thinking'] as const) {
      const { faults, dropped, masked, thoughts } = check(name, cot)
      const survive = SURVIVES[name]?.includes(cot) === true
      t.equal(thoughts, 2)
      t.same([dropped, masked], [survive ? [] : THOUGHTS, []], `${name}, ${cot}`)
      t.equal(faults.length, survive ? 0 : 1, `${name}, ${cot}`)
    }
    t.match(check(name, 'none').faults, [/cot=none/], name)
  }
})

t.test('a fault says why the thoughts are gone, and what to export instead', async (t) => {
  t.match(check('llama-3', 'reasoning_content').faults, [/never reads `reasoning_content`; export with cot=think-tags/])
  t.match(check('gpt-oss', 'reasoning_content').faults, [/export with cot=thinking/])
  t.match(check('deepseek-r1', 'think-tags').faults, [/cuts think tags out/])
  t.match(check('gpt-oss', 'think-tags').warnings, [/does not know think tags; export with cot=thinking/])
  t.same(check('qwen-3', 'think-tags').warnings, [])
})

t.test('the loss begins where the prompt ends, and takes in thoughts and response', async (t) => {
  for (const [name, places] of Object.entries(SURVIVES)) {
    for (const cot of places) {
      const { rendered } = check(name, cot)
      t.equal(rendered.spans.length, 1)
      const [from, to] = rendered.spans[0] ?? [0, 0]
      const trained = rendered.text.slice(from, to)
      for (const part of [...THOUGHTS, ANSWER]) t.ok(trained.includes(part), `${name}, ${cot}: ${part}`)
      t.notOk(trained.includes(PROMPT.text), 'the prompt is masked')
    }
  }
})

t.test('every chat format is read as the same chat', async (t) => {
  for (const format of ['messages', 'prompt-completion', 'sharegpt', 'alpaca'] as const) {
    t.equal(check('qwen-3', 'think-tags', format).rendered.text, check('qwen-3', 'think-tags').rendered.text, format)
  }
  for (const format of ['aidsafe', 'full'] as const) t.match(check('chatml', 'none', format).faults, [/is no chat/])
})

t.test('without a record, the thoughts looked for are those that the row shows', async (t) => {
  t.equal(checkRow(rowOf('messages', 'think-tags'), template('chatml')).thoughts, 2)
  t.same(checkRow(rowOf('messages', 'reasoning_content'), template('chatml')).dropped, THOUGHTS)
  t.match(checkRow(rowOf('messages', 'none'), template('chatml')).faults, ['holds no thoughts'])
})

t.test('reasoning of earlier turns is missed where the template strips it', async (t) => {
  const turn = [
    { role: 'user', content: 'first' },
    { role: 'assistant', content: '<think>\nearly thought\n</think>\n\nyes' },
    { role: 'user', content: 'second' },
    { role: 'assistant', content: '<think>\nlate thought\n</think>\n\nno' },
  ]
  t.same(checkRow({ messages: turn }, template('qwen-3')).dropped, ['early thought'])
  t.same(checkRow({ messages: turn }, template('chatml')).dropped, [])
})

t.test('a template that marks the assistant itself is believed', async (t) => {
  const marked = readTemplate(
    "{% for m in messages %}[{{ m.role }}]{% if m.role == 'assistant' %}{% generation %}{{ m.content.split('</think>')[-1] }}{% endgeneration %}{{ m.content.split('</think>')[0] }}{% else %}{{ m.content }}{% endif %}{% endfor %}",
  )
  const { rendered, masked, faults, dropped } = checkRow(rowOf('messages', 'think-tags'), marked, THOUGHTS)
  t.same([dropped, masked], [[], THOUGHTS])
  t.match(faults, [/outside of what the loss is taken of/])
  t.equal(rendered.text.slice(...(rendered.spans[0] ?? [0, 0])).trim(), ANSWER)
  t.notMatch(rendered.text, /[\uE0F0\uE0F1]/)
})

t.test('equal thoughts need a place each', async (t) => {
  const row = {
    messages: [
      { role: 'user', content: 'u' },
      { role: 'assistant', content: '<think>\nsame\n</think>\n\nr' },
    ],
  }
  t.same(checkRow(row, template('chatml'), ['same', 'same']).masked, ['same'])
})

t.test('a template that refuses the messages is told', async (t) => {
  const strict = readTemplate("{{ raise_exception('roles must alternate') }}")
  t.match(checkRow(rowOf('messages', 'think-tags'), strict).faults, [/roles must alternate/])
  t.throws(() => readTemplate('{% for %}'))
})
