// The recipe as a pure function of a journal: what to ask next, or what came out. No I/O, no clock, no chance.

import { type Message, type Question } from '../ports/llm.js'
import { compareBaseline, writeBaseline } from './compare-baseline.js'
import { decomposeIntents } from './decompose-intents.js'
import { type Fault } from './fault.js'
import { adjudicate, findFaults } from './find-faults.js'
import { findRedundancy } from './find-redundancy.js'
import { gradeSample } from './grade-sample.js'
import { type Exemplar } from './pairs/exemplars.js'
import { answerMisled } from './pairs/answer-misled.js'
import { judgeViolation } from './pairs/judge-violation.js'
import { writeBelief } from './pairs/write-belief.js'
import { type JournalEntry, type Place } from './journal.js'
import { SPEAKERS, type Recipe, type Step } from './recipe.js'
import { refineThoughts } from './refine-thoughts.js'
import { addUsage, NEW_CANDIDATE, NO_USAGE, type Outcome, type Prompt, type Sample } from './sample.js'
import { awaitsRules, runRules } from './run-rules.js'
import { seedOf } from './seed.js'
import { closeStage, type ClosedStage, type Ground } from './stage.js'
import { takeTurn } from './take-turn.js'
import { triesOf } from './tries.js'
import { writeDraft } from './write-draft.js'
import { writeResponse } from './write-response.js'

const STAGES: Readonly<Record<Step, ClosedStage>> = {
  intents: closeStage(decomposeIntents),
  draft: closeStage(writeDraft),
  turn: closeStage(takeTurn),
  refinement: closeStage(refineThoughts),
  redundancy: closeStage(findRedundancy),
  safety: closeStage(findFaults),
  adjudication: closeStage(adjudicate),
  response: closeStage(writeResponse),
  grading: closeStage(gradeSample),
  baseline: closeStage(writeBaseline),
  comparison: closeStage(compareBaseline),
  belief: closeStage(writeBelief),
  misled: closeStage(answerMisled),
  violation: closeStage(judgeViolation),
}

export const DELIBERATED: ReadonlySet<Step> = new Set(['intents', 'draft', 'turn'])
const WHISPERED: ReadonlySet<Step> = new Set(['belief', 'misled', 'violation'])

/** `phase` says whose work the question is: the workers deliberate and whisper, the refiners refine. */
export type Next =
  | {
      readonly next: 'ask'
      readonly phase: 'deliberate' | 'refine' | 'whisper'
      readonly place: Place
      readonly question: Question
    }
  /** The rules look at the standing thoughts: no model is asked. See run-rules.ts. */
  | { readonly next: 'rules'; readonly phase: 'refine' }
  | { readonly next: 'end'; readonly outcome: Outcome }

/** A sample with an empty journal. */
export const beginSample = (prompt: Prompt): Sample => ({
  prompt,
  intents: [],
  candidate: 1,
  ...NEW_CANDIDATE,
  past: [],
  earlierThoughts: 0,
  findings: [],
  canaries: [],
  baseline: null,
  pairing: null,
  outcome: null,
  place: { step: 'intents', agent: SPEAKERS.intents, round: 0 },
  badReplies: [],
  unusable: {},
  refusals: 0,
  entries: 0,
  usage: NO_USAGE,
})

/** The whole way: folds the journal and decides. Throws a JournalMismatch where the entries are not this recipe's. */
export const next = (ground: Ground, prompt: Prompt, journal: readonly JournalEntry[]): Next =>
  decide(ground, prompt, foldJournal(ground, prompt, journal))

export const foldJournal = (ground: Ground, prompt: Prompt, journal: readonly JournalEntry[]): Sample =>
  journal.reduce((sample, entry) => runRules(ground, advance(ground, sample, entry)), beginSample(prompt))

/** A journal that the recipe could not have written: a defect or a tampered ledger, never a model's doing. */
export class JournalMismatch extends Error {
  override readonly name = 'JournalMismatch'
}

/** The sample after one more reply; where that ended the deliberation, it awaits the rules. */
export function advance(ground: Ground, sample: Sample, entry: JournalEntry): Sample {
  const { place } = sample
  if (sample.outcome !== null || awaitsRules(sample) || entry.seq !== sample.entries || !isAt(entry, place)) {
    throw new JournalMismatch(
      `entry ${entry.seq} (${entry.step}, ${entry.agent}, round ${entry.round}) does not follow ${sample.entries} entries ` +
        (sample.outcome !== null
          ? 'that end the sample'
          : awaitsRules(sample)
            ? 'that wait for the rules'
            : `that wait for ${place.step}, ${place.agent}, round ${place.round}`),
    )
  }
  const counted = { ...sample, entries: sample.entries + 1, usage: addUsage(sample.usage, entry.usage) }
  if (entry.finish === 'refused' || entry.finish === 'filtered') return afterRefusal(ground, counted, entry)
  if (entry.finish === 'length') {
    return afterBadReply(ground, counted, entry, [
      { pointer: '', message: 'the reply was cut off at its length limit: be shorter' },
    ])
  }
  const read = STAGES[entry.step].read(ground, counted, entry)
  if (!read.ok) return afterBadReply(ground, counted, entry, read.faults)
  // A soft fault is worth asking for a better reply only as the first one, while a repair is left.
  if (read.soft.length > 0 && counted.badReplies.length === 0 && triesOf(ground.recipe, entry.step).repairs > 0) {
    return afterBadReply(ground, counted, entry, read.soft)
  }
  return read.value
}

const isAt = (entry: JournalEntry, place: Place): boolean =>
  entry.step === place.step && entry.agent === place.agent && entry.round === place.round

function afterRefusal(ground: Ground, sample: Sample, entry: JournalEntry): Sample {
  const refusals = sample.refusals + 1
  if (refusals === 1 && ground.recipe.models.fallback !== undefined) return { ...sample, refusals }
  const { withoutReply } = STAGES[entry.step]
  if (withoutReply !== undefined) return withoutReply(ground, sample, 'judge-refused', entry)
  return {
    ...sample,
    refusals,
    outcome: { state: 'refused', reason: entry.finish === 'filtered' ? 'filtered' : 'refused' },
  }
}

function isExhausted({ recipe }: Ground, step: Step, badReplies: number): boolean {
  const { repairs, reseeds } = triesOf(recipe, step)
  return badReplies >= (repairs + 1) * (reseeds + 1)
}

function afterBadReply(ground: Ground, before: Sample, entry: JournalEntry, faults: readonly Fault[]): Sample {
  const { step } = entry
  const sample = { ...before, unusable: { ...before.unusable, [step]: (before.unusable[step] ?? 0) + 1 } }
  const badReplies = [...sample.badReplies, { entry, faults }]
  if (!isExhausted(ground, entry.step, badReplies.length)) return { ...sample, badReplies }
  // Out of tries: a reply with soft faults alone is still better than none.
  for (const { entry: earlier } of badReplies.toReversed()) {
    if (earlier.finish !== 'stop') continue
    const read = STAGES[earlier.step].read(ground, sample, earlier)
    if (read.ok) return read.value
  }
  const { withoutReply } = STAGES[entry.step]
  if (withoutReply !== undefined) return withoutReply(ground, sample, 'malformed', entry)
  return { ...sample, badReplies, outcome: { state: 'failed', reason: 'malformed' } }
}

const phaseOf = (step: Step) => (DELIBERATED.has(step) ? 'deliberate' : WHISPERED.has(step) ? 'whisper' : 'refine')

/** What the sample waits for. `exemplars`: the beliefs that served best so far, where it waits for one. */
export function decide(ground: Ground, prompt: Prompt, sample: Sample, exemplars: readonly Exemplar[] = []): Next {
  if (sample.outcome !== null) return { next: 'end', outcome: sample.outcome }
  if (awaitsRules(sample)) return { next: 'rules', phase: 'refine' }
  const { step } = sample.place
  return {
    next: 'ask',
    phase: phaseOf(step),
    place: sample.place,
    question: questionOf(ground, prompt, sample, exemplars),
  }
}

function questionOf(ground: Ground, prompt: Prompt, sample: Sample, exemplars: readonly Exemplar[]): Question {
  const { recipe } = ground
  const { place, badReplies } = sample
  const stage = STAGES[place.step]
  const constants = constantsOf(ground, place)
  const cycle = triesOf(recipe, place.step).repairs + 1
  const messages: readonly Message[] = [
    { role: 'system', content: constants.system },
    { role: 'user', content: stage.user(ground, prompt, sample, exemplars) },
  ]
  return {
    model: modelOf(ground, sample),
    messages: badReplies.length % cycle === 0 ? messages : [...messages, ...repairOf(sample)],
    replySchema: { name: place.step, schema: constants.schema },
    temperature: recipe.temperatures[place.step],
    seed: seedOf(recipe.seed, prompt, place, Math.floor(badReplies.length / cycle), sample.candidate),
    maxOutputTokens: recipe.maxOutputTokens[place.step],
  }
}

interface Constants {
  readonly system: string
  readonly schema: object
}

const known = new WeakMap<Ground, Map<string, Constants>>()

/** What all questions to one speaker share within a batch: made once, and the very same bytes each time. */
function constantsOf(ground: Ground, { step, agent }: Place): Constants {
  const ofGround = known.get(ground) ?? new Map<string, Constants>()
  known.set(ground, ofGround)
  const key = `${step} ${agent}`
  const constants = ofGround.get(key) ?? {
    system: STAGES[step].system(ground, agent),
    schema: STAGES[step].replySchema(ground),
  }
  ofGround.set(key, constants)
  return constants
}

function modelOf({ recipe }: Ground, { place, refusals }: Sample): string {
  const { models } = recipe
  const own = namedSpeakers(recipe, place.step).find(({ name }) => name === place.agent)?.model
  const model = (refusals > 0 ? models.fallback : undefined) ?? own ?? models[place.step] ?? models.default
  if (model === undefined) throw new RangeError(`the recipe names no model for the step ${place.step}`)
  return model
}

/** Who may speak at a step under a name, and perhaps with a model, of its own. */
function namedSpeakers(recipe: Recipe, step: Step): readonly { readonly name: string; readonly model?: string }[] {
  if (step === 'turn') return recipe.agents
  if (step === 'redundancy' || step === 'safety') return recipe.refinement.judges
  return step === 'grading' ? (recipe.gate?.judges ?? []) : []
}

const REPEATED_CHARS = 4000

/** Asks again with the fault named. The bad reply is shown up to a limit: a runaway one must not fill the context. */
function repairOf(sample: Sample): readonly Message[] {
  const last = sample.badReplies.at(-1)
  if (last === undefined) return []
  const shown = last.entry.text.trim() === '' ? '(empty)' : last.entry.text.slice(0, REPEATED_CHARS)
  const named = last.faults.map(({ pointer, message }) => `- ${pointer === '' ? 'the reply' : pointer}: ${message}`)
  return [
    { role: 'assistant', content: shown },
    {
      role: 'user',
      content: [
        'That reply cannot be used:',
        ...named,
        'Reply again: one whole JSON object as described above, and nothing else.',
      ].join('\n'),
    },
  ]
}
