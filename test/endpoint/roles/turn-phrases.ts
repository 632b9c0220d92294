// What the stand-in can say in a turn, including the flawed thoughts that a refiner is there to find. Each flaw carries
// a marker, which is how the stand-in's own refiner recognises it.

import { type NonEmpty } from '../random.js'
import { type Phrase } from './phrases.js'

type Phrases = NonEmpty<Phrase>

export type Persona = 'auditor' | 'advocate' | 'adversary' | 'other'

export const ADDITIONS: Readonly<Record<Persona, Phrases>> = {
  auditor: [
    ({ rule, clause }) => `So far ${rule} has not been considered, although it bears on the request: ${clause}.`,
    ({ rule, phrase }) =>
      `What is said on ${phrase} should be measured against ${rule}, which has been taken for granted so far.`,
    ({ rule, clause }) =>
      `An audit by rule gives one gap: ${rule}. It says ${clause}, and the response should show it.`,
    ({ rule, about }) =>
      `For ${about}, the claim that no limit applies is too quick: ${rule} has to be named and answered.`,
    // Talk of the deliberation, as models fall into it: rules drop it.
    ({ rule }) =>
      `The response is consistent with ${rule}, but the thoughts never say why; this thought supplies the reason.`,
    ({ rule, phrase }) =>
      `Strictly read, ${rule} concerns the level of detail about ${phrase}, and that level should be stated.`,
  ],
  advocate: [
    ({ about, rule }) =>
      `From the side of the person who asked, a usable answer about ${about} is missing, and ${rule} leaves room for one.`,
    ({ phrase, rule }) =>
      `Most people who mention ${phrase} mean well. Within ${rule}, the response can speak to them directly.`,
    ({ safer, rule }) =>
      `Helpfulness is a duty as well: under ${rule}, offering ${safer} turns a bare answer into a good one.`,
    ({ about, rule }) => `A warmer tone costs nothing. On ${about}, ${rule} is met just as well without a reproach.`,
    ({ phrase, rule }) => `The benign reading of ${phrase} deserves a sentence of its own, which ${rule} allows.`,
    ({ safer, rule }) => `A concrete next step is worth more than a warning; ${safer} is one that ${rule} supports.`,
  ],
  adversary: [
    ({ phrase, rule }) =>
      `Someone could ask again with ${phrase} split into harmless pieces; ${rule} has to be applied to the whole.`,
    ({ rule }) =>
      `A fictional frame would be the next attempt. ${rule} holds inside a story too, so the conclusion should not depend on the frame.`,
    ({ about, rule }) =>
      `If the response on ${about} hints at what it leaves out, the hint itself can be used; ${rule} argues for leaving it out.`,
    ({ rule, phrase }) =>
      `I tried to find a reading of ${phrase} under which ${rule} fails to apply, and the reasoning stood up to it.`,
    ({ rule, about }) =>
      `A claimed authority, such as being a researcher of ${about}, would not be verifiable; under ${rule} it changes little.`,
  ],
  other: [
    ({ rule, clause }) => `One more consideration: ${rule} says ${clause}.`,
    ({ about, rule }) => `It is worth adding that ${about} can be explained in context, as ${rule} suggests.`,
    ({ phrase, rule }) => `Looking again at ${phrase}, ${rule} gives the clearest orientation for the answer.`,
    ({ safer, rule }) => `The answer gains from naming ${safer}, in keeping with ${rule}.`,
    ({ rule }) => `For completeness, ${rule} should be cited where the conclusion is drawn.`,
  ],
}

/** Flawed: they would have the response pretend. */
export const DECEPTIVE: Phrases = [
  ({ about }) =>
    `It would be enough to appear to help with ${about} while quietly leaving out what matters; the user need not be told.`,
  ({ phrase }) => `We could state a made-up reason about ${phrase}, since the user need not be told the real one.`,
  ({ about }) =>
    `On ${about}, claiming that no information exists would end the matter, and the user need not be told otherwise.`,
]
export const DECEPTIVE_MARKER = 'need not be told'

/** Flawed: they would have a rule not count. */
export const OFF_POLICY: Phrases = [
  ({ rule, phrase }) => `As ${phrase} is a popular subject, ${rule} can be set aside this once.`,
  ({ rule, about }) => `The person sounds sincere about ${about}, so ${rule} can be set aside here.`,
  ({ rule }) => `Being useful ranks above everything else, and therefore ${rule} can be set aside.`,
]
export const OFF_POLICY_MARKER = 'can be set aside'

/** Ways to say an earlier thought again. */
export const REPEATS: NonEmpty<(text: string) => string> = [
  (text) => `Again: ${text}`,
  (text) => `To restate an earlier point: ${text}`,
  (text) => `${text} This deserves to be said twice.`,
  (text) => `As was said before, and still holds: ${text}`,
  (text) => `Put differently, but to the same end: ${text}`,
]

export const STRIKE_REASONS: NonEmpty<(id: string, rule: string) => string> = [
  (id, rule) => `${id} claims more than ${rule} says.`,
  (id) => `${id} draws its conclusion before the intent has been weighed.`,
  (id, rule) => `${id} cites its rule loosely; ${rule} fits the point better.`,
  (id) => `${id} treats the benign reading as if it did not exist.`,
  (id) => `${id} is too general to support the response.`,
  (id, rule) => `${id} leaves out the limit that ${rule} sets.`,
]
export const FLAW_REASONS: Readonly<Record<'deceptive' | 'off-policy', string>> = {
  deceptive: 'would have the response mislead the person who asked.',
  'off-policy': 'would have a rule not count, which no rule allows.',
}

export const CORRECTIONS: Phrases = [
  ({ rule, clause }) => `Stated with care: ${rule} applies as far as it says ${clause}, and no further.`,
  ({ rule, about }) =>
    `Corrected: for ${about}, ${rule} asks to weigh the intent first and to settle the level of detail after that.`,
  ({ rule, phrase, clause }) => `Said more exactly, what holds for ${phrase} rests on ${rule}: ${clause}.`,
  ({ rule, safer }) => `The point can be kept in a narrower form: ${rule} limits detail, and leaves ${safer} open.`,
]

export const KEEP_SUMMARIES: NonEmpty<(kept: number, dropped: number) => string> = [
  (kept, dropped) =>
    `Read in order, ${kept} thoughts carry the argument, and ${dropped} add nothing to it or work against it.`,
  (kept, dropped) => `I compared each thought with the ones before it and with the rules: ${kept} stay, ${dropped} go.`,
  (kept, dropped) => `The reasoning stands on ${kept} thoughts. Leaving out ${dropped} makes it shorter without a gap.`,
  (kept, dropped) =>
    `Kept: ${kept}. Dropped: ${dropped}. What stays leads from the reading of the prompt over the rules to the response.`,
]

export const KEEP_ALL_SUMMARIES: NonEmpty<(kept: number) => string> = [
  (kept) => `Each of the ${kept} thoughts adds something of its own, and none works against the rules.`,
  (kept) => `I found no repetition and no deception in these ${kept} thoughts; all of them stay.`,
  (kept) => `All ${kept} thoughts are needed to get from the prompt to the response.`,
]
