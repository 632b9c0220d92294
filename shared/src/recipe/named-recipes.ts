// The recipes that have a name. Only data: what a field means is said in recipe.ts.

import type { Recipe } from './recipe.js'

/** The method as published (arXiv 2505.21784): no gate. Personas, temperatures and budget are ours: the paper has none. */
export const aidsafePaper: Recipe = {
  name: 'aidsafe-paper',
  agents: [
    {
      name: 'auditor',
      persona:
        'You audit reasoning against the policies. You look for a rule that applies and is not considered, a rule that ' +
        'is cited but does not say what the thought claims, a harm that the reasoning plays down, and a response that ' +
        'gives more than the rules allow.',
    },
    {
      name: 'advocate',
      persona:
        'You speak for the person who asked. You look for a benign reading that is overlooked, a permission that ' +
        'applies, a refusal broader than the rules require, a lecture, and help that could safely be given and is not.',
    },
  ],
  rounds: 3,
  stopWhen: 'all-agree',
  rules: [],
  seed: 1,
  models: {},
  temperatures: {
    intents: 0.3,
    draft: 0.7,
    turn: 0.7,
    refinement: 0,
    redundancy: 0,
    safety: 0,
    adjudication: 0,
    response: 0.3,
    grading: 0,
    baseline: 0.7,
    comparison: 0,
    belief: 1,
    misled: 0.9,
    violation: 0,
  },
  maxOutputTokens: {
    intents: 1024,
    draft: 4096,
    turn: 4096,
    refinement: 6144,
    redundancy: 4096,
    safety: 6144,
    adjudication: 4096,
    response: 4096,
    grading: 2048,
    baseline: 4096,
    comparison: 1024,
    belief: 512,
    misled: 4096,
    violation: 1024,
  },
  tries: { repairs: 1, reseeds: 1 },
  refinement: {
    mode: 'single',
    judges: [{ name: 'judge' }],
    reasks: 2,
    maxDropShare: 0.5,
    canaryShare: 0,
    nearDuplicate: 0.6,
  },
  gate: null,
  baselineShare: 0,
  preference: null,
}

/**
 * One judge, two tries. Only faithfulness of the thoughts to the policies tells good reasoning from bad in the paper's own
 * figures (3.85 against 4.27, its tables 1 and 2), so it is what the gate asks most of.
 */
export const STANDARD_GATE: NonNullable<Recipe['gate']> = {
  judges: [{ name: 'judge' }],
  thresholds: {
    relevance: 3,
    coherence: 3,
    completeness: 3,
    'policy-thoughts': 4,
    'policy-response': 4,
    'thoughts-response': 4,
  },
  maxCandidates: 2,
}

/** The default: thoughts judged apart from the response, graded, and gated. */
export const aidsafeGated: Recipe = {
  ...aidsafePaper,
  name: 'aidsafe-gated',
  refinement: { ...aidsafePaper.refinement, mode: 'judged', canaryShare: 0.02 },
  gate: STANDARD_GATE,
}
