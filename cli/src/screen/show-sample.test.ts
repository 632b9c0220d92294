import t from 'tap'
import { coloured, plain } from './fixtures.js'
import { showSample, type ShownSample } from './show-sample.js'

const thought = { rules: ['FD-1'], agent: 'drafter', round: 0 }

const RECORD = {
  intents: [{ text: 'To know how it works', kind: 'explicit', stance: 'benign' }],
  thoughts: [
    { ...thought, id: 't1', text: 'The first thought.' },
    { ...thought, id: 't4', text: 'A later thought.', agent: 'auditor', round: 1 },
  ],
  dropped: [
    { ...thought, id: 't2', text: 'A struck thought.', by: 'auditor', reason: 'struck', explanation: 'it is wrong' },
    { ...thought, id: 't3', text: 'The first thought!', by: 'rules', reason: 'near-duplicate', explanation: 'says t1' },
  ],
  response: 'The \u001b[31mresponse.',
  turns: [
    { agent: 'auditor', round: 1, verdict: 'revise', added: ['t4'], struck: ['t2'], response: null },
    { agent: 'advocate', round: 1, verdict: 'agree', added: [], struck: [], response: null },
  ],
  stopReason: 'agreed',
  rounds: 1,
  calls: 5,
  candidate: 1,
  grades: [{ judge: 'judge', grades: { relevance: { score: 5, justification: 'to the point' } } }],
}

const sampleOf = (own: Partial<ShownSample> = {}): ShownSample => ({
  id: '0198c0de-0000-7000-8000-000000000002',
  prompt: 'How does it work?',
  state: 'accepted',
  reason: null,
  last_error: null,
  record: RECORD,
  cost_usd: null,
  ...own,
})

t.test('a sample is laid out turn by turn, with who struck or dropped what, and why', async (t) => {
  t.equal(
    showSample(sampleOf(), { paint: plain, width: 80 }),
    `sample 0198c0de-0000-7000-8000-000000000002

Prompt
  How does it work?

Intents
  - benign, explicit: To know how it works

Thoughts  (1 round, stopped: agreed)
  drafter: the draft
  + t1  FD-1
      The first thought.
  x t2  FD-1
      A struck thought.
      struck by auditor (it is wrong)
  x t3  FD-1
      The first thought!
      dropped by rules: near-duplicate (says t1)
  auditor, round 1: revises, strikes t2
  + t4  FD-1
      A later thought.
  advocate, round 1: agrees

Response  (accepted)
  The [31mresponse.

Grades  (of 5, candidate 1)
  5  relevance          to the point

Made with  (5 model calls)`,
  )
})

t.test('each agent has a colour of its own, and what a model wrote drives no terminal', async (t) => {
  const text = showSample(sampleOf(), { paint: coloured, width: 80 })
  const colourOf = (agent: string) => new RegExp(`\\u001b\\[(\\d+)m${agent}`).exec(text)?.[1]
  const colours = ['drafter', 'auditor', 'advocate'].map(colourOf)
  t.equal(new Set(colours).size, 3)
  t.notOk(colours.includes(undefined))
  t.notOk(text.includes('The \u001b[31mresponse'))
})

t.test('a pair is shown by its rejected side, and where there is none, by why', async (t) => {
  const side = { thoughts: [{ text: 'Bent reasoning.' }], response: 'Bent response.', faithfulness: 2 }
  const made = { pair: 'made', chosen: { ...side, faithfulness: 5 }, rejected: side }
  const shown = (pair: object) => showSample(sampleOf({ record: { ...RECORD, pair } }), { paint: plain, width: 80 })
  t.match(
    shown(made),
    /Rejected side {2}\(faithfulness 2, the chosen one's 5\)\n {2}- Bent reasoning\.\n {2}Bent response\./,
  )
  t.match(shown({ pair: 'none', reason: 'tie' }), 'Pair  (none: tie)')
})

t.test('a sample without a record tells its state and last error; a record of another shape is an error', async (t) => {
  const failed = sampleOf({ state: 'failed', reason: 'timeout', last_error: 'no answer', record: null })
  t.match(showSample(failed, { paint: plain, width: 80 }), /It is failed: timeout\.\n {2}no answer$/)
  t.throws(
    () => showSample(sampleOf({ record: { thoughts: 3 } }), { paint: plain, width: 80 }),
    /another shape.*\/intents|\/thoughts/,
  )
})
