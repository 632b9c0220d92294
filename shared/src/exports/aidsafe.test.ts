import t from 'tap'
import { AGREE, DRAFT, groundOf, INTENTS, keepAll, play, PROMPT, revise } from '../recipe/fixtures.js'
import { recordOf } from '../recipe/record.js'
import { aidsafe } from './aidsafe.js'

const [FIRST, SECOND] = DRAFT.thoughts.map((thought) => thought.text)
const ADDED = 'An example invoice would be harmful detail, so the response holds none.'

const SAMPLE = { id: 's', ordinal: 3, externalId: null, prompt: PROMPT.text, metadata: null }

function rowOf(replies: readonly object[]) {
  const rows = aidsafe.rows({ ...SAMPLE, record: recordOf(play(groundOf(), replies).sample) }, 'none')
  return rows[0] ?? {}
}

t.test('a row is the released record: prompt, kept thoughts, response, and the deliberation', async (t) => {
  const row = rowOf([INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])])

  t.same(Object.keys(row), ['prompt', 'thoughts', 'response', 'deliberation_log'])
  t.match(row, { prompt: PROMPT.text, thoughts: [FIRST, SECOND], response: 'Check the bank details.' })
})

t.test('the log tells who said what, what was struck, and what became of each thought', async (t) => {
  const turn = revise(
    [{ text: ADDED, rules: ['FD-1'], replaces: 't2' }],
    [{ thought: 't2', reason: 'too broad' }],
    'A narrower response.',
  )
  const verdicts = {
    analysis: 'Mixed.',
    verdicts: [
      { thought: 't1', decision: 'drop', reason: 'redundant', explanation: 'adds nothing' },
      { thought: 't3', decision: 'keep', reason: null, explanation: null },
    ],
    response: 'Final.',
  }
  const row = rowOf([INTENTS, DRAFT, turn, AGREE, AGREE, verdicts])

  t.same(row, {
    prompt: PROMPT.text,
    thoughts: [ADDED],
    response: 'Final.',
    deliberation_log: [
      {
        agent: 'drafter',
        round: 0,
        verdict: 'draft',
        added: [
          {
            id: 't1',
            text: FIRST,
            rules: ['FD-2'],
            dropped: { by: 'refiner', reason: 'redundant', explanation: 'adds nothing' },
          },
          {
            id: 't2',
            text: SECOND,
            rules: ['FD-2', 'HR-1'],
            dropped: { by: 'auditor', reason: 'struck', explanation: 'too broad' },
          },
        ],
        struck: [],
        response: DRAFT.response,
      },
      {
        agent: 'auditor',
        round: 1,
        verdict: 'revise',
        added: [{ id: 't3', text: ADDED, rules: ['FD-1'], dropped: null }],
        struck: ['t2'],
        response: 'A narrower response.',
      },
      { agent: 'advocate', round: 1, verdict: 'agree', added: [], struck: [], response: null },
      { agent: 'auditor', round: 2, verdict: 'agree', added: [], struck: [], response: null },
    ],
  })
})

t.test('the draft in the log is in the order it was written, past nine thoughts too', async (t) => {
  const nouns = ['tax', 'weather', 'music', 'bread', 'law', 'sleep', 'travel', 'paint', 'chess', 'gardens', 'clocks']
  const thoughts = nouns.map((noun) => ({ text: `The person may care about ${noun}.`, rules: ['HR-1'] }))
  const drop = { decision: 'drop', reason: 'redundant', explanation: 'no' }
  const keep = { decision: 'keep', reason: null, explanation: null }
  const verdicts = nouns.map((_, i) => ({ thought: `t${i + 1}`, ...(i % 2 === 0 ? drop : keep) }))
  const refinement = { analysis: 'Fine.', verdicts, response: 'Final.' }

  const row = rowOf([INTENTS, { ...DRAFT, thoughts }, AGREE, AGREE, refinement])

  t.match(row, { deliberation_log: [{ added: nouns.map((_, i) => ({ id: `t${i + 1}` })) }] })
})
