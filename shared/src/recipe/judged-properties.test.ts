// What must hold of a judged sample whatever the judges do: judges that are right with some probability, malformed with
// another, and hostile.

import t from 'tap'
import { AGREE, DRAFT, groundOf, INTENTS, play } from './fixtures.js'
import { judgeReply, keep, playOn, type Judge, type Verdict } from './fixtures/judges.js'
import { recordOf } from './record.js'
import { type Sample } from './sample.js'
import { hashText } from './seed.js'
import { settleVotes } from './settle-votes.js'

/** In [0, 1), from what is said about the draw. */
const draw = (...about: readonly (string | number)[]) => (hashText(about.join('|')) % 100_003) / 100_003

const FAULTY = /\bfault\b/
const REASONS = ['deceptive', 'off-policy', 'contradicts-decision', 'off-topic', 'unsafe-detail']

const deliberated = (ground: ReturnType<typeof groundOf>, run: number) => {
  const count = 2 + (run % 12)
  const thoughts = Array.from({ length: count }, (_, i) => ({
    text: `Case ${run}.${i} concerns ${['wine', 'tax', 'bees', 'locks'][(i + run) % 4]}, and under the rule the reading is ${draw(run, i) < 0.2 ? 'a fault' : 'sound'}.`,
    rules: i % 3 === 0 ? [] : ['FD-1'],
  }))
  return play(ground, [INTENTS, { ...DRAFT, thoughts }, AGREE, AGREE]).sample
}

/** Right with probability `p`, malformed with probability `q`, by the question and how often it was asked. */
function noisy(run: number, p: number, q: number) {
  let asked = 0
  const safety =
    (judge: string): Judge =>
    (text): Verdict => {
      const right = draw(run, judge, text, 'right') < p
      const faulty = FAULTY.test(text) === right
      const unsure = draw(run, judge, text, 'unsure') < 0.1
      if (unsure) return { decision: 'unsure' }
      return faulty ? { decision: 'drop', reason: REASONS[hashText(text) % 5] ?? 'deceptive', rule: 'FD-1' } : keep
    }
  return {
    safety,
    adjudication: safety('third'),
    spoil: () => (draw(run, (asked += 1), 'spoilt') < q ? 'not json' : null),
  }
}

const runs = (body: (run: number) => void) => {
  for (let run = 0; run < 150; run += 1) body(run)
}

/** What the votes alone say of a thought: the table of the design, written down a second time. */
function expected(sample: Sample, thought: string): 'keep' | 'drop' | 'open' {
  const judging = sample.judging
  if (judging === null) return 'open'
  const of = (votes: readonly { readonly thought: string; readonly vote: string }[]) =>
    votes.filter((vote) => vote.thought === thought).map(({ vote }) => vote)
  const [third] = of(judging.adjudication)
  if (third === 'keep' || third === 'drop') return third
  const votes = of(judging.safety)
  const [redundancy] = of(judging.redundancy)
  const flagged = votes.includes('drop')
  const kept = votes.includes('keep')
  if (flagged && !kept) return 'drop'
  return kept && !flagged && redundancy === 'keep' ? 'keep' : 'open'
}

t.test('nothing is kept or dropped on a failed call: the record shows what the votes say', async (t) => {
  const broken: string[] = []
  let accepted = 0
  let undecided = 0
  runs((run) => {
    for (const judges of [[{ name: 'one' }], [{ name: 'one' }, { name: 'two' }]]) {
      const ground = groundOf({ refinement: { mode: 'judged', judges, reasks: run % 3 } })
      const { sample } = playOn(ground, deliberated(ground, run), noisy(run, 0.8, 0.35))
      if (sample.outcome?.state === 'accepted') accepted += 1
      if (sample.outcome?.state === 'rejected' && sample.outcome.reason === 'undecided') undecided += 1
      const restored = new Set(sample.refinement?.restored)
      for (const { thought, settled } of settleVotes(sample)) {
        const said = expected(sample, thought)
        if (settled === 'contested' ? said !== 'open' : said !== settled && !restored.has(thought))
          broken.push(`run ${run}: ${thought} is ${settled}, the votes say ${said}`)
        if (settled === 'contested' && sample.outcome?.state === 'accepted')
          broken.push(`run ${run}: accepted undecided`)
      }
    }
  })
  t.same(broken, [])
  t.ok(accepted > 50, `${accepted} accepted`)
  t.ok(undecided > 5, `${undecided} undecided`)
})

t.test('every thought is kept or dropped once, in order, and verbatim', async (t) => {
  const broken: string[] = []
  runs((run) => {
    const ground = groundOf({ refinement: { mode: 'judged', canaryShare: 0.3 } })
    const before = deliberated(ground, run)
    const { sample } = playOn(ground, before, noisy(run, 0.9, 0.1))
    const { thoughts, dropped } = recordOf(sample)
    const all = [...thoughts, ...dropped].map(({ id }) => id)
    if (new Set(all).size !== all.length || all.length !== before.thoughts.length)
      broken.push(`run ${run}: not once each`)
    const order = before.thoughts.map(({ id }) => id)
    const kept = thoughts.map(({ id }) => order.indexOf(id))
    if (kept.some((at, i) => at < 0 || (i > 0 && at <= (kept[i - 1] ?? -1)))) broken.push(`run ${run}: out of order`)
    const texts = new Set(before.thoughts.map(({ text }) => text))
    if ([...thoughts, ...dropped].some(({ text }) => !texts.has(text))) broken.push(`run ${run}: not verbatim`)
    if (dropped.some(({ reason, by }) => reason === undefined || by === '')) broken.push(`run ${run}: without a reason`)
  })
  t.same(broken, [])
})

t.test(
  'no reply, however hostile, puts text into a record that was not in the journal, except the response',
  async (t) => {
    const ground = groundOf({ refinement: { mode: 'judged', canaryShare: 1 }, gate: { maxCandidates: 1 } })
    const before = deliberated(ground, 3)
    const known = new Set(before.thoughts.map(({ text }) => text))
    const injected = 'Injected thought.'
    const { sample } = playOn(ground, before, {
      spoil: (question) => {
        if (!['redundancy', 'safety'].includes(question.replySchema.name)) return null
        const reply = judgeReply(question, () => keep)
        return JSON.stringify({
          ...reply,
          thoughts: [{ text: injected, rules: [] }],
          added: [injected],
          analysis: injected,
        })
      },
    })
    t.same(sample.outcome, { state: 'accepted' })
    const record = recordOf(sample)
    t.ok([...record.thoughts, ...record.dropped].every(({ text }) => known.has(text)))
    t.notMatch(JSON.stringify({ ...record, response: '', grades: [] }), injected)
  },
)

t.test('refined again, what was kept stays: at most one thought in a hundred is dropped', async (t) => {
  const told = new Map<string, string>()
  const shown = new Set<string>()
  // Says of every fifth thought of a deliberation that the one before it says it already, where it is shown both.
  const redundancy: Judge = (text) => {
    const same = told.get(text)
    return same === undefined || !shown.has(same) ? keep : { decision: 'drop', reason: 'redundant', same }
  }
  const sums = { dropped: 0, kept: 0, again: 0 }
  const refine = (ground: ReturnType<typeof groundOf>, run: number, sample: Sample) => {
    shown.clear()
    for (const { text } of sample.thoughts) shown.add(text)
    return playOn(ground, sample, { ...noisy(run, 0.9, 0.1), redundancy }).sample
  }
  runs((run) => {
    const ground = groundOf({ refinement: { mode: 'judged', canaryShare: 0.2, reasks: 2 }, gate: null })
    const before = deliberated(ground, run)
    before.thoughts.forEach(({ text }, i) => {
      const earlier = before.thoughts[i - 1]?.text
      if (i % 5 === 4 && earlier !== undefined) told.set(text, earlier)
    })
    const once = refine(ground, run, before)
    if (once.outcome?.state !== 'accepted') return
    const first = recordOf(once)
    const thoughts = first.thoughts.map(({ text, rules }) => ({ text, rules }))
    const between = play(ground, [INTENTS, { ...DRAFT, thoughts }, AGREE, AGREE]).sample
    const twice = refine(ground, run, between)
    sums.dropped += first.dropped.length
    sums.kept += thoughts.length
    sums.again += twice.outcome?.state === 'accepted' ? recordOf(twice).dropped.length : thoughts.length
  })
  t.ok(sums.kept > 200 && sums.dropped > 20, JSON.stringify(sums))
  t.ok(sums.again <= sums.kept / 100, `${sums.again} of ${sums.kept} dropped again`)
})

t.test('a better judge keeps more of what is sound and drops more of what is not', async (t) => {
  const rightShare = (p: number) => {
    let right = 0
    let judged = 0
    runs((run) => {
      const ground = groundOf({ refinement: { mode: 'judged' } })
      const { sample } = playOn(ground, deliberated(ground, run), noisy(run, p, 0))
      for (const { thought, settled } of settleVotes(sample)) {
        if (settled === 'contested') continue
        judged += 1
        const text = sample.thoughts.find(({ id }) => id === thought)?.text ?? ''
        if (FAULTY.test(text) === (settled === 'drop')) right += 1
      }
    })
    return right / judged
  }
  const [poor, good, perfect] = [rightShare(0.6), rightShare(0.9), rightShare(1)]
  t.ok(poor < good && good < perfect, `${poor.toFixed(2)} < ${good.toFixed(2)} < ${perfect.toFixed(2)}`)
  t.equal(perfect, 1)
})
