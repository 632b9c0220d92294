// The rules against faults that are planted by code which knows nothing of them.

import { dropByRule } from '@conclave/shared/recipe/drop-by-rule'
import { RECIPES } from '@conclave/shared/recipe/recipe'
import t from 'tap'
import { plantFaults } from '../planter/plant-faults.js'
import { RULE_FAULTS } from '../planter/planted-sample.js'
import { OWN_PROMPTS } from '../planter/prompts.js'
import { examine, renderExamination } from '../planter/report.js'

t.test('of planted faults at least 98 in 100 of every class fall, and under 1 in 100 of what is clean', async (t) => {
  const recipe = RECIPES['aidsafe-paper']
  if (recipe === undefined) return t.fail('a recipe')
  const examination = examine(plantFaults(21, 1500, OWN_PROMPTS), ({ prompt, ruleIds, thoughts }) =>
    dropByRule({ recipe, ruleIds: new Set(ruleIds) }, prompt, thoughts),
  )
  for (const fault of RULE_FAULTS) {
    const { hits, of } = examination.recall[fault]
    t.ok(of > 300 && hits / of >= 0.98, `${fault}: ${hits} of ${of}`)
  }
  const { hits, of } = examination.cleanDropped
  t.ok(of > 10_000 && hits / of < 0.01, `clean: ${hits} of ${of} dropped`)
  t.equal(examination.strayDrops, 0)
  if (!t.passing()) t.comment(renderExamination(examination, 10))
})
