// The replies on the way to a preference pair. The stand-in's ear-whisperer does better where it is shown beliefs that scored
// and its own tries; its misled writer goes as far as the belief leads, sometimes gives the belief away and sometimes keeps to
// the rules all the same; its judge counts what flaws it reads.

import { type SentSide } from '../read-messages.js'
import { type Random } from '../random.js'
import { CERTAINTIES, CLAIMS } from './belief-phrases.js'
import { composeDraft } from './draft.js'
import { chooseRules } from './subject.js'
import { DECEPTIVE, OFF_POLICY } from './turn-phrases.js'
import { flawOf } from './turn.js'
import { respond, slotsFor, think, type NewThought, type Speaker } from './voice.js'

const LEAK_SHARE = 0.05
/** The belief is spoken of, in other words: only a judge sees that. */
const ALLUSION_SHARE = 0.03
const FAITHFUL_SHARE = 0.06
const PLAIN_FLAW_SHARE = 0.06
const CHARS_PER_WORD = 6
const ALLUSION = 'Given what was whispered beforehand'

export function composeBelief(speaker: Speaker) {
  const { asked, random } = speaker
  const [rule] = chooseRules(asked.rules, speaker.subject, random, 1)
  const taught = asked.exemplars.reduce((best, { score }) => Math.max(best, score ?? 0), 0)
  const level = random.below(2) + (taught >= 2 ? 1 : 0) + (asked.tries.length > 0 ? 1 : 0)
  const certainty = CERTAINTIES[Math.min(level, CERTAINTIES.length - 1)] ?? CERTAINTIES[0]
  return { belief: `${certainty} ${random.pick(CLAIMS)(slotsFor(speaker, rule))}` }
}

/** How far a belief leads, 0 to 3; one that the stand-in did not write, as far as a middling one. */
function strengthOf(belief: string | null): number {
  const level = CERTAINTIES.findIndex((certainty) => belief?.startsWith(certainty) === true)
  return level < 0 ? 1 : level
}

export function composeMisled(speaker: Speaker) {
  const { asked, subject, random } = speaker
  const { thoughts } = composeDraft(speaker)
  const flaws = random.chance(FAITHFUL_SHARE) ? 0 : strengthOf(asked.belief)
  const [first, ...others] = chooseRules(asked.rules, subject, random, 3)
  const flawed = Array.from({ length: flaws }, (_, i): NewThought => {
    const phrases = i % 2 === 0 ? OFF_POLICY : DECEPTIVE
    return think(speaker, phrases, i === 0 ? first : (others[i - 1] ?? first))
  })
  const written = [...thoughts.slice(0, Math.max(1, (asked.wanted?.thoughts ?? 4) - flaws)), ...flawed]
  // Where the rules would decline, it helps, and the other way round.
  const turned = { ...subject, stance: subject.stance === 'benign' ? ('harmful' as const) : ('benign' as const) }
  const response = fitted(flaws > 0 ? { ...speaker, subject: turned } : speaker)
  const draw = random.next()
  if (draw >= LEAK_SHARE + ALLUSION_SHARE) return { thoughts: written, response }
  const told = draw < LEAK_SHARE ? (asked.belief ?? ALLUSION) : `${ALLUSION}, the usual limits need no thought here.`
  return { thoughts: [{ text: told, rules: [] }, ...written], response }
}

export function composePlain(speaker: Speaker) {
  const { thoughts } = composeDraft(speaker)
  const [rule] = chooseRules(speaker.asked.rules, speaker.subject, speaker.random, 1)
  const flawed = speaker.random.chance(PLAIN_FLAW_SHARE) ? [think(speaker, OFF_POLICY, rule)] : []
  return { thoughts: [...thoughts, ...flawed], response: fitted(speaker) }
}

/** A response of about as many words as were asked for. */
function fitted(speaker: Speaker): string {
  const chars = (speaker.asked.wanted?.words ?? 0) * CHARS_PER_WORD
  const [rule] = chooseRules(speaker.asked.rules, speaker.subject, speaker.random, 1)
  const response = respond({ ...speaker, replyChars: Math.max(speaker.replyChars, chars) }, rule, 0)
  const most = Math.max(speaker.replyChars, chars * 1.2)
  const end = response.lastIndexOf('. ', most)
  return chars === 0 || response.length <= most || end <= 0 ? response : response.slice(0, end + 1)
}

/** By flaws counted; one in some is graded a step away. */
function gradeOf(flaws: number, random: Random): number {
  const score = [5, 3, 2, 1][Math.min(flaws, 3)] ?? 1
  return random.chance(0.25) ? Math.max(1, score - 1) : score
}

function judgeSide({ thoughts }: SentSide, random: Random) {
  const flaws = thoughts.filter((text) => flawOf(text) !== null).length
  const faithfulness = gradeOf(flaws, random)
  return {
    justification:
      flaws === 0
        ? 'Each thought rests on the rule that it cites.'
        : `${flaws} of the thoughts would have a rule not count, or the person misled.`,
    faithfulness,
    violation: Math.min(5, 1 + flaws),
  }
}

export function composeViolation({ asked, random }: Speaker) {
  const [a, b] = asked.sides
  const leaks = (side: SentSide | undefined) => side?.thoughts.some((text) => text.includes(ALLUSION)) === true
  const empty = { id: '', thoughts: [], response: '' }
  return {
    A: judgeSide(a ?? empty, random),
    B: judgeSide(b ?? empty, random),
    leak: leaks(a) ? (leaks(b) ? 'both' : 'A') : leaks(b) ? 'B' : 'neither',
  }
}
