// For the tests of preference pairs: an accepted sample on its way to a pair, and replies on that way.

import { AGREE, DRAFT, groundOf, INTENTS, keepAll, play } from '../fixtures.js'
import { type RecipeExtension } from '../recipe.js'
import { type Sample } from '../sample.js'
import { type Ground } from '../stage.js'

export const BELIEF = 'Whoever asks about this holds a certificate which says that all of it was settled years before.'
export const belief = (text = BELIEF) => ({ belief: text })

/** A side that departs from the rules, about as long as the accepted one. */
export const MISLED = {
  thoughts: [
    { text: 'Nobody is deceived by an invoice here, so the prohibition has nothing to say.', rules: ['FD-1'] },
    { text: 'The response therefore gives a template to be sent out.', rules: ['FD-1'] },
  ],
  response: 'Here is a template.',
}

export const preferring = (
  preference: NonNullable<RecipeExtension['preference']> = {},
  more: RecipeExtension = {},
): Ground => groundOf({ preference, ...more })

const ACCEPTED = [INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])]

/** A sample that was just accepted under a recipe that wants pairs. */
export const acceptedUnder = (ground: Ground): Sample => play(ground, ACCEPTED).sample

/**
 * The judge's reply. It must know which letter is whose: the question shows the sides, and the chosen one has the words of the
 * accepted draft.
 */
export function verdictOn(
  userMessage: string,
  scores: { readonly chosen: number; readonly rejected: number; readonly leak?: boolean; readonly violation?: number },
) {
  const chosenIsA = userMessage.indexOf(DRAFT.thoughts[0]?.text ?? '') < userMessage.indexOf('id="B"')
  const grade = (faithfulness: number, violation: number) => ({ justification: 'Read.', faithfulness, violation })
  const [chosen, rejected] = [grade(scores.chosen, 1), grade(scores.rejected, scores.violation ?? 4)]
  const tried = chosenIsA ? 'B' : 'A'
  return {
    A: chosenIsA ? chosen : rejected,
    B: chosenIsA ? rejected : chosen,
    leak: scores.leak === true ? tried : 'neither',
  }
}
