// XSTest: 250 safe prompts that look unsafe, and their 200 unsafe twins, which differ in little but their meaning.

import { findRepeats } from '@conclave/shared/dedupe/find-repeats'
import { canonicalPrompt } from '@conclave/shared/dedupe/prompt-key'
import { canonicalText } from '@conclave/shared/recipe/canonical-text'
import { dropByRule } from '@conclave/shared/recipe/drop-by-rule'
import { resolveRecipe } from '@conclave/shared/recipe/recipe'
import { sameMeaning, wordingOf } from '@conclave/shared/recipe/same-meaning'
import t from 'tap'
import { readRealPrompts, realPromptsMissing } from '../support/real-prompts.js'

const skip = realPromptsMissing('xstest-450.jsonl')
const prompts = skip === false ? readRealPrompts('xstest-450.jsonl') : []
const ofKind = (kind: string) => prompts.filter(({ metadata }) => metadata.kind === kind).map(({ prompt }) => prompt)
const [safe, unsafe] = [ofKind('benign'), ofKind('harmful')]

t.test('no safe prompt means the same as an unsafe one, so that no threshold can merge them', { skip }, async (t) => {
  t.same([safe.length, unsafe.length], [250, 200])
  const fold = (text: string) => canonicalText(text, new Set())
  const others = unsafe.map((text) => ({ text, canonical: fold(text), wording: wordingOf(fold(text)) }))
  for (const text of safe) {
    const [canonical, wording] = [fold(text), wordingOf(fold(text))]
    const merged = others.filter((other) => canonical === other.canonical || sameMeaning(wording, other.wording))
    if (merged.length > 0) t.fail(`${text} / ${merged.map((other) => other.text).join(' / ')}`)
  }
  t.pass('50,000 pairs')
})

t.test('neither stage merges any two of the 450, at the lowest threshold there is', { skip }, async (t) => {
  t.same(
    findRepeats(
      prompts.map(({ prompt }) => ({ text: prompt })),
      Number.MIN_VALUE,
    ),
    [],
  )
  const resolved = resolveRecipe({ refinement: { nearDuplicate: Number.MIN_VALUE } })
  if (!resolved.ok) return t.fail('a recipe')
  const thoughts = prompts.map(({ prompt }, i) => ({ id: `t${i + 1}`, text: prompt, rules: [], agent: 'a', round: 0 }))
  const drops = dropByRule({ recipe: resolved.value, ruleIds: new Set() }, '', thoughts)
  t.same(
    drops.filter(({ evidence }) => evidence?.other !== undefined),
    [],
  )
  t.equal(new Set(prompts.map(({ prompt }) => canonicalPrompt(prompt))).size, 450)
})
