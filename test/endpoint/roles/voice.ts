// How the stand-in speaks: fills phrases with a request's own words, cites its rules, and writes responses.

import { type NonEmpty, type Random } from '../random.js'
import { type Asked, type Rule } from '../read-messages.js'
import { type Phrase, type Slots, TAILS } from './phrases.js'
import { BODIES, CLOSINGS, EXTENSIONS, OPENINGS } from './response-phrases.js'
import { clauseOf, type Subject } from './subject.js'

export interface Speaker {
  readonly asked: Asked
  readonly subject: Subject
  readonly random: Random
  /** Length to extend the reply to, in characters; 0: as it comes. */
  readonly replyChars: number
}

export interface NewThought {
  readonly text: string
  readonly rules: readonly string[]
}

const SAFER = ['a general overview of the subject', 'reliable sources on it', 'examples from everyday life'] as const

export function slotsFor({ subject, random }: Speaker, rule: Rule | undefined): Slots {
  const [first = 'this', ...rest] = subject.phrases
  // A word that is harmless here must not bring its harmful namesake into the text.
  const topic = subject.stance === 'benign' ? null : subject.topic
  const [safer = SAFER[0], ...more] = topic?.safer ?? SAFER
  return {
    about: subject.about,
    phrase: random.pick([first, ...rest]),
    topic: topic?.name ?? 'the area in question',
    safer: random.pick([safer, ...more]),
    rule: rule?.id ?? 'the policies',
    clause: rule === undefined ? '"what is said should be true, useful and safe"' : clauseOf(rule),
  }
}

/** A thought that cites `rule`, from one of `phrases`, at times with a sentence more. */
export function think(speaker: Speaker, phrases: NonEmpty<Phrase>, rule: Rule | undefined): NewThought {
  const slots = slotsFor(speaker, rule)
  const text = speaker.random.pick(phrases)(slots)
  const tail = speaker.random.chance(0.6) ? ` ${speaker.random.pick(TAILS)(slots)}` : ''
  return { text: text + tail, rules: rule === undefined ? [] : [rule.id] }
}

/** So many different ones of a list, in the list's order. */
function some<T>(list: readonly T[], count: number, random: Random): readonly T[] {
  let left = Math.min(count, list.length)
  return list.filter((_, i) => {
    const taken = random.next() * (list.length - i) < left
    if (taken) left -= 1
    return taken
  })
}

/** A response that helps, declines with an alternative, or gives the safe part; extended so that the reply gets long. */
export function respond(speaker: Speaker, rule: Rule | undefined, charsBesides: number): string {
  const { subject, random } = speaker
  const { stance } = subject
  const say = (phrase: Phrase) => phrase(slotsFor(speaker, rule))
  const points = some(BODIES[stance], stance === 'benign' ? 4 + random.below(3) : 3 + random.below(2), random).map(say)
  const listed = stance === 'benign' && random.chance(0.5)
  const body = listed ? points.map((point, i) => `${i + 1}. ${point}`).join('\n') : points.join(' ')
  const more = random.chance(0.7)
    ? [
        some(EXTENSIONS, 2 + random.below(2), random)
          .map(say)
          .join(' '),
      ]
    : []
  const text = [say(random.pick(OPENINGS[stance])), body, ...more, say(random.pick(CLOSINGS[stance]))].join('\n\n')
  return extend(text, speaker.replyChars - charsBesides, speaker, rule)
}

/** `text` with sentences added until it has `chars` characters, give or take one sentence. */
export function extend(text: string, chars: number, speaker: Speaker, rule: Rule | undefined): string {
  const missing = chars - text.length
  if (missing <= 0) return text
  const slots = slotsFor(speaker, rule)
  const from = speaker.random.below(EXTENSIONS.length)
  const sentences = [...EXTENSIONS.slice(from), ...EXTENSIONS.slice(0, from)].map((phrase) => phrase(slots))
  const cycle = `${sentences.join(' ')}\n\n`
  const added = cycle.repeat(Math.ceil(missing / cycle.length))
  return `${text}\n\n${added.slice(0, Math.max(0, added.lastIndexOf('. ', missing)) + 1) || sentences[0]}`
}
