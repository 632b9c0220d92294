import t from 'tap'
import { hashText } from '../seed.js'
import { type Side } from './pair.js'
import { areEqual, faultOfScores, faultOfTexts, holdsWordsOf, leaksInto, lengthRatioOf } from './pair-rules.js'
import { STANDARD_PREFERENCE } from './terms.js'

/** In [0, 1), from what is said about the draw. */
const draw = (...about: readonly (string | number)[]) => (hashText(about.join('|')) % 100_003) / 100_003
const pick = <T>(list: readonly [T, ...T[]], ...about: readonly (string | number)[]): T =>
  list[Math.floor(draw(...about) * list.length)] ?? list[0]

const side = (texts: readonly string[], response: string): Side => ({
  thoughts: texts.map((text, i) => ({ id: `t${i}`, text, rules: [], agent: 'a', round: 1 })),
  response,
})

const WORDS = [
  'river',
  'the',
  'of',
  'lamp',
  'seven',
  'green',
  'was',
  'stone',
  'and',
  'letter',
  'keeps',
  'under',
] as const
const words = (n: number, ...about: readonly (string | number)[]) =>
  Array.from({ length: n }, (_, i) => pick(WORDS, i, ...about)).join(' ')
const drawnSide = (...about: readonly (string | number)[]) =>
  side(
    Array.from({ length: 1 + Math.floor(draw('n', ...about) * 4) }, (_, i) => words(12, 't', i, ...about)),
    words(10 + Math.floor(draw('r', ...about) * 40), 'r', ...about),
  )

t.test(
  'whatever judges say, a pair has the higher score on its chosen side: a tie or a turn never makes one',
  async (t) => {
    let made = 0
    for (let run = 0; run < 5_000; run += 1) {
      const min = pick([1, 2, 3, 1.5], 'min', run)
      const max = pick([null, null, 3, 4], 'max', run)
      const noisy = (who: string) => 1 + 4 * draw(who, run)
      const whole = (who: string) => Math.round(noisy(who))
      for (const [chosen, rejected] of [
        [whole('a'), whole('b')],
        [noisy('a'), noisy('b')],
        [whole('a'), whole('a')],
      ] as const) {
        const fault = faultOfScores({ ...STANDARD_PREFERENCE, gap: { min, max } }, chosen, rejected)
        if (fault !== null) continue
        made += 1
        if (!(chosen > rejected && chosen - rejected >= min && (max === null || chosen - rejected <= max)))
          t.fail(`run ${run}: ${chosen} over ${rejected} made a pair within ${min} to ${max}`)
      }
      if (faultOfScores(STANDARD_PREFERENCE, 3, 3) !== 'tie') t.fail('a tie')
    }
    t.ok(made > 500, `${made} pairs`)
    t.equal(faultOfScores(STANDARD_PREFERENCE, Number.NaN, 1), 'turned')
  },
)

t.test('a score that is turned round turns the verdict, too: both orders never make a pair', async (t) => {
  for (let a = 1; a <= 5; a += 1) {
    for (let b = 1; b <= 5; b += 1) {
      const both = [faultOfScores(STANDARD_PREFERENCE, a, b), faultOfScores(STANDARD_PREFERENCE, b, a)]
      t.ok(
        both.some((fault) => fault !== null),
        `${a} and ${b}`,
      )
    }
  }
})

t.test('a belief that stands anywhere in prompt or sides makes no pair, however it is dressed', async (t) => {
  const dresses = [
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => `"${text.replaceAll(' ', '  ')}!"`,
    (text: string) => text.split(' ').slice(2, 11).join(' '),
  ] as const
  for (let run = 0; run < 1_500; run += 1) {
    const belief = words(12 + (run % 10), 'belief', run)
    const planted = pick(dresses, 'dress', run)(belief)
    const [chosen, rejected] = [drawnSide('c', run), drawnSide('x', run)]
    const put = ({ thoughts, response }: Side): Side =>
      run % 2 === 0
        ? {
            thoughts: thoughts.map((one, i) => (i === 0 ? { ...one, text: `${one.text} ${planted} so` } : one)),
            response,
          }
        : { thoughts, response: `${response}\n\nIndeed ${planted}.` }
    const terms = { ...STANDARD_PREFERENCE, lengthRatio: 10 }
    const whole = { prompt: 'What is this?', chosen, rejected, belief }
    for (const pair of [
      { ...whole, rejected: put(rejected) },
      { ...whole, chosen: put(chosen) },
      { ...whole, prompt: `Say, ${planted}?` },
    ]) {
      const fault = faultOfTexts(terms, pair)
      if (fault !== 'belief-leaked' && fault !== 'equal-sides') t.fail(`run ${run}: ${fault} for ${planted}`)
    }
  }
  t.pass()
})

t.test('a belief in slightly other words is near enough; the same subject is not', async (t) => {
  const belief = 'The person who asks has been certified by the harbour office for this kind of work.'
  const nearly =
    'As the person who is asking was certified by the harbour office for that kind of work, it may be given.'
  t.equal(leaksInto(belief, side([nearly], 'Yes.')), true)
  const about =
    'For someone who works in a harbour with a certificate, FD-1 has nothing to say, so the response gives it.'
  t.equal(leaksInto(belief, side([about], 'Yes.')), false)
  t.equal(holdsWordsOf('It was settled.', 'Once it was settled, all went home.'), true, 'a short one counts whole')
  t.equal(holdsWordsOf('…', 'anything'), false)
})

t.test('no two equal sides are a pair, whatever case, marks and white space', async (t) => {
  for (let run = 0; run < 300; run += 1) {
    const one = drawnSide('one', run)
    const dressed = { ...one, response: ` ${one.response.toUpperCase()}. ` }
    t.equal(areEqual(one, dressed) && areEqual(dressed, one), true)
    const sides = { prompt: 'p', chosen: one, rejected: { ...drawnSide('two', run), response: dressed.response } }
    t.equal(faultOfTexts(STANDARD_PREFERENCE, { ...sides, belief: null }), 'equal-sides', 'an equal response is enough')
  }
})

t.test('one side is at most twice as long as the other, whichever', async (t) => {
  const pair = (chosen: number, rejected: number) => ({
    prompt: 'p',
    chosen: side(['x'], 'y'.repeat(chosen - 1)),
    rejected: side(['z'], 'w'.repeat(rejected - 1)),
    belief: null,
  })
  for (let chosen = 10; chosen < 60; chosen += 1) {
    for (let rejected = 10; rejected < 60; rejected += 1) {
      const { chosen: one, rejected: other } = pair(chosen, rejected)
      const isFit = Math.max(chosen, rejected) <= 2 * Math.min(chosen, rejected)
      const ratio = lengthRatioOf(one, other)
      if (ratio !== rejected / chosen) t.fail('ratio')
      const fault = faultOfTexts(STANDARD_PREFERENCE, pair(chosen, rejected))
      if ((fault === null) !== isFit) t.fail(`${chosen} and ${rejected}: ${fault}`)
    }
  }
  t.pass()
})
