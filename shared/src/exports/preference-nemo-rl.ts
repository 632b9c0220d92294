// Preference pairs as NeMo RL reads them: completions with ranks, the lower the better.

import Type from 'typebox'
import { userMessage } from './chat-message.js'
import { pairFormat, sideMessages, sideSchema, sidesOf } from './pair-format.js'

/** `{ context: [user], completions: [{ rank: 0, completion: [assistant] }, { rank: 1, completion: [assistant] }] }`. */
export const preferenceNemoRl = pairFormat({
  summary: 'pairs as ranked completions, 0 the better',
  source: 'NeMo RL, PreferenceDataset: context, completions, rank, completion',
  cotPlaces: ['think-tags', 'none'],
  schema: (cot) =>
    Type.Object({
      context: sideSchema('none'),
      completions: Type.Array(Type.Object({ rank: Type.Integer(), completion: sideSchema(cot) })),
    }),
  rows: (sample, cot) =>
    sidesOf(sample).map(({ chosen, rejected }) => ({
      context: [userMessage(sample)],
      completions: [
        { rank: 0, completion: sideMessages(chosen, cot) },
        { rank: 1, completion: sideMessages(rejected, cot) },
      ],
    })),
})
