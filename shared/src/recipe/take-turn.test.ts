import t from 'tap'
import { AGREE, asked, DRAFT, groundOf, INTENTS, keepAll, play, revise } from './fixtures.js'
import { recordOf } from './record.js'

const add = (text: string, replaces: string | null = null) => ({ text, rules: ['HR-1'], replaces })

t.test('first-agree stops at the first agreement, all-agree when every agent agrees in a row', async (t) => {
  const first = play(groundOf({ stopWhen: 'first-agree' }), [INTENTS, DRAFT, AGREE])
  t.equal(first.sample.stopReason, 'agreed')

  const all = groundOf({ stopWhen: 'all-agree' })
  const split = play(all, [INTENTS, DRAFT, AGREE, revise([add('Say more.')]), AGREE])
  t.equal(split.sample.stopReason, null, 'the agreement before the revision does not count')
  t.equal(play(all, [INTENTS, DRAFT, AGREE, revise([add('Say more.')]), AGREE, AGREE]).sample.stopReason, 'agreed')
})

t.test('a deliberation without agreement ends with its budget', async (t) => {
  const ground = groundOf({ rounds: 2 })
  const turns = [1, 2, 3, 4].map((n) => revise([add(`Point ${n} about topic ${n}.`)]))
  t.equal(play(ground, [INTENTS, DRAFT, ...turns.slice(0, 3)]).sample.stopReason, null)
  t.equal(play(ground, [INTENTS, DRAFT, ...turns]).sample.stopReason, 'budget')
})

t.test('a correction strikes a thought and names its replacement; nothing is edited in place', async (t) => {
  const ground = groundOf()
  const turn = revise(
    [add('The right reading.', 't1')],
    [{ thought: 't1', reason: 'wrong reading' }],
    'A new response.',
  )
  const { sample } = play(ground, [INTENTS, DRAFT, turn])
  t.same(sample.strikes, [{ thought: 't1', reason: 'wrong reading', agent: 'auditor', round: 1, replacedBy: 't3' }])
  t.equal(sample.thoughts[0]?.text, DRAFT.thoughts[0]?.text)
  t.equal(sample.response, 'A new response.')
  const shown = asked(ground, sample).question.messages[1]?.content ?? ''
  t.match(shown, /<thought id="t1"/)
  t.match(shown, /<strike thought="t1" by="auditor">\nwrong reading/)
})

t.test('what contradicts itself is a bad reply', async (t) => {
  const ground = groundOf()
  const faultOf = (turn: object) => play(ground, [INTENTS, DRAFT, turn]).sample.badReplies[0]?.faults[0]?.pointer
  t.equal(faultOf({ ...AGREE, added: [add('But.')] }), '/verdict')
  t.equal(faultOf(revise([])), '/verdict')
  t.equal(faultOf(revise([], [{ thought: 't9', reason: 'r' }])), '/struck/0/thought')
  t.equal(
    faultOf(
      revise(
        [],
        [
          { thought: 't1', reason: 'r' },
          { thought: 't1', reason: 'r' },
        ],
      ),
    ),
    '/struck/1/thought',
  )
  t.equal(faultOf(revise([], [{ thought: 't1', reason: ' ' }])), '/struck/0/reason')
  t.equal(faultOf(revise([add('New.', 't1')])), '/added/0/replaces')
  t.equal(faultOf(revise([add(' ')])), '/added/0/text')
  t.equal(faultOf(revise([], [], '')), '/response')
  t.equal(
    faultOf(
      revise(
        [],
        [
          { thought: 't1', reason: 'r' },
          { thought: 't2', reason: 'r' },
        ],
      ),
    ),
    '/struck',
    'none would be left',
  )
})

t.test('a struck thought is dropped by its agent, and the record says so', async (t) => {
  const ground = groundOf()
  const turn = revise([add('The right reading.', 't1')], [{ thought: 't1', reason: 'wrong reading' }])
  const { sample } = play(ground, [INTENTS, DRAFT, turn, AGREE, AGREE, keepAll(['t2', 't3'])])
  const record = recordOf(sample)
  t.same(
    record.thoughts.map((thought) => thought.id),
    ['t2', 't3'],
  )
  t.match(record.dropped, [{ id: 't1', by: 'auditor', reason: 'struck', explanation: 'wrong reading' }])
})

t.test(
  'what the rules drop is in the record with its evidence, and a drop without any has no such field',
  async (t) => {
    const ground = groundOf()
    const said = DRAFT.thoughts[0]?.text ?? ''
    const turn = revise([add(said.toUpperCase()), add('A wrong reading.')])
    const strike = revise([], [{ thought: 't4', reason: 'wrong' }])
    const { sample } = play(ground, [INTENTS, DRAFT, turn, strike, AGREE, AGREE])
    const { thoughts, dropped } = recordOf(sample)
    t.same(
      thoughts.map((thought) => thought.id),
      ['t1', 't2'],
    )
    t.match(dropped, [
      { id: 't3', by: 'rules', reason: 'exact-duplicate', evidence: { other: 't1', similarity: 1 } },
      { id: 't4', by: 'advocate', reason: 'struck' },
    ])
    t.notOk(Object.hasOwn(dropped[1] ?? {}, 'evidence'))
  },
)
