// The reply to the task `draft`: first thoughts over the rules, and a first response.

import { PLANS, READINGS, RULE_THOUGHTS, WEIGHINGS } from './phrases.js'
import { chooseRules } from './subject.js'
import { respond, type Speaker, think } from './voice.js'

export function composeDraft(speaker: Speaker) {
  const { asked, subject, random } = speaker
  const { stance } = subject
  const [first, second] = chooseRules(asked.rules, subject, random, 2)
  const thoughts = [
    think(speaker, READINGS[stance], first),
    think(speaker, RULE_THOUGHTS[first?.kind ?? 'guidance'], first),
  ]
  if (second !== undefined && random.chance(0.6)) thoughts.push(think(speaker, RULE_THOUGHTS[second.kind], second))
  if (random.chance(0.7))
    thoughts.push(think(speaker, WEIGHINGS[stance], random.chance(0.5) ? first : (second ?? first)))
  thoughts.push(think(speaker, PLANS[stance], random.chance(0.5) ? first : (second ?? first)))
  const chars = thoughts.reduce((sum, { text }) => sum + text.length + 40, 0)
  return { thoughts, response: respond(speaker, first, chars) }
}
