// How rules do against planted faults: what they catch, what they drop that is clean, and what they take for what. Pure: the
// rules are given as a function, and the result is a value that can be printed.

import { type PlantedSample, RULE_FAULTS, type RuleFault } from './planted-sample.js'

/** A drop of the recipe fits. */
export interface Dropped {
  readonly thought: string
  readonly reason: string
}

export interface Share {
  readonly hits: number
  readonly of: number
}

/** A thought that was dropped or kept wrongly, to read. */
export interface Example {
  readonly sample: string
  readonly thought: string
  readonly label: string
  /** The reason it was dropped for; null for one that was kept. */
  readonly reason: string | null
  readonly text: string
  /** The text of the thought that it repeats. */
  readonly ofText: string | null
}

export interface Examination {
  readonly samples: number
  readonly thoughts: number
  /** Planted faults that were dropped, for whatever reason. */
  readonly recall: Readonly<Record<RuleFault, Share>>
  /** Of those dropped: for the reason that names the fault. */
  readonly rightReason: Readonly<Record<RuleFault, Share>>
  /** By `fault:variant`. */
  readonly variants: Readonly<Record<string, Share>>
  readonly cleanDropped: Share
  readonly plainDropped: Share
  /** Hard negatives that were dropped, by trait. */
  readonly traits: Readonly<Record<string, Share>>
  /** How often a planted fault (or `clean`) was dropped for a reason (or `kept`). */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly missed: readonly Example[]
  readonly wronglyDropped: readonly Example[]
  /** Drops of thoughts that the sample does not have, or twice of one: always zero for sound rules. */
  readonly strayDrops: number
}

interface Judged {
  readonly example: Example
  readonly fault: RuleFault | null
  readonly variant: string
  readonly trait: string | null
}

function judge(sample: PlantedSample, drops: readonly Dropped[]): readonly Judged[] {
  const reasons = new Map(drops.map(({ thought, reason }) => [thought, reason]))
  const plants = new Map(sample.planted.map((plant) => [plant.thought, plant]))
  const traits = new Map(sample.hard.map(({ thought, trait }) => [thought, trait]))
  const texts = new Map(sample.thoughts.map(({ id, text }) => [id, text]))
  return sample.thoughts.map(({ id, text }) => {
    const plant = plants.get(id)
    const trait = traits.get(id) ?? null
    const variant = plant === undefined ? '' : `${plant.fault}:${plant.variant}`
    const ofText = plant === undefined || plant.of === null ? null : (texts.get(plant.of) ?? null)
    const label = plant === undefined ? (trait ?? 'clean') : variant
    const reason = reasons.get(id) ?? null
    return {
      fault: plant?.fault ?? null,
      variant,
      trait,
      example: { sample: sample.id, thought: id, label, reason, text, ofText },
    }
  })
}

const isDropped = ({ example }: Judged): boolean => example.reason !== null
const share = (all: readonly Judged[], hit: (judged: Judged) => boolean): Share => ({
  hits: all.filter(hit).length,
  of: all.length,
})

function sharesBy(all: readonly Judged[], key: (judged: Judged) => string | null): Readonly<Record<string, Share>> {
  const keys = [...new Set(all.flatMap((judged) => key(judged) ?? []))].toSorted()
  return Object.fromEntries(
    keys.map((each) => [
      each,
      share(
        all.filter((judged) => key(judged) === each),
        isDropped,
      ),
    ]),
  )
}

const forFaults = (shareOf: (fault: RuleFault) => Share): Readonly<Record<RuleFault, Share>> => ({
  'exact-duplicate': shareOf('exact-duplicate'),
  'near-duplicate': shareOf('near-duplicate'),
  subsumed: shareOf('subsumed'),
  format: shareOf('format'),
  meta: shareOf('meta'),
  injection: shareOf('injection'),
  'bad-citation': shareOf('bad-citation'),
})

function confusionOf(all: readonly Judged[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const rows = [...RULE_FAULTS, 'clean'].map((row) => {
    const counts: Record<string, number> = {}
    for (const { fault, example } of all) {
      if ((fault ?? 'clean') !== row) continue
      const column = example.reason ?? 'kept'
      counts[column] = (counts[column] ?? 0) + 1
    }
    return [row, counts] as const
  })
  return Object.fromEntries(rows)
}

const straysOf = ({ thoughts }: PlantedSample, drops: readonly Dropped[]): number => {
  const ids = new Set(thoughts.map(({ id }) => id))
  return drops.filter(({ thought }) => !ids.delete(thought)).length
}

export function examine(
  samples: readonly PlantedSample[],
  dropsOf: (sample: PlantedSample) => readonly Dropped[],
): Examination {
  const results = samples.map((sample) => ({ sample, drops: dropsOf(sample) }))
  const all = results.flatMap(({ sample, drops }) => judge(sample, drops))
  const planted = all.filter(({ fault }) => fault !== null)
  const clean = all.filter(({ fault }) => fault === null)
  const ofFault = (fault: RuleFault) => planted.filter((judged) => judged.fault === fault)
  return {
    samples: samples.length,
    thoughts: all.length,
    recall: forFaults((fault) => share(ofFault(fault), isDropped)),
    rightReason: forFaults((fault) =>
      share(ofFault(fault).filter(isDropped), ({ example }) => example.reason === fault),
    ),
    variants: sharesBy(planted, ({ variant }) => variant),
    cleanDropped: share(clean, isDropped),
    plainDropped: share(
      clean.filter(({ trait }) => trait === null),
      isDropped,
    ),
    traits: sharesBy(clean, ({ trait }) => trait),
    confusion: confusionOf(all),
    missed: planted.flatMap((judged) => (isDropped(judged) ? [] : [judged.example])),
    wronglyDropped: clean.flatMap((judged) => (isDropped(judged) ? [judged.example] : [])),
    strayDrops: results.reduce((sum, { sample, drops }) => sum + straysOf(sample, drops), 0),
  }
}

/** What the rules are to reach: this share of every class of faults, and less than this of what is clean. */
const MIN_RECALL = 0.98
const MAX_CLEAN_DROPPED = 0.01

/** Where an examination falls short of what the rules are to reach, in words; a class that was not planted does. */
export function fallsShort({ recall, cleanDropped, strayDrops }: Examination): readonly string[] {
  const weak = RULE_FAULTS.filter((fault) => recall[fault].hits < MIN_RECALL * Math.max(1, recall[fault].of))
  return [
    ...weak.map((fault) => `recall of ${fault} is ${percent(recall[fault])}, not ${100 * MIN_RECALL}%`),
    ...(cleanDropped.hits < MAX_CLEAN_DROPPED * cleanDropped.of
      ? []
      : [`${percent(cleanDropped)} of what is clean was dropped`]),
    ...(strayDrops === 0 ? [] : [`${strayDrops} stray drops`]),
  ]
}

const percent = ({ hits, of }: Share): string => (of === 0 ? '-' : `${((100 * hits) / of).toFixed(2)}%`)
const line = (name: string, each: Share): string =>
  `${name.padEnd(40)} ${percent(each).padStart(8)}  ${each.hits}/${each.of}`
const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 160)}…` : text)

function exampleLines({ sample, thought, label, reason, text, ofText }: Example): readonly string[] {
  const of = ofText === null ? [] : [`    of ${JSON.stringify(shorten(ofText))}`]
  return [`  ${sample} ${thought} ${label} -> ${reason ?? 'kept'}: ${JSON.stringify(shorten(text))}`, ...of]
}

const tableLines = (confusion: Examination['confusion']): readonly string[] =>
  Object.entries(confusion).map(([row, counts]) => {
    const cells = Object.entries(counts).toSorted(([, a], [, b]) => b - a)
    return `  ${row.padEnd(16)} ${cells.map(([column, count]) => `${column} ${count}`).join(', ')}`
  })

/** At most `count` examples of each class or trait, so that a frequent mistake does not hide the others. */
function spread(all: readonly Example[], count: number): readonly Example[] {
  const kindOf = ({ label }: Example): string => label.replace(/:.*/, '')
  const kinds = [...new Set(all.map(kindOf))].toSorted()
  return kinds.flatMap((kind) => all.filter((example) => kindOf(example) === kind).slice(0, count))
}

/** The examination as text, with at most `examples` mistakes of each class or trait. */
export function renderExamination(examination: Examination, examples = 5): string {
  const { recall, rightReason, variants, traits } = examination
  const weak = Object.entries(variants).filter(([, { hits, of }]) => hits < of)
  const hit = Object.entries(traits).filter(([, { hits }]) => hits > 0)
  return [
    `${examination.samples} samples, ${examination.thoughts} thoughts, ${examination.strayDrops} stray drops`,
    'Recall of planted faults, and the share of the caught that has the right reason',
    ...RULE_FAULTS.map((fault) => `  ${line(fault, recall[fault])}  right reason ${percent(rightReason[fault])}`),
    'Variants that are not always caught',
    ...weak.map(([name, each]) => `  ${line(name, each)}`),
    'Clean thoughts that were dropped',
    `  ${line('all', examination.cleanDropped)}`,
    `  ${line('plain', examination.plainDropped)}`,
    ...hit.map(([name, each]) => `  ${line(`hard: ${name}`, each)}`),
    'What was taken for what',
    ...tableLines(examination.confusion),
    'Missed',
    ...spread(examination.missed, examples).flatMap(exampleLines),
    'Wrongly dropped',
    ...spread(examination.wronglyDropped, examples).flatMap(exampleLines),
  ].join('\n')
}
