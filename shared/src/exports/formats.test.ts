import t from 'tap'
import { createCheck } from '../recipe/check-schema.js'
import { AGREE, DRAFT, groundOf, INTENTS, keepAll, play, PROMPT } from '../recipe/fixtures.js'
import { recordOf } from '../recipe/record.js'
import { datasetInfo } from './dataset-info.js'
import { COT_PLACES, type CotPlace, type Exportable } from './export-format.js'
import { cotPlaceOf, EXPORT_FORMATS, exportFormat, isExportFormat, type ExportFormatName } from './formats.js'

const ANSWER = 'Check the bank details.'
const REASONING = DRAFT.thoughts.map((thought) => thought.text).join('\n\n')
const THINKING = `<think>\n${REASONING}\n</think>\n\n${ANSWER}`
const USER = { role: 'user', content: PROMPT.text }

const sampleOf = (refinement: object): Exportable => ({
  id: '0198-s',
  ordinal: 3,
  externalId: 'invoice-1',
  prompt: PROMPT.text,
  metadata: { source: 'ours' },
  record: recordOf(play(groundOf(), [INTENTS, DRAFT, AGREE, AGREE, refinement]).sample),
})
const SAMPLE = sampleOf(keepAll(['t1', 't2']))
const rowsOf = (name: ExportFormatName, cot: CotPlace, sample = SAMPLE) => exportFormat(name).rows(sample, cot)

t.test('messages put the kept thoughts where they are wanted', async (t) => {
  const answers = {
    'think-tags': { role: 'assistant', content: THINKING },
    reasoning_content: { role: 'assistant', reasoning_content: REASONING, content: ANSWER },
    thinking: { role: 'assistant', thinking: REASONING, content: ANSWER },
    none: { role: 'assistant', content: ANSWER },
  }
  for (const cot of COT_PLACES) {
    t.same(rowsOf('messages', cot), [{ messages: [USER, answers[cot]] }])
    t.same(rowsOf('prompt-completion', cot), [{ prompt: [USER], completion: [answers[cot]] }])
  }
})

t.test('sharegpt and alpaca hold the same text under their own names', async (t) => {
  for (const [cot, text] of [['think-tags', THINKING] as const, ['none', ANSWER] as const]) {
    t.same(rowsOf('sharegpt', cot), [
      {
        conversations: [
          { from: 'human', value: PROMPT.text },
          { from: 'gpt', value: text },
        ],
      },
    ])
    t.same(rowsOf('alpaca', cot), [{ instruction: PROMPT.text, input: '', output: text }])
  }
})

t.test('full holds everything', async (t) => {
  t.same(rowsOf('full', 'none'), [
    {
      sample_id: '0198-s',
      ordinal: 3,
      id: 'invoice-1',
      prompt: PROMPT.text,
      metadata: { source: 'ours' },
      record: SAMPLE.record,
    },
  ])
})

t.test('every row of every format fits the schema of the format, and has no key beside it', async (t) => {
  for (const name of EXPORT_FORMATS) {
    const { schema, cotPlaces } = exportFormat(name)
    for (const cot of cotPlaces.length === 0 ? (['none'] as const) : cotPlaces) {
      const columns = Object.keys(schema(cot).properties)
      for (const row of rowsOf(name, cot)) {
        t.same(createCheck(schema(cot))(row), { ok: true, value: row }, `${name} ${cot}`)
        t.same(Object.keys(row), columns, `${name} ${cot}`)
      }
    }
  }
})

t.test('what was dropped is in no row of a format that says nothing of dropping', async (t) => {
  const verdicts = [
    { thought: 't1', decision: 'drop', reason: 'deceptive', explanation: 'no' },
    { thought: 't2', decision: 'keep', reason: null, explanation: null },
  ]
  const sample = sampleOf({ analysis: 'a', verdicts, response: ANSWER })
  for (const name of EXPORT_FORMATS) {
    for (const cot of exportFormat(name).cotPlaces) {
      const text = JSON.stringify(rowsOf(name, cot, sample))
      t.notMatch(text, DRAFT.thoughts[0]?.text)
      // A sample without a pair has no row where two sides are wanted.
      const shown = cot !== 'none' && !name.startsWith('preference')
      t.equal(text.includes(DRAFT.thoughts[1]?.text ?? ''), shown, `${name} ${cot}`)
    }
  }
})

t.test('a place that a format does not have is told, and none asked for is the first', async (t) => {
  t.equal(cotPlaceOf(exportFormat('messages'), undefined), 'think-tags')
  t.equal(cotPlaceOf(exportFormat('messages'), 'thinking'), 'thinking')
  t.equal(cotPlaceOf(exportFormat('alpaca'), 'reasoning_content'), null)
  t.equal(cotPlaceOf(exportFormat('full'), undefined), 'none')
  t.equal(cotPlaceOf(exportFormat('full'), 'think-tags'), null)
  t.notOk(isExportFormat('toString'))
})

t.test('LLaMA-Factory is told of the columns that the rows have', async (t) => {
  const entryOf = (name: ExportFormatName) => Object.values(datasetInfo(name, 'ours', 'a.jsonl') ?? {})[0]
  for (const name of EXPORT_FORMATS) {
    const entry = entryOf(name)
    if (entry === undefined) continue
    t.equal(entry.file_name, 'a.jsonl')
    const row = JSON.parse(JSON.stringify(rowsOf(name, 'think-tags')[0]))
    for (const column of Object.values<string>(entry.columns)) t.ok(column in row, `${name}: ${column}`)
    if (entry.tags === undefined) continue
    const [user, assistant] = row[entry.columns.messages]
    t.match(user, { [entry.tags.role_tag]: entry.tags.user_tag, [entry.tags.content_tag]: PROMPT.text })
    t.match(assistant, { [entry.tags.role_tag]: entry.tags.assistant_tag, [entry.tags.content_tag]: THINKING })
  }
  t.equal(datasetInfo('aidsafe', 'ours', 'a.jsonl'), null)
})
