import t from 'tap'
import { AGREE, DRAFT, groundOf, INTENTS, keepAll, play, PROMPT } from '../recipe/fixtures.js'
import { recordOf } from '../recipe/record.js'
import { aidsafe } from './aidsafe.js'
import { EXPORT_FORMATS, exportFormat } from './export-format.js'
import { COT_PLACES, messages } from './messages.js'

const { sample } = play(groundOf(), [INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])])
const SAMPLE = { prompt: PROMPT.text, record: recordOf(sample) }
const REASONING = DRAFT.thoughts.map((thought) => thought.text).join('\n\n')
const ANSWER = 'Check the bank details.'
const USER = { role: 'user', content: PROMPT.text }

t.test('think tags hold the kept thoughts before the answer', async (t) => {
  t.same(messages('think-tags')(SAMPLE), {
    messages: [USER, { role: 'assistant', content: `<think>\n${REASONING}\n</think>\n\n${ANSWER}` }],
  })
})

t.test('reasoning_content holds them in a key of its own, and the content is the answer alone', async (t) => {
  t.same(messages('reasoning_content')(SAMPLE), {
    messages: [USER, { role: 'assistant', reasoning_content: REASONING, content: ANSWER }],
  })
})

t.test('none leaves them out', async (t) => {
  t.same(messages('none')(SAMPLE), { messages: [USER, { role: 'assistant', content: ANSWER }] })
})

t.test('what was dropped is in no message', async (t) => {
  const verdicts = [
    { thought: 't1', decision: 'drop', reason: 'deceptive', explanation: 'no' },
    { thought: 't2', decision: 'keep', reason: null, explanation: null },
  ]
  const { sample } = play(groundOf(), [INTENTS, DRAFT, AGREE, AGREE, { analysis: 'a', verdicts, response: ANSWER }])
  for (const cot of COT_PLACES) {
    const row = JSON.stringify(messages(cot)({ prompt: PROMPT.text, record: recordOf(sample) }))
    t.notMatch(row, DRAFT.thoughts[0]?.text)
    t.equal(row.includes(DRAFT.thoughts[1]?.text ?? ''), cot !== 'none')
  }
})

t.test('every format has a name, and the place of the thoughts matters to messages alone', async (t) => {
  for (const cot of COT_PLACES) {
    t.same(exportFormat('aidsafe', cot)(SAMPLE), aidsafe(SAMPLE))
    t.same(exportFormat('messages', cot)(SAMPLE), messages(cot)(SAMPLE))
  }
  t.same(EXPORT_FORMATS, ['aidsafe', 'messages'])
})
