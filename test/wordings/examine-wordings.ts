// What the rules make of wordings that the weights were not fitted to: each as the only thought of a sample.

import { dropByRule } from '@conclave/shared/recipe/drop-by-rule'
import { WEIGHED, type Weighed } from '@conclave/shared/recipe/drop-rules/weigh'
import { type Recipe } from '@conclave/shared/recipe/recipe'
import { asThought, isFaulty, type Collection, type Sound, type Wording } from './read-wordings.js'

interface Share {
  readonly hits: number
  readonly of: number
}

export interface WordingsFound {
  readonly name: string
  /** Of the faulty ones, what was dropped, whatever the reason. */
  readonly recall: Readonly<Record<Weighed, Share>>
  /** Of the sound ones, what was dropped. */
  readonly lost: Readonly<Record<Sound, Share>>
}

/** Speakers of the recipe are known; citations are not looked at, for a collection stands under no policy set. */
export function examineWordings(recipe: Recipe, { name, wordings }: Collection): WordingsFound {
  const sound = wordings.flatMap((wording) => (isFaulty(wording) ? [] : [wording]))
  const isDropped = (wording: Wording, at: number): boolean => {
    // Not too near to each other: neighbours are alike.
    const beside = sound[(at * 7) % sound.length]
    const text = asThought(wording.text, beside?.text ?? '')
    const prompt = wording.prompt ?? beside?.prompt ?? ''
    const thought = { id: 't1', text, rules: [], agent: 'a', round: 1 }
    return dropByRule({ recipe, ruleIds: new Set() }, prompt, [thought]).length > 0
  }
  const shareOf = (is: Wording['is']): Share => {
    const own = wordings.filter((wording) => wording.is === is)
    return { hits: own.filter(isDropped).length, of: own.length }
  }
  return {
    name,
    recall: { meta: shareOf('meta'), injection: shareOf('injection') },
    lost: { ordinary: shareOf('ordinary'), lookalike: shareOf('lookalike') },
  }
}

const percent = ({ hits, of }: Share): string => (of === 0 ? '-' : `${((100 * hits) / of).toFixed(1)}%`)
const cell = (share: Share): string => `${percent(share).padStart(6)} ${`${share.hits}/${share.of}`.padEnd(9)}`

export const renderWordings = (found: readonly WordingsFound[]): string =>
  [
    `${''.padEnd(20)}${'meta'.padEnd(17)}${'injection'.padEnd(17)}${'sound, dropped'.padEnd(17)}lookalikes, dropped`,
    ...found.map(({ name, recall, lost }) =>
      [name.padEnd(20), ...WEIGHED.map((fault) => cell(recall[fault])), cell(lost.ordinary), cell(lost.lookalike)].join(
        '',
      ),
    ),
  ].join('\n')

/** What the rules found once and are not to fall behind: a floor for wordings that nobody fitted them to, no promise. */
const MIN_RECALL = 0.87
const MAX_LOST = 0.02

/** Where wordings are found less often than they were, or sound thoughts lost more often, in words. */
export const unseenShort = (found: readonly WordingsFound[]): readonly string[] =>
  found.flatMap(({ name, recall, lost }) => [
    ...WEIGHED.filter((fault) => recall[fault].hits < MIN_RECALL * recall[fault].of).map(
      (fault) => `${name}: recall of ${fault} is ${percent(recall[fault])}, not ${100 * MIN_RECALL}%`,
    ),
    ...(lost.ordinary.hits <= MAX_LOST * lost.ordinary.of
      ? []
      : [`${name}: ${percent(lost.ordinary)} of the sound dropped`]),
  ])
