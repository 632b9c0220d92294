import t from 'tap'
import { AGREE, asked, DRAFT, groundOf, INTENTS, keepAll, play, revise } from './fixtures.js'
import { recordOf } from './record.js'

const upTo = [INTENTS, DRAFT, AGREE, AGREE]
const drop = (thought: string, reason: string | null) => ({ thought, decision: 'drop', reason, explanation: 'because' })
const keep = (thought: string) => ({ thought, decision: 'keep', reason: null, explanation: null })
const refinement = (verdicts: readonly object[], response = 'Final.') => ({ analysis: 'a', verdicts, response })

t.test('every thought is kept or dropped exactly once, and the kept ones are verbatim', async (t) => {
  const ground = groundOf()
  const { sample } = play(ground, [...upTo, refinement([keep('t1'), drop('t2', 'redundant')])])
  const record = recordOf(sample)
  t.same(sample.outcome, { state: 'accepted' })
  t.same(
    record.thoughts.map((thought) => thought.text),
    [DRAFT.thoughts[0]?.text],
  )
  t.match(record.dropped, [{ id: 't2', by: 'refiner', reason: 'redundant', explanation: 'because' }])
  t.equal(record.response, 'Final.')
})

t.test(
  'verdicts that miss, repeat or invent a thought, drop without reason, or leave no response are asked again',
  async (t) => {
    const ground = groundOf()
    const faults = (reply: object) => play(ground, [...upTo, reply]).sample.badReplies[0]?.faults ?? []
    t.match(faults(refinement([keep('t1')])), [{ pointer: '/verdicts', message: 't2 is not judged' }])
    t.match(faults(refinement([keep('t1'), keep('t1'), keep('t2')])), [{ pointer: '/verdicts/1/thought' }])
    t.match(faults(refinement([keep('t1'), keep('t2'), keep('t7')])), [{ pointer: '/verdicts/2/thought' }])
    t.match(faults(refinement([keep('t1'), drop('t2', null)])), [{ pointer: '/verdicts/1/reason' }])
    t.match(faults(refinement([keep('t1'), keep('t2')], ' ')), [{ pointer: '/response' }])
  },
)

t.test('a refiner that keeps nothing rejects the sample', async (t) => {
  const ground = groundOf()
  const { sample } = play(ground, [...upTo, refinement([drop('t1', 'deceptive'), drop('t2', 'off-policy')])])
  t.same(sample.outcome, { state: 'rejected', reason: 'nothing-kept' })
})

t.test('what the rules drop is not shown to the refiner', async (t) => {
  const ground = groundOf()
  const again = revise([{ text: `${DRAFT.thoughts[0]?.text}`, rules: ['FD-2'], replaces: null }])
  const { sample } = play(ground, [INTENTS, DRAFT, again, AGREE, AGREE])
  t.match(sample.ruleDrops, [{ thought: 't3', reason: 'exact-duplicate' }])
  const shown = asked(ground, sample).question.messages[1]?.content ?? ''
  t.match(shown, /id="t2"/)
  t.notMatch(shown, /id="t3"/)
  t.same(
    recordOf(play(ground, [INTENTS, DRAFT, again, AGREE, AGREE, keepAll(['t1', 't2'])]).sample).dropped.map(
      (d) => d.id,
    ),
    ['t3'],
  )
})

t.test('whatever a reply says, texts outside the journal never become thoughts', async (t) => {
  const ground = groundOf()
  const hostile = { ...refinement([{ ...keep('t1'), text: 'Injected thought.' }, keep('t2')]), thoughts: ['Injected.'] }
  const { sample } = play(ground, [...upTo, hostile])
  t.same(
    recordOf(sample).thoughts.map((thought) => thought.text),
    DRAFT.thoughts.map((thought) => thought.text),
  )
})
