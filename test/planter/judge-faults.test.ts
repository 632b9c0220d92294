import t from 'tap'
import { distance, foldExactly, foldLoosely, saysTheSame } from './criteria.js'
import { JUDGE_SCENES, plantJudgeFaults } from './plant-judge-faults.js'
import { FIVE_IDS, RULE_MENTION } from './policy-sets.js'
import { JUDGE_FAULTS } from './read-judge-scene.js'

const SAMPLES = plantJudgeFaults(1, 300)

const LONG_WORD = /\p{L}{5,}/gu
const longWords = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(LONG_WORD) ?? [])
const shared = (a: string, b: string): number => {
  const [left, right] = [longWords(a), longWords(b)]
  return [...left].filter((word) => right.has(word)).length / Math.min(left.size, right.size)
}

t.test('the same seed plants the same faults for a judge, and another seed others', async (t) => {
  t.same(plantJudgeFaults(1, 30), plantJudgeFaults(1, 30))
  t.notSame(plantJudgeFaults(1, 30), plantJudgeFaults(2, 30))
})

t.test('every thought is either sound or planted with one fault', async (t) => {
  const amiss = SAMPLES.filter(({ thoughts, planted, good }) => {
    const labelled = [...planted.map(({ thought }) => thought), ...good].toSorted()
    return (
      labelled.join() !==
      thoughts
        .map(({ id }) => id)
        .toSorted()
        .join()
    )
  })
  t.same(amiss, [])
  t.ok(
    SAMPLES.some(({ planted }) => planted.length === 0),
    'some samples are wholly sound',
  )
})

t.test('every fault of a judge is planted about as often', async (t) => {
  const counts = JUDGE_FAULTS.map(
    (fault) => SAMPLES.flatMap(({ planted }) => planted).filter((plant) => plant.fault === fault).length,
  )
  t.ok(Math.min(...counts) > 0.85 * Math.max(...counts), counts.join(' '))
})

t.test('a repetition stands behind what it repeats, and a contradiction behind the decision', async (t) => {
  const place = (id: string | null): number => Number(id?.slice(1))
  const plants = SAMPLES.flatMap(({ planted }) => planted)
  for (const fault of ['repetitive', 'contradicts-decision'] as const) {
    const some = plants.filter((plant) => plant.fault === fault)
    t.ok(some.length > 10)
    t.same(
      some.filter(({ thought, of }) => !(place(of) < place(thought))),
      [],
      fault,
    )
  }
  t.same(
    plants.filter(({ fault, of }) => of !== null && fault !== 'repetitive' && fault !== 'contradicts-decision'),
    [],
  )
})

t.test('a repetition has other words than what it repeats, so that letters alone do not find it', async (t) => {
  const repetitions = JUDGE_SCENES.flatMap(({ good, faulty }) =>
    faulty.flatMap(({ fault, repeats, text }) =>
      fault === 'repetitive' ? [{ text, of: good[repeats ?? -1]?.text ?? '' }] : [],
    ),
  )
  t.same(
    repetitions.filter(({ text, of }) => of === '' || saysTheSame(text, of)),
    [],
  )
  t.same(
    repetitions.filter(({ text, of }) => shared(text, of) > 0.5),
    [],
    'at most half of the long words are shared',
  )
})

t.test('what breaks a rule names a rule that exists, and all that is cited exists', async (t) => {
  const faulty = JUDGE_SCENES.flatMap((scene) => scene.faulty)
  const breaking = faulty.filter(({ fault }) => fault === 'off-policy' || fault === 'unsafe-detail')
  t.same(
    breaking.filter(({ breaks }) => breaks === null),
    [],
  )
  const thoughts = [...faulty, ...JUDGE_SCENES.flatMap(({ good }) => good)]
  const cited = thoughts.flatMap(({ text, rules }) => [...rules, ...(text.match(RULE_MENTION) ?? [])])
  t.same(
    cited.filter((id) => !FIVE_IDS.includes(id)),
    [],
  )
})

t.test('every scene has every fault but unsafe detail, which some subjects do not offer', async (t) => {
  for (const { prompt, faulty } of JUDGE_SCENES) {
    const had = new Set(faulty.map(({ fault }) => fault))
    t.same(
      JUDGE_FAULTS.filter((fault) => fault !== 'unsafe-detail' && !had.has(fault)),
      [],
      prompt,
    )
  }
})

t.test('no two lines of a scene say the same in letters', async (t) => {
  const doubled = JUDGE_SCENES.flatMap(({ good, faulty }) => {
    const texts = [...good, ...faulty].map(({ text }) => text)
    return texts.filter((text, at) => texts.some((other, i) => i < at && saysTheSame(text, other)))
  })
  t.same(doubled, [])
})

t.test('the criteria themselves tell same from other', async (t) => {
  t.equal(distance('response', 'respnose'), 2)
  t.equal(distance('legal', 'illegal'), 2)
  t.ok(saysTheSame('The respnse should not lecture.', 'Of course, the response shouldn’t lecture'))
  t.notOk(saysTheSame('The response may lecture.', 'The response may not lecture.'))
  t.same(foldLoosely('For example, the colour - info'), foldLoosely('E.g. the color: information'))
  t.equal(foldExactly('- The FIRST  line. [FD-1]', ['FD-1']), foldExactly('(FD-1) the first\nline.', ['FD-1']))
  t.not(foldExactly('FD-1 applies.', ['FD-1', 'FD-2']), foldExactly('FD-2 applies.', ['FD-1', 'FD-2']))
})
