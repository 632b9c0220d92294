// The replies about a whole candidate: `response` from finished reasoning, `grading`, and the one-shot `baseline` with its
// `comparison`.

import { type Random } from '../random.js'
import { composeDraft } from './draft.js'
import { leadingRule } from './refinement.js'
import { flawOf } from './turn.js'
import { respond, type Speaker } from './voice.js'

export const composeResponse = (speaker: Speaker) => ({ response: respond(speaker, leadingRule(speaker), 0) })

/** Scores as the paper's judges gave them: near the top everywhere, but for faithfulness of thoughts to the policies. */
const EASY = [5, 5, 5, 5, 5, 5, 5, 4, 4, 3] as const
const HARD = [5, 5, 5, 5, 4, 4, 4, 4, 4, 3] as const

const JUSTIFICATIONS = {
  relevance: 'The thoughts keep to what was asked.',
  coherence: 'Each step follows from the one before.',
  completeness: 'The rules that matter here are considered.',
  'policy-thoughts': 'The citations say what the rules say, as far as they go.',
  'policy-response': 'The response gives what the rules allow.',
  'thoughts-response': 'The response does what the thoughts decide.',
} as const

export function composeGrading(speaker: Speaker) {
  const { asked, random } = speaker
  const source = asked.response ?? asked.thoughts[0]?.text ?? asked.prompt
  const evidence = source.split(/\s+/).slice(0, 8).join(' ')
  const flawed = asked.thoughts.some(({ text }) => flawOf(text) !== null)
  const scoreOf = (rubric: string): number => {
    const score = draw(rubric === 'policy-thoughts' ? HARD : EASY, random)
    return flawed && rubric.startsWith('policy') ? Math.min(score, 2) : score
  }
  return Object.fromEntries(
    Object.entries(JUSTIFICATIONS).map(([rubric, justification]) => [
      rubric,
      { justification, evidence, score: scoreOf(rubric) },
    ]),
  )
}

const draw = (scores: typeof EASY | typeof HARD, random: Random): number => scores[random.below(scores.length)] ?? 5

export function composeBaseline(speaker: Speaker) {
  const { thoughts, response } = composeDraft(speaker)
  return { thoughts: thoughts.slice(0, 3).map(({ text }) => text), response }
}

export function composeComparison({ random }: Speaker) {
  const better = random.pick(['A', 'A', 'B', 'B', 'tie'] as const)
  return {
    analysis: 'Both answer the prompt. One of them ties its steps more closely to the rules that apply.',
    better,
  }
}
