// The reply to the task `turn`: early rounds usually revise, later ones agree. Some of what is added is flawed on
// purpose, so that a refiner has work.

import { type Random } from '../random.js'
import { type Rule, type Thought } from '../read-messages.js'
import { RULE_THOUGHTS } from './phrases.js'
import { chooseRules } from './subject.js'
import {
  ADDITIONS,
  CORRECTIONS,
  DECEPTIVE,
  DECEPTIVE_MARKER,
  FLAW_REASONS,
  OFF_POLICY,
  OFF_POLICY_MARKER,
  type Persona,
  REPEATS,
  STRIKE_REASONS,
} from './turn-phrases.js'
import { type NewThought, respond, type Speaker, think } from './voice.js'

interface Added extends NewThought {
  readonly replaces: string | null
}
interface Struck {
  readonly thought: string
  readonly reason: string
}

/** Probability of agreement by round; the last holds for all rounds after. */
const AGREEMENT = [0.12, 0.5, 0.78, 0.92] as const
const REPEAT_SHARE = 0.2
const FLAW_SHARE = 0.12

export function personaOf(agent: string | null): Persona {
  const name = agent?.toLowerCase() ?? ''
  if (name.includes('audit')) return 'auditor'
  if (name.includes('advocate') || name.includes('helpful')) return 'advocate'
  return name.includes('advers') || name.includes('red') ? 'adversary' : 'other'
}

export const flawOf = (text: string): 'deceptive' | 'off-policy' | null =>
  text.includes(DECEPTIVE_MARKER) ? 'deceptive' : text.includes(OFF_POLICY_MARKER) ? 'off-policy' : null

/** What the agent strikes: a flawed thought where there is one, at times another that it would put differently. */
function chooseStrike(
  thoughts: readonly Thought[],
  agent: string | null,
  rule: Rule | undefined,
  random: Random,
): Struck | null {
  const flawed = thoughts.find(({ text }) => flawOf(text) !== null)
  const flaw = flawed === undefined ? null : flawOf(flawed.text)
  if (flawed !== undefined && flaw !== null && random.chance(0.4)) {
    return { thought: flawed.id, reason: `${flawed.id} ${FLAW_REASONS[flaw]}` }
  }
  const [first, ...rest] = thoughts.filter(({ by }) => by !== agent)
  if (first === undefined || thoughts.length < 3 || !random.chance(0.3)) return null
  const { id } = random.pick([first, ...rest])
  return { thought: id, reason: random.pick(STRIKE_REASONS)(id, rule?.id ?? 'the policies') }
}

export function composeTurn(speaker: Speaker) {
  const { asked, subject, random } = speaker
  const { thoughts, agent, round } = asked
  const agreement = AGREEMENT[Math.min(round, AGREEMENT.length) - 1] ?? AGREEMENT[0]
  if (thoughts.length > 0 && random.chance(agreement)) {
    return { verdict: 'agree' as const, added: [], struck: [], response: null }
  }
  // Rules that no thought cites yet come first: that is what a second pair of eyes is for.
  const cited = new Set(thoughts.flatMap(({ rules }) => rules))
  const chosen = chooseRules(asked.rules, subject, random, 4)
  const [first, second] = [...chosen.filter(({ id }) => !cited.has(id)), ...chosen.filter(({ id }) => cited.has(id))]
  const strike = chooseStrike(thoughts, agent, first, random)
  const struck = strike === null ? [] : [strike]
  const added: Added[] = []
  if (strike !== null) added.push({ ...think(speaker, CORRECTIONS, first), replaces: strike.thought })
  if (strike === null || random.chance(0.5)) {
    added.push({ ...think(speaker, ADDITIONS[personaOf(agent)], strike === null ? first : second), replaces: null })
  }
  const [repeated, ...others] = thoughts.filter(({ id, text }) => id !== strike?.thought && flawOf(text) === null)
  const draw = random.next()
  if (repeated !== undefined && draw < REPEAT_SHARE) {
    const { text, rules } = random.pick([repeated, ...others])
    added.push({ text: random.pick(REPEATS)(text), rules, replaces: null })
  } else if (draw < REPEAT_SHARE + FLAW_SHARE) {
    added.push({ ...think(speaker, random.chance(0.5) ? DECEPTIVE : OFF_POLICY, first), replaces: null })
  } else if (second !== undefined && draw > 0.8) {
    added.push({ ...think(speaker, RULE_THOUGHTS[second.kind], second), replaces: null })
  }
  const chars = added.reduce((sum, { text }) => sum + text.length + 60, 0)
  const rewritten = asked.response === null || speaker.replyChars > 0 || random.chance(0.45)
  return { verdict: 'revise' as const, added, struck, response: rewritten ? respond(speaker, first, chars) : null }
}
