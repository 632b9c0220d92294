// Plants subsumed thoughts: one that stands word for word, and without a condition, in a longer one.

import { type Random } from '../../endpoint/random.js'
import { lowerFirst, sentencesOf, type Said } from './texts.js'

export interface Contained {
  readonly shorter: Said
  readonly longer: Said
  readonly variant: string
}

/** A part that lacks less than this of the whole would be a near duplicate of it. */
const MIN_REST_CHARS = 20
/** Where a clause ends that is complete by itself, and nothing of the kind before. */
const ADDITION = /^([^;:—]{35,}?)(?:, because |; | — |, since |, so that |, so |, for |: |, although )/
/** What would make a clause say less, or something else, when it stands alone. */
const CONDITION =
  /\b(?:if|unless|only|provided|once|were|had|would|when|whether|either|neither|should the|without|could say|nobody|where)\b/i
/** A beginning that leans on what was said before. */
const LEANS =
  /^(?:it|this|that|these|those|they|such|both|all|here|there|otherwise|even so|then|were|had|he|she|the second|the first|the useful|the same|for|against|more|less|so)\b/i

const withFullStop = (text: string): string => (/[.!?]["”’]?$/.test(text) ? text : `${text}.`)

/** The parts of a text that another agent could have written as a thought of its own. */
export function partsOf(text: string): readonly (readonly [variant: string, part: string])[] {
  const sentences = sentencesOf(text)
  const whole =
    sentences.length < 2
      ? []
      : sentences.filter((sentence) => sentence.length >= 35).map((part) => ['sentence', part] as const)
  const clause = ADDITION.exec(sentences[0] ?? '')?.[1]
  const main =
    clause === undefined || / (?:because|since|although) /.test(clause)
      ? []
      : [['main-clause', withFullStop(clause)] as const]
  return [...whole, ...main].filter(
    ([, part]) =>
      text.length - part.length >= MIN_REST_CHARS && !CONDITION.test(part) && !LEANS.test(part) && balanced(part),
  )
}

const count = (text: string, sign: string): number => text.split(sign).length - 1
const balanced = (text: string): boolean => count(text, '"') % 2 === 0 && count(text, '(') === count(text, ')')

/** A part of `longer`, as another agent writes it: the rules are some of the longer's. */
export function takePart(longer: Said, random: Random): Contained | null {
  const [first, ...rest] = partsOf(longer.text)
  if (first === undefined) return null
  const [variant, part] = random.pick([first, ...rest])
  const rules = longer.rules.length > 1 && random.chance(0.5) ? longer.rules.slice(0, 1) : longer.rules
  return { shorter: { text: random.chance(0.1) ? part.replace(/\.$/, '') : part, rules }, longer, variant }
}

const JOINTS: readonly ((text: string, addition: string) => readonly [variant: string, joined: string])[] = [
  (text, addition) => ['extended', `${text} ${addition}`],
  (text, addition) => ['preceded', `${addition} ${text}`],
  (text, addition) => ['joined', `${text.replace(/\.$/, '')}; ${lowerFirst(addition)}`],
  (text, addition) => ['joined', `${addition.replace(/\.$/, '')}, and ${lowerFirst(text)}`],
]

/** `said` and a longer thought that says it together with `addition`. */
export function extendWith(said: Said, addition: Said, random: Random): Contained {
  const joint = JOINTS[random.below(JOINTS.length)]
  const [variant, text] = joint?.(said.text, addition.text) ?? ['extended', `${said.text} ${addition.text}`]
  return { shorter: said, longer: { text, rules: [...new Set([...said.rules, ...addition.rules])] }, variant }
}
