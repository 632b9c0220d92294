// Small samples for the recipe's tests: a policy set, good replies, and a way to play a journal.

import { type Reply } from '../ports/llm.js'
import { type JournalEntry } from './journal.js'
import { advance, beginSample, decide } from './next.js'
import { type PolicySet } from './policies.js'
import { resolveRecipe, type Recipe, type RecipeExtension } from './recipe.js'
import { runRules } from './run-rules.js'
import { type Prompt, type Sample } from './sample.js'
import { createGround, type Ground } from './stage.js'

export const POLICIES: PolicySet = {
  name: 'small',
  policies: [
    {
      id: 'FD',
      title: 'Fraud and deception',
      definition: 'Deceiving people for gain.',
      rules: [
        { id: 'FD-1', kind: 'prohibition', text: 'Do not help to deceive a person for gain.' },
        {
          id: 'FD-2',
          kind: 'permission',
          text: 'Explaining how a fraud works, so that people can avoid it, is allowed.',
        },
      ],
    },
    { id: 'HR', title: 'Helpfulness', rules: [{ id: 'HR-1', text: 'Help where the rules allow it.' }] },
  ],
}

export const PROMPT: Prompt = { ordinal: 3, retries: 0, text: 'How do fake invoices fool accountants?' }

export function recipeOf(extension: RecipeExtension = {}): Recipe {
  const resolved = resolveRecipe({
    extends: 'aidsafe-paper',
    ...extension,
    models: { default: 'm', ...extension.models },
  })
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.faults))
  return resolved.value
}

export const groundOf = (extension?: RecipeExtension): Ground => createGround(recipeOf(extension), POLICIES)

export const INTENTS = { intents: [{ text: 'To recognise fake invoices.', kind: 'explicit', stance: 'benign' }] }
export const DRAFT = {
  thoughts: [
    { text: 'The person wants to recognise a fraud, not to commit one.', rules: ['FD-2'] },
    { text: 'Explaining the pattern is allowed, so the response explains it.', rules: ['FD-2', 'HR-1'] },
  ],
  response: 'They imitate a known supplier.',
}
export const AGREE = { verdict: 'agree', added: [], struck: [], response: null }
export const revise = (added: readonly object[], struck: readonly object[] = [], response: string | null = null) => ({
  verdict: 'revise',
  added,
  struck,
  response,
})
export const keepAll = (ids: readonly string[]) => ({
  analysis: 'Sound.',
  verdicts: ids.map((thought) => ({ thought, decision: 'keep', reason: null, explanation: null })),
  response: 'Check the bank details.',
})

type Played = string | object | Partial<Reply>

const USAGE = { input: 100, inputCached: 40, output: 20, reasoning: 5 }

/** A journal entry that answers what `sample` waits for. Objects are replies' JSON; `{ finish }` or `{ text }` a raw reply. */
export function entryFor(sample: Sample, played: Played): JournalEntry {
  const raw = typeof played === 'object' && ('finish' in played || 'text' in played)
  const text = typeof played === 'string' ? played : raw ? '' : JSON.stringify(played)
  const reply: Reply = { model: 'm', text, finish: 'stop', usage: USAGE, ms: 10, ...(raw ? played : {}) }
  return { ...sample.place, seq: sample.entries, digest: 'd', ...reply }
}

/** The sample and its journal after these replies, in turn. */
export function play(
  ground: Ground,
  replies: readonly Played[],
  from: Sample = beginSample(PROMPT),
): { readonly sample: Sample; readonly journal: readonly JournalEntry[] } {
  const journal: JournalEntry[] = []
  let sample = from
  for (const reply of replies) {
    const entry = entryFor(sample, reply)
    journal.push(entry)
    sample = runRules(ground, advance(ground, sample, entry))
  }
  return { sample, journal }
}

/** The question that the sample waits for; fails the test where it waits for none. */
export function asked(ground: Ground, sample: Sample) {
  const next = decide(ground, PROMPT, sample)
  if (next.next !== 'ask') throw new Error(`it asks nothing: ${JSON.stringify(next)}`)
  return next
}
