// Weights for words, from wordings: which words and pairs of words tell a fault from a sound thought.

import { foldCharacters } from '@conclave/shared/recipe/canonical-text'
import { besidePrompt, eachFeature, stretchesOf, type Stretch } from '@conclave/shared/recipe/drop-rules/stretches'
import { WEIGHED } from '@conclave/shared/recipe/drop-rules/weigh'
import { createRandom, type Random } from '../endpoint/random.js'
import { fitLogistic, type Fit, type Row } from './fit-logistic.js'
import { asThought, isFaulty, type SoundWording, type Wording } from './read-wordings.js'

/** What is fitted. Of a faulty text one stretch at least is at fault; of a sound one none is. */
interface Example {
  readonly is: Wording['is']
  readonly stretches: readonly Stretch[]
}

export interface FittingOptions {
  /** Names that thoughts are shown under. */
  readonly speakers: readonly string[]
  /** Of the choice of thoughts that faults stand beside. */
  readonly seed: number
  /** Of the data against the penalty on large weights. */
  readonly strength: number
  /** A feature must stand in so many examples. */
  readonly minExamples: number
  /** Weights nearer to 0 than that, in hundredths, are left out. */
  readonly minWeight: number
  /** How far beyond doubt the words of a fault must be, in hundredths: a sound thought dropped costs more than one that is left. */
  readonly margin: number
}

/** A sentence beside which a fault stands has no part in the fault. */
const alone = (text: string): string => text.replaceAll('{text}', ' ').trim()

function exampleOf(
  wording: Wording,
  at: number,
  sound: readonly SoundWording[],
  speakers: readonly string[],
  random: Random,
): Example {
  const other = sound[random.below(sound.length)]
  if (other === undefined) throw new Error('there is no sound thought to fit with')
  const text = isFaulty(wording) ? asThought(alone(wording.text), other.text) : wording.text
  const prompt = foldCharacters(wording.prompt ?? other.prompt).toLowerCase()
  // Speakers have other names in other recipes: half of the time their names are words like any.
  const beside = besidePrompt(prompt, at % 2 === 0 ? speakers : [])
  return { is: wording.is, stretches: stretchesOf(foldCharacters(text), beside) }
}

const featuresOf = (stretch: Stretch): readonly string[] => {
  const features: string[] = []
  eachFeature(stretch, (feature) => void features.push(feature))
  return features
}

/** Lines for weights.ts. */
export function fitWeights(wordings: readonly Wording[], options: FittingOptions): readonly string[] {
  const sound = wordings.flatMap((wording) => (isFaulty(wording) ? [] : [wording]))
  const random = createRandom(options.seed)
  const examples = wordings.map((wording, at) => exampleOf(wording, at, sound, options.speakers, random))
  const counts = new Map<string, number>()
  const stretches = examples.flatMap(({ is, stretches: own }, example) =>
    own.map((stretch) => ({ is, example, features: featuresOf(stretch) })),
  )
  const last = new Map<string, number>()
  for (const { example, features } of stretches) {
    for (const feature of features) {
      if (last.get(feature) === example) continue
      last.set(feature, example)
      counts.set(feature, (counts.get(feature) ?? 0) + 1)
    }
  }
  const known = [...counts].flatMap(([feature, count]) => (count >= options.minExamples ? [feature] : [])).toSorted()
  const places = new Map(known.map((feature, at) => [feature, at]))
  const read = stretches.map(({ is, example, features }) => ({
    is,
    example,
    features: Int32Array.from(features.flatMap((feature) => places.get(feature) ?? [])),
  }))
  const fits = WEIGHED.map((fault) => {
    const of = read.filter(({ is }) => is === fault || (is !== 'meta' && is !== 'injection'))
    return fitAgain(
      of.map((each) => ({ ...each, isOf: each.is === fault })),
      known.length,
      options.strength,
    )
  })
  const hundredths = (value: number): number => Math.round(value * 100)
  const base = fits.map((fit) => hundredths(fit.base) - options.margin).join(' ')
  const lines = known.flatMap((feature, at) => {
    const weights = fits.map((fit) => hundredths(fit.weights[at] ?? 0))
    return weights.some((weight) => Math.abs(weight) >= options.minWeight) ? [`${weights.join(' ')} ${feature}`] : []
  })
  return [`${base} `, ...lines]
}

interface Read extends Row {
  readonly example: number
}

const FITS = 3

/** In a faulty text of several stretches not each is at fault: after a first fit, only those that look it stay. */
function fitAgain(read: readonly Read[], features: number, strength: number): Fit {
  let chosen = read
  let fit: Fit = { weights: new Float64Array(features), base: 0 }
  for (let round = 0; round < FITS; round += 1) {
    fit = fitLogistic(chosen, features, strength)
    const { weights, base } = fit
    const sumOf = ({ features: own }: Read): number => own.reduce((sum, place) => sum + (weights[place] ?? 0), base)
    const best = new Map<number, number>()
    for (const each of read) {
      if (each.isOf) best.set(each.example, Math.max(best.get(each.example) ?? -Infinity, sumOf(each)))
    }
    chosen = read.filter((each) => !each.isOf || sumOf(each) >= Math.min(1, best.get(each.example) ?? 1))
  }
  return fit
}
