// Meets a thought's text with what a rule looks for.

import { foldCharacters } from '../canonical-text.js'
import { type DropEvidence } from '../sample.js'
import { excerpt } from './finding.js'
import { tokensOf, type Excuse, type PhraseFinder, type Place, type Tokens } from './phrases.js'
import { stretchesOf, type Beside } from './stretches.js'
import { tellingPart, weigh, type Weighed, type Weight } from './weigh.js'

/** A thought's text as rules read it, and as it was written. */
export interface Text {
  readonly written: string
  /** Characters folded: full-width letters and invisible characters hide nothing. */
  readonly folded: string
  readonly tokens: Tokens
  /** The prompt that it thinks about, folded and in lower case: what stands there may be spoken of. */
  readonly prompt: string
  /** What its words weigh for a fault, where that is enough. */
  readonly weight: Weight | undefined
}

export const foldPrompt = (prompt: string): string => foldCharacters(prompt).toLowerCase()

/** `beside`: what all thoughts of the sample are read beside. `minWeight`: see the recipe's `minFaultWeight`. */
export function readText(written: string, beside: Beside, minWeight = 0): Text {
  const folded = foldCharacters(written)
  const weight = weigh(stretchesOf(folded, beside))
  return {
    ...{ written, folded, tokens: tokensOf(folded) },
    prompt: beside.prompt,
    weight: weight !== undefined && weight.sum >= 100 * minWeight ? weight : undefined,
  }
}

/** The piece that weighs most for a fault, as evidence, where it weighs enough, and more than for any other. */
export const meetWeight = (text: Text, fault: Weighed): DropEvidence | undefined =>
  text.weight?.fault === fault
    ? { match: evidenceAt(text, tellingPart(text.weight)), weight: text.weight.sum / 100 }
    : undefined

/** As evidence. What was folded away cannot be cited byte for byte: then the beginning of the thought is. */
export function evidenceAt({ written, folded }: Text, { start, end }: Place): string {
  const piece = folded.slice(start, end).trim()
  return excerpt(written.includes(piece) ? piece : written)
}

/** The first phrase that stands in the text and is not excused, as evidence. */
export function meetPhrase(text: Text, find: PhraseFinder, isExcused: Excuse): string | undefined {
  const place = find(text.tokens, isExcused)
  return place === undefined ? undefined : evidenceAt(text, place)
}

/** The first piece that one of `patterns` (all global) matches and that is not excused, as evidence. */
export function meetPattern(text: Text, patterns: readonly RegExp[], isExcused: Excuse): string | undefined {
  for (const pattern of patterns) {
    // matchAll would copy the pattern, for a text that hardly ever holds it.
    pattern.lastIndex = 0
    for (let match = pattern.exec(text.folded); match !== null; match = pattern.exec(text.folded)) {
      const place = { start: match.index, end: pattern.lastIndex }
      if (!isExcused(place)) return evidenceAt(text, place)
    }
  }
  return undefined
}
