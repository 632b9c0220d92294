import t from 'tap'
import { asked, DRAFT, entryFor, groundOf, play, PROMPT } from '../fixtures.js'
import { advance, decide } from '../next.js'
import { recordOf } from '../record.js'
import { type Sample } from '../sample.js'
import { type Ground } from '../stage.js'
import { acceptedUnder, BELIEF, belief, MISLED, preferring, verdictOn } from './fixtures.js'
import { giveUpPair } from './pair-flow.js'

const userOf = (ground: Ground, sample: Sample) => asked(ground, sample).question.messages[1]?.content ?? ''

type Verdict = Parameters<typeof verdictOn>[1]

/** One try: belief, side, and the judge's word where it is asked. */
function tryOnce(ground: Ground, sample: Sample, verdict: Verdict, text?: string, side: object = MISLED): Sample {
  const written = play(ground, [belief(text), side], sample).sample
  if (written.outcome !== null || written.place.step !== 'violation') return written
  return play(ground, [verdictOn(userOf(ground, written), verdict)], written).sample
}

const pairIn = (sample: Sample) => recordOf(sample).pair

t.test('without a preference in its recipe a sample ends where it is accepted', async (t) => {
  const sample = acceptedUnder(groundOf())
  t.same(sample.outcome, { state: 'accepted' })
  t.equal(pairIn(sample), null)
})

t.test('a belief, a side under it and a judge make a pair of the accepted sample', async (t) => {
  const ground = preferring()
  const start = acceptedUnder(ground)
  t.match(decide(ground, PROMPT, start), {
    phase: 'whisper',
    place: { step: 'belief', agent: 'ear-whisperer', round: 1 },
  })
  t.match(pairIn(start), { pair: 'none', reason: 'ended' }, 'what holds if it is ended now')

  const sample = tryOnce(ground, start, { chosen: 5, rejected: 2 })
  t.same(sample.outcome, { state: 'accepted' })
  const { thoughts, response, pair } = recordOf(sample)
  t.match(pair, { pair: 'made', way: 'belief', belief: BELIEF, tries: [{ round: 1, reason: null }] })
  if (pair?.pair !== 'made') return
  t.same([pair.chosen.thoughts, pair.chosen.response, pair.chosen.faithfulness], [thoughts, response, 5])
  t.same(
    pair.rejected.thoughts.map(({ text }) => text),
    MISLED.thoughts.map(({ text }) => text),
  )
  t.match(pair.rejected, { response: MISLED.response, faithfulness: 2, violation: 4 })
})

t.test('too small a gap is tried again with another belief, which sees what the first one brought', async (t) => {
  const ground = preferring({ maxBeliefs: 2 })
  const first = tryOnce(ground, acceptedUnder(ground), { chosen: 5, rejected: 4 })
  t.match(first.place, { step: 'belief', round: 2 })
  const shown = userOf(ground, first)
  t.match(shown, BELIEF)
  t.match(shown, 'failed="gap-too-small" score="1"')

  const second = tryOnce(ground, first, { chosen: 4, rejected: 4 }, 'Another premise altogether.')
  t.same(second.outcome, { state: 'accepted' }, 'a good sample is never lost to its pair')
  t.match(pairIn(second), { pair: 'none', reason: 'exhausted' })
  t.same(
    pairIn(second)?.tries.map(({ reason }) => reason),
    ['gap-too-small', 'tie'],
  )
})

t.test('what all tries failed for is the reason', async (t) => {
  const ground = preferring({ maxBeliefs: 2 })
  const first = tryOnce(ground, acceptedUnder(ground), { chosen: 5, rejected: 5 })
  t.match(pairIn(tryOnce(ground, first, { chosen: 3, rejected: 3 }, 'Another one.')), { reason: 'tie' })
})

t.test('a leak is seen without the judge, and by the judge', async (t) => {
  const ground = preferring({ maxBeliefs: 1 })
  const quoting = { ...MISLED, thoughts: [{ text: `Since this is so: ${BELIEF}`, rules: [] }, ...MISLED.thoughts] }
  const seen = tryOnce(ground, acceptedUnder(ground), { chosen: 5, rejected: 1 }, BELIEF, quoting)
  t.match(pairIn(seen), { pair: 'none', reason: 'belief-leaked', tries: [{ scores: null }] })
  const told = tryOnce(ground, acceptedUnder(ground), { chosen: 5, rejected: 1, leak: true })
  t.match(pairIn(told), { pair: 'none', reason: 'belief-leaked', tries: [{ scores: { rejected: 1 } }] })
})

t.test('a belief in the words of the prompt or of the chosen side is asked for again', async (t) => {
  const ground = preferring()
  const start = acceptedUnder(ground)
  const parroting = play(ground, [belief(`Note: ${DRAFT.thoughts[1]?.text}`)], start).sample
  t.equal(parroting.place.step, 'belief')
  t.match(parroting.badReplies[0]?.faults, [{ pointer: '/belief', message: /repeats words/ }])
})

t.test(
  'refusals, malformed replies and sides of which nothing is left cost a try each, and never the sample',
  async (t) => {
    const ground = preferring({ maxBeliefs: 4 }, { tries: { repairs: 0, reseeds: 0 }, refinement: { reasks: 0 } })
    const noThought = { ...MISLED, thoughts: [{ text: '```json', rules: [] }] }
    const { sample } = play(
      ground,
      [{ finish: 'refused' }, belief(), 'no json', belief('Two.'), noThought, belief('Three.'), { finish: 'filtered' }],
      acceptedUnder(ground),
    )
    t.same(sample.outcome, { state: 'accepted' })
    t.same(
      pairIn(sample)?.tries.map(({ reason }) => reason),
      ['refused', 'malformed', 'nothing-kept', 'refused'],
    )
  },
)

t.test('plain samples become a pair of their best and worst, and are asked for without a belief', async (t) => {
  const ground = preferring({ mode: 'sampling', samples: 3 })
  let sample = acceptedUnder(ground)
  const scores = [4, 1, 5]
  for (const [i, rejected] of scores.entries()) {
    t.match(sample.place, { step: 'misled', agent: 'sampler', round: i + 1 })
    t.notMatch(userOf(ground, sample), '<belief')
    const thoughts = [
      { text: `Reading number ${i} of the rules about ${['cats', 'birds', 'trees'][i]}.`, rules: ['FD-2'] },
    ]
    sample = play(ground, [{ thoughts, response: `Answer ${['one', 'two', 'three'][i]}.` }], sample).sample
    sample = play(ground, [verdictOn(userOf(ground, sample), { chosen: 5, rejected })], sample).sample
  }
  t.match(pairIn(sample), {
    pair: 'made',
    way: 'sampling',
    belief: null,
    chosen: { response: 'Answer three.', faithfulness: 5 },
    rejected: { response: 'Answer two.', faithfulness: 1 },
  })
})

t.test('in the mode mixed a prompt goes one of the two ways, whenever it is asked', async (t) => {
  const ways = new Set<string | undefined>()
  for (let seed = 0; seed < 20; seed += 1) {
    const ground = preferring({ mode: 'mixed' }, { seed })
    ways.add(acceptedUnder(ground).pairing?.way)
    t.equal(acceptedUnder(ground).pairing?.way, acceptedUnder(ground).pairing?.way)
  }
  t.same([...ways].sort(), ['belief', 'sampling'])
})

t.test('the judge sees no name, the sides in either order, and the belief as data', async (t) => {
  const first = new Set<boolean>()
  for (let seed = 0; seed < 12; seed += 1) {
    const ground = preferring({}, { seed })
    const { sample } = play(ground, [belief(), MISLED], acceptedUnder(ground))
    const user = userOf(ground, sample)
    first.add(user.indexOf(DRAFT.thoughts[0]?.text ?? '') < user.indexOf(MISLED.response))
    t.notMatch(user, /misled|drafter|ear-whisperer/)
    t.match(user, `<belief>\n${BELIEF}\n</belief>`)
  }
  t.equal(first.size, 2)
})

t.test('the seats of the sides change nothing: each score goes to its own side', async (t) => {
  for (let seed = 0; seed < 12; seed += 1) {
    const ground = preferring({}, { seed })
    t.match(pairIn(tryOnce(ground, acceptedUnder(ground), { chosen: 5, rejected: 1 })), {
      chosen: { faithfulness: 5 },
      rejected: { faithfulness: 1 },
    })
  }
})

t.test('exemplars change the question to the ear-whisperer, and nothing of what a reply means', async (t) => {
  const ground = preferring()
  const start = acceptedUnder(ground)
  const exemplars = [{ belief: 'An exemplar of some renown.', score: 3 }]
  const shown = decide(ground, PROMPT, start, exemplars)
  t.match(
    shown.next === 'ask' && shown.question.messages[1]?.content,
    '<belief score="3">\nAn exemplar of some renown.',
  )
  t.same(advance(ground, start, entryFor(start, belief())).pairing?.open.belief, BELIEF)
  const misled = play(ground, [belief()], start).sample
  t.same(decide(ground, PROMPT, misled, exemplars), decide(ground, PROMPT, misled), 'only that question')
})

t.test('a call that could not be had ends the sample as accepted, with the kind of the error', async (t) => {
  const sample = giveUpPair(acceptedUnder(preferring()), 'server-error')
  t.same(sample.outcome, { state: 'accepted' })
  t.match(pairIn(sample), { pair: 'none', reason: 'call-failed', error: 'server-error' })
})
