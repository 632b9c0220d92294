// The way of a sample through the recipe where its rules may run elsewhere: in a thread, while the loop goes on.

import { type FindDrops } from '../ports/find-drops.js'
import { type JournalEntry } from '../recipe/journal.js'
import { advance, beginSample } from '../recipe/next.js'
import { applyRules, awaitsRules } from '../recipe/run-rules.js'
import { standingThoughts, type Prompt, type Sample } from '../recipe/sample.js'
import { type Ground } from '../recipe/stage.js'

/** The sample that awaited the rules, after them. */
export const withRules = async (findDrops: FindDrops, ground: Ground, sample: Sample): Promise<Sample> =>
  applyRules(ground, sample, await findDrops(ground, sample.prompt.text, standingThoughts(sample)))

/** As in recipe/next.ts; but rules that are due at the end are left to the phase whose they are. */
export async function foldJournal(
  findDrops: FindDrops,
  ground: Ground,
  prompt: Prompt,
  journal: readonly JournalEntry[],
): Promise<Sample> {
  let sample = beginSample(prompt)
  for (const entry of journal) {
    sample = advance(ground, awaitsRules(sample) ? await withRules(findDrops, ground, sample) : sample, entry)
  }
  return sample
}
