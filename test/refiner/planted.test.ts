// The rules against faults that are planted by code which knows nothing of them.

import { dropByRule } from '@conclave/shared/recipe/drop-by-rule'
import { RECIPES } from '@conclave/shared/recipe/recipe'
import t from 'tap'
import { FIRST_TABLES, SECOND_TABLES } from '../planter/fault-tables.js'
import { plantFaults } from '../planter/plant-faults.js'
import { RULE_FAULTS } from '../planter/planted-sample.js'
import { OWN_PROMPTS } from '../planter/prompts.js'
import { examine, fallsShort, renderExamination } from '../planter/report.js'
import { examineWordings, renderWordings, unseenShort } from '../wordings/examine-wordings.js'
import { readCollections } from '../wordings/read-wordings.js'

for (const [name, tables] of [
  ['first', FIRST_TABLES],
  ['second', SECOND_TABLES],
] as const) {
  t.test(
    `of faults in phrases of the ${name} set 98 in 100 of every class fall, and under 1 in 100 clean ones`,
    async (t) => {
      const recipe = RECIPES['aidsafe-paper']
      if (recipe === undefined) return t.fail('a recipe')
      const examination = examine(plantFaults(21, 1500, OWN_PROMPTS, tables), ({ prompt, ruleIds, thoughts }) =>
        dropByRule({ recipe, ruleIds: new Set(ruleIds) }, prompt, thoughts),
      )
      t.same(fallsShort(examination), [])
      for (const fault of RULE_FAULTS) t.ok(examination.recall[fault].of > 300, `enough of ${fault}`)
      t.ok(examination.cleanDropped.of > 10_000)
      if (!t.passing()) t.comment(renderExamination(examination, 10))
    },
  )
}

t.test('wordings that nothing was fitted to are found as often as they were, or more', async (t) => {
  const recipe = RECIPES['aidsafe-paper']
  if (recipe === undefined) return t.fail('a recipe')
  const found = readCollections('unseen').map((collection) => examineWordings(recipe, collection))
  t.ok(found.length >= 3)
  t.same(unseenShort(found), [])
  if (!t.passing()) t.comment(renderWordings(found))
})

t.test('what the rules leave of a sample, they leave again, planted faults or not', async (t) => {
  const recipe = RECIPES['aidsafe-paper']
  if (recipe === undefined) return t.fail('a recipe')
  const again = [...plantFaults(22, 500, OWN_PROMPTS), ...plantFaults(22, 500, OWN_PROMPTS, SECOND_TABLES)].map(
    ({ prompt, ruleIds, thoughts }) => {
      const ground = { recipe, ruleIds: new Set(ruleIds) }
      const dropped = new Set(dropByRule(ground, prompt, thoughts).map(({ thought }) => thought))
      const kept = thoughts.filter(({ id }) => !dropped.has(id))
      return { kept: kept.length, dropped: dropped.size, again: dropByRule(ground, prompt, kept).length }
    },
  )
  const sum = (of: (each: (typeof again)[number]) => number) => again.reduce((total, each) => total + of(each), 0)
  t.ok(sum(({ kept }) => kept) > 10_000 && sum(({ dropped }) => dropped) > 1000)
  t.equal(
    sum((each) => each.again),
    0,
  )
})
