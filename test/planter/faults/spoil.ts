// Plants what a phrase makes of a good thought: left-overs of a format, talk about the deliberation, orders to the judge.

import { type NonEmpty, type Random } from '../../endpoint/random.js'
import { type Spoilt } from './format-phrases.js'
import { fillIn, halves, lowerFirst, type Said } from './texts.js'

export interface SpoiltThought {
  readonly said: Said
  readonly variant: string
}

/** `phrases` has at least one. A phrase is drawn by its variant first, so that a variant with many phrases does not prevail. */
export function spoil(said: Said, phrases: readonly Spoilt[], random: Random): SpoiltThought {
  const [first = 'empty', ...rest] = new Set(phrases.map(([variant]) => variant))
  const variants: NonEmpty<string> = [first, ...rest]
  const chosen = random.pick(variants)
  const [phrase = '', ...others] = phrases.flatMap(([variant, text]) => (variant === chosen ? [text] : []))
  const [start, end] = halves(said.text)
  const text = fillIn(random.pick([phrase, ...others]), {
    text: said.text,
    lower: lowerFirst(said.text),
    first: start,
    rest: end,
    start: said.text.split(' ').slice(0, 6).join(' '),
    rule: said.rules[0] ?? 'HR-1',
  })
  return { said: { ...said, text }, variant: chosen }
}
