// `npm run bench:refiner`: the rules stage against planted faults, written apart from the rules, in two sets of phrases; and
// against wordings by authors who knew what makes a fault and nothing of the rules, to which nothing was fitted. Exits with 1
// where the aim is missed.

import { parseArgs } from 'node:util'
import { dropByRule } from '@conclave/shared/recipe/drop-by-rule'
import { RECIPES, type Recipe } from '@conclave/shared/recipe/recipe'
import { type Drop } from '@conclave/shared/recipe/sample'
import { FIRST_TABLES, SECOND_TABLES, type FaultTables } from '../planter/fault-tables.js'
import { plantFaults } from '../planter/plant-faults.js'
import { type PlantedSample } from '../planter/planted-sample.js'
import { promptsAtHand } from '../planter/prompts.js'
import { examine, fallsShort, renderExamination } from '../planter/report.js'
import { examineWordings, renderWordings, unseenShort } from '../wordings/examine-wordings.js'
import { readCollections } from '../wordings/read-wordings.js'

const HELP = `Usage: npm run bench:refiner [-- --samples N --seed N --examples N]
`

const { values } = parseArgs({
  options: {
    samples: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    examples: { type: 'string', default: '0' },
    help: { type: 'boolean', default: false },
  },
})

/** Microseconds that a sample of twenty thoughts may take. */
const MAX_US = 1000

const say = (text: string) => process.stdout.write(`${text}\n`)

const dropsOf = (recipe: Recipe, { prompt, ruleIds, thoughts }: PlantedSample): readonly Drop[] =>
  dropByRule({ recipe, ruleIds: new Set(ruleIds) }, prompt, thoughts)

/** Drops that break a promise: a stray or repeated id, evidence that is not the thought's own, a survivor dropped again. */
function violationsOf(recipe: Recipe, sample: PlantedSample, drops: readonly Drop[]): number {
  const thoughts = new Map(sample.thoughts.map((thought) => [thought.id, thought]))
  const dropped = new Set(drops.map((drop) => drop.thought))
  const unfounded = drops.filter(({ thought, evidence }) => {
    const { text = '', rules = [] } = thoughts.get(thought) ?? {}
    const { match, other } = evidence ?? {}
    const isVerbatim = match === undefined || text.includes(match) || rules.includes(match)
    return !thoughts.has(thought) || !isVerbatim || (other !== undefined && !thoughts.has(other))
  })
  const again = dropsOf(recipe, { ...sample, thoughts: sample.thoughts.filter(({ id }) => !dropped.has(id)) })
  return unfounded.length + again.length + (drops.length - dropped.size)
}

/** Microseconds for a sample of twenty thoughts, all of them other ones, once the code is warm: the median of nine runs. */
function measureUs(recipe: Recipe, samples: readonly PlantedSample[]): number {
  const ruleIds = new Set(samples.flatMap((sample) => sample.ruleIds))
  const all = samples.flatMap((sample) => sample.thoughts)
  const twenties = Array.from({ length: Math.min(500, Math.floor(all.length / 20)) }, (_, n) =>
    all.slice(n * 20, n * 20 + 20).map((thought, i) => ({ ...thought, id: `t${i + 1}` })),
  )
  const runs = Array.from({ length: 9 }, () => {
    const startedMs = performance.now()
    for (const thoughts of twenties) dropByRule({ recipe, ruleIds }, '', thoughts)
    return ((performance.now() - startedMs) * 1000) / twenties.length
  })
  return runs.toSorted((a, b) => a - b)[4] ?? 0
}

/** What is missed, in words. */
function run(recipe: Recipe, title: string, tables: FaultTables): readonly string[] {
  const samples = plantFaults(Number(values.seed), Number(values.samples), promptsAtHand(), tables)
  const drops = new Map(samples.map((sample) => [sample.id, dropsOf(recipe, sample)]))
  const examination = examine(samples, (sample) => drops.get(sample.id) ?? [])
  const violations = samples.reduce((sum, sample) => sum + violationsOf(recipe, sample, drops.get(sample.id) ?? []), 0)
  say(`## ${title}\n`)
  say(renderExamination(examination, Number(values.examples)))
  say(`\nVerbatim and order violations, and survivors dropped again: ${violations}`)
  const us = measureUs(recipe, samples)
  say(`A sample of 20 thoughts: ${us.toFixed(0)} us\n`)
  return [
    ...fallsShort(examination),
    ...(violations > 0 ? [`${violations} violations`] : []),
    ...(us < MAX_US ? [] : [`a sample of 20 thoughts takes ${us.toFixed(0)} us, not under ${MAX_US}`]),
  ].map((missed) => `${title}: ${missed}`)
}

function runUnseen(recipe: Recipe): readonly string[] {
  const found = readCollections('unseen').map((collection) => examineWordings(recipe, collection))
  say('## Wordings that nothing was fitted to\n')
  say(`${renderWordings(found)}\n`)
  return unseenShort(found)
}

const recipe = RECIPES['aidsafe-paper']
if (values.help || recipe === undefined) say(HELP)
else {
  const missed = [
    ...run(recipe, 'Planted faults, first set of phrases', FIRST_TABLES),
    ...run(recipe, 'Planted faults, second set of phrases', SECOND_TABLES),
    ...runUnseen(recipe),
  ]
  for (const each of missed) process.stderr.write(`Missed: ${each}\n`)
  process.exitCode = missed.length === 0 ? 0 : 1
}
