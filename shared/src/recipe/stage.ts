// What a stage of the recipe is: its messages, its reply's schema and parser, and what a good reply changes. One file a
// stage, so that what is asked and what is accepted are read together.

import { type Fence } from './fence.js'
import { type JournalEntry, type Place } from './journal.js'
import { type Exemplar } from './pairs/exemplars.js'
import { type Parsed } from './parse-reply.js'
import { renderPolicies, ruleIdsOf, type PolicySet } from './policies.js'
import { type Recipe } from './recipe.js'
import { type Prompt, type Sample, type Thought } from './sample.js'

/** What all samples of a batch share. */
export interface Ground {
  readonly recipe: Recipe
  /** The selected part of the batch's policy set. */
  readonly policies: PolicySet
  readonly ruleIds: ReadonlySet<string>
  /** The policies as text: the first and longest part of every message that shows them. */
  readonly policiesText: string
}

export const createGround = (recipe: Recipe, policies: PolicySet): Ground => ({
  recipe,
  policies,
  ruleIds: new Set(ruleIdsOf(policies)),
  policiesText: renderPolicies(policies),
})

/** A stage over the values `T` its replies hold. */
export interface Stage<T> {
  /** The constant message of `agent`, the same bytes for every sample of a batch. */
  readonly system: (ground: Ground, agent: string) => string
  /**
   * The sample's own message: data between fences, then what is asked. What grows stands last. `exemplars` are what the fleet
   * knows beyond the sample; they may change a question, and never what a reply means.
   */
  readonly user: (ground: Ground, prompt: Prompt, sample: Sample, exemplars: readonly Exemplar[]) => string
  readonly replySchema: (ground: Ground) => object
  readonly parse: (ground: Ground, sample: Sample, text: string) => Parsed<T>
  readonly apply: (ground: Ground, sample: Sample, value: T, entry: JournalEntry) => Sample
  /**
   * The sample when no usable reply could be had, after all tries; `last` is the last one that was no refusal, where there was
   * one. A stage without it ends the sample.
   */
  readonly withoutReply?: (
    ground: Ground,
    sample: Sample,
    why: 'malformed' | 'judge-refused',
    last: JournalEntry,
  ) => Sample
}

/** A stage whose values' type is nobody else's business: parse and apply joined. */
export interface ClosedStage extends Omit<Stage<never>, 'parse' | 'apply'> {
  readonly read: (ground: Ground, sample: Sample, entry: JournalEntry) => Parsed<Sample>
}

export const closeStage = <T>(stage: Stage<T>): ClosedStage => ({
  system: stage.system,
  user: stage.user,
  ...(stage.withoutReply === undefined ? {} : { withoutReply: stage.withoutReply }),
  replySchema: stage.replySchema,
  read: (ground, sample, entry) => {
    const parsed = stage.parse(ground, sample, entry.text)
    return !parsed.ok
      ? parsed
      : { ok: true, value: stage.apply(ground, sample, parsed.value, entry), soft: parsed.soft }
  },
})

/** The sample, now waiting for `place` with a clean sheet. */
export const moveTo = (sample: Sample, place: Place): Sample => ({ ...sample, place, badReplies: [], refusals: 0 })

const CITABLE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

/** Thoughts as data. A cited id that could not be an id at all is left out here; the thought itself stays. */
export const fenceThoughts = (fence: Fence, thoughts: readonly Thought[]): string =>
  fence(
    'thoughts',
    thoughts
      .map((thought) =>
        fence('thought', thought.text, {
          id: thought.id,
          by: thought.agent,
          round: thought.round,
          rules: thought.rules.filter((rule) => CITABLE.test(rule)).join(' '),
        }),
      )
      .join('\n'),
  )

export const fenceIntents = (fence: Fence, sample: Sample): string =>
  fence('intents', sample.intents.map(({ text, kind, stance }) => fence('intent', text, { kind, stance })).join('\n'))

/** What judges found in the candidate before, for those who make the next one; nothing where this is the first. */
export const fenceFindings = (fence: Fence, { findings }: Sample): readonly string[] =>
  findings.length === 0
    ? []
    : [
        fence(
          'findings',
          findings
            .map(({ rubric, score, justification }) => fence('finding', justification, { rubric, score }))
            .join('\n'),
        ),
        'An earlier attempt was sent back for what stands in the findings. Do better there.',
      ]

/** New thoughts as they enter the sample: numbered on from those there. */
export const numberThoughts = (
  sample: Sample,
  written: readonly { readonly text: string; readonly rules: readonly string[] }[],
  { agent, round }: Place,
): readonly Thought[] =>
  written.map(({ text, rules }, i) => ({
    id: `t${sample.earlierThoughts + sample.thoughts.length + i + 1}`,
    text,
    rules: [...new Set(rules)],
    agent,
    round,
  }))

/** Soft faults of citations that the policies do not have; what is left of them is the refiner's to drop. */
export const unknownRules = (ground: Ground, key: string, written: readonly { readonly rules: readonly string[] }[]) =>
  written.flatMap(({ rules }, i) =>
    rules.flatMap((rule, r) =>
      ground.ruleIds.has(rule)
        ? []
        : [{ pointer: `/${key}/${i}/rules/${r}`, message: 'is no rule id of the policies above' }],
    ),
  )
