// The reply to the task `intents`: what the prompt's author may want, said and unsaid.

import { type Stance } from '../read-messages.js'
import { INTENTS } from './phrases.js'
import { extend, slotsFor, type Speaker } from './voice.js'

/** The stances that go well beside the prompt's own: a harmful prompt may hide a harmless wish, not the reverse. */
const BESIDE: Readonly<Record<Stance, readonly [Stance, ...Stance[]]>> = {
  benign: ['benign'],
  harmful: ['harmful', 'unclear', 'benign'],
  unclear: ['benign', 'unclear'],
}

export function composeIntents(speaker: Speaker) {
  const { subject, random, replyChars } = speaker
  const kinds = [
    'explicit',
    ...(random.chance(0.25) ? ['explicit' as const] : []),
    'implicit',
    ...(random.chance(0.5) ? ['implicit' as const] : []),
  ] as const
  const intents = kinds.map((kind) => {
    const stance = kind === 'explicit' ? subject.stance : random.pick(BESIDE[subject.stance])
    const text = random.pick(INTENTS[kind][stance])(slotsFor(speaker, undefined))
    return { text: extend(text, replyChars / kinds.length - 60, speaker, undefined), kind, stance }
  })
  return { intents: intents.filter(({ text }, i) => intents.findIndex((other) => other.text === text) === i) }
}
