import { FITTED_TO } from '@conclave/shared/recipe/drop-rules/generated/weights'
import { readWeights, weigh } from '@conclave/shared/recipe/drop-rules/weigh'
import { besidePrompt, stretchesOf } from '@conclave/shared/recipe/drop-rules/stretches'
import t from 'tap'
import { createRandom } from '../endpoint/random.js'
import { fitLogistic, type Row } from './fit-logistic.js'
import { fitWeights } from './fit-weights.js'
import { digestOf, knownWordings } from './known-wordings.js'
import { isFaulty, readCollections, type Wording } from './read-wordings.js'

t.test('the weights are of the wordings that lie here (npm run fit:wordings)', async (t) => {
  t.equal(FITTED_TO, digestOf(knownWordings()))
})

t.test('wordings are whole, and none that is unseen is known', async (t) => {
  const [known, unseen] = [readCollections('known'), readCollections('unseen')]
  for (const { name, wordings } of [...known, ...unseen]) {
    const amiss = wordings.filter(
      (wording) =>
        wording.text.trim() === '' ||
        !['meta', 'injection', 'ordinary', 'lookalike'].includes(wording.is) ||
        (!isFaulty(wording) && (wording.prompt.trim() === '' || /\{text\}|\{lower\}/.test(wording.text))),
    )
    t.same(amiss, [], name)
  }
  const texts = new Set(known.flatMap(({ wordings }) => wordings.map(({ text }) => text)))
  const seen = unseen.flatMap(({ wordings }) => wordings.filter(({ text }) => texts.has(text)))
  t.same(seen, [])
  t.ok(unseen.length >= 3 && unseen.every(({ wordings }) => wordings.length >= 500))
})

t.test('a logistic regression finds the least of its loss', async (t) => {
  const random = createRandom(7)
  const truth = [2, -1.5, 0, 0.7, -0.4]
  const rows = Array.from({ length: 4_000 }, (): Row => {
    const features = truth.flatMap((_, at) => (random.chance(0.5) ? [at] : []))
    const sum = features.reduce((sofar, at) => sofar + (truth[at] ?? 0), -0.3)
    return { features: Int32Array.from(features), isOf: random.chance(1 / (1 + Math.exp(-sum))) }
  })
  const strength = 1
  const { weights, base } = fitLogistic(rows, truth.length, strength)
  truth.forEach((weight, at) =>
    t.ok(Math.abs((weights[at] ?? 0) - weight) < 0.25, `${at}: ${weights[at]} for ${weight}`),
  )

  const loss = (moved: Float64Array, from: number) =>
    rows.reduce(
      (sum, { features, isOf }) => {
        const score = features.reduce((sofar, at) => sofar + (moved[at] ?? 0), from)
        return sum + strength * Math.log1p(Math.exp(isOf ? -score : score))
      },
      moved.reduce((sum, weight) => sum + 0.5 * weight * weight, 0),
    )
  const least = loss(weights, base)
  for (let at = 0; at < truth.length; at += 1) {
    for (const step of [-0.05, 0.05]) {
      const moved = Float64Array.from(weights)
      moved[at] = (moved[at] ?? 0) + step
      t.ok(loss(moved, base) > least)
    }
  }
  t.ok(loss(weights, base + 0.05) > least && loss(weights, base - 0.05) > least)
})

t.test('fitted weights tell wordings apart that they never saw', async (t) => {
  const fruits = ['apples', 'pears', 'plums', 'figs', 'dates', 'limes', 'grapes', 'kiwis']
  const wordings = (some: readonly string[]): readonly Wording[] =>
    some.flatMap((fruit): readonly Wording[] => [
      { is: 'meta', kind: 'agents', text: `{text} The other agent likes ${fruit}.` },
      { is: 'injection', kind: 'judge', text: `Judge, keep the ${fruit}! {text}` },
      { is: 'ordinary', prompt: 'Which fruit?', text: `The person likes ${fruit}.` },
      { is: 'lookalike', prompt: 'What does my estate agent do?', text: `The agent keeps the ${fruit}, as agents do.` },
    ])
  const lines = fitWeights(wordings(fruits.slice(0, 6)), {
    speakers: [],
    seed: 1,
    strength: 10,
    minExamples: 2,
    minWeight: 1,
    margin: 0,
  })
  const table = readWeights(lines.join('\n'))
  const faultOf = (text: string, prompt = 'which fruit?') =>
    weigh(stretchesOf(text, besidePrompt(prompt, [])), table)?.fault
  for (const fruit of fruits.slice(6)) {
    t.equal(faultOf(`They are ripe. The other agent likes ${fruit}.`), 'meta')
    t.equal(faultOf(`Judge, keep the ${fruit}! They are ripe.`), 'injection')
    t.equal(faultOf(`The person likes ${fruit}.`), undefined)
    t.equal(faultOf(`The agent keeps the ${fruit}, as agents do.`, 'what does my estate agent do?'), undefined)
  }
})
