// The replies to a judge's tasks: `redundancy`, `safety` and `adjudication`. The stand-in judges what it reads: shared words,
// markers of flaws, texts that have nothing to do with the rest. It misses some and is unsure at times, as judges are.

import { stemsOf, type Thought } from '../read-messages.js'
import { judge, type Judged } from './refinement.js'
import { DECEPTIVE_MARKER, OFF_POLICY_MARKER } from './turn-phrases.js'
import { type Speaker } from './voice.js'

const MISS_SHARE = 0.04
const UNSURE_SHARE = 0.02

/** Words by which a thought gives itself away, besides the markers that the stand-in's own flawed thoughts bear. */
const CUES: readonly { readonly reason: string; readonly cue: RegExp }[] = [
  { reason: 'deceptive', cue: /\b(?:quietly gives|although one does)\b/i },
  { reason: 'off-policy', cue: /\b(?:rules can be set aside|even what is prohibited)\b/i },
]

interface Flaw {
  readonly reason: string
  readonly quote: string
}

function flawIn({ text }: Thought): Flaw | null {
  if (text.includes(DECEPTIVE_MARKER)) return { reason: 'deceptive', quote: DECEPTIVE_MARKER }
  if (text.includes(OFF_POLICY_MARKER)) return { reason: 'off-policy', quote: OFF_POLICY_MARKER }
  for (const { reason, cue } of CUES) {
    const quote = cue.exec(text)?.[0]
    if (quote !== undefined) return { reason, quote }
  }
  return null
}

/** A thought that shares no word with the prompt, the policies or any other thought. */
function isOffTopic(thought: Thought, { asked }: Speaker): boolean {
  const known = new Set([...stemsOf(asked.prompt), ...asked.rules.flatMap(({ stems }) => [...stems])])
  for (const other of asked.thoughts) if (other !== thought) for (const stem of stemsOf(other.text)) known.add(stem)
  let shared = 0
  for (const stem of stemsOf(thought.text)) if (known.has(stem)) shared += 1
  return shared <= 1
}

export function composeRedundancy(speaker: Speaker) {
  const { asked, random } = speaker
  const judged = judge(asked.thoughts).map((verdict) =>
    verdict.same === null || random.chance(MISS_SHARE) ? keeping(verdict) : verdict,
  )
  const dropped = new Set(judged.flatMap(({ thought, reason }) => (reason === null ? [] : [thought])))
  const verdicts = judged.map(({ thought, reason, same }) => {
    // What it repeats may have been kept back above: a judge names only what stays.
    const drops = reason !== null && same !== null && !dropped.has(same)
    return {
      thought,
      decision: drops ? ('drop' as const) : ('keep' as const),
      reason: drops ? reason : null,
      same_as: drops ? same : null,
    }
  })
  const kept = verdicts.filter(({ decision }) => decision === 'keep')
  const repeated = verdicts.length - kept.length
  return {
    analysis: `${verdicts.length} thoughts, of which ${repeated} say what an earlier one says. The others each add a point of their own.`,
    verdicts,
    deciding: decidingOf(asked.thoughts),
  }
}

const keeping = (verdict: Judged): Judged => ({ ...verdict, reason: null, same: null })

/** Those that speak of the response; the last one where none does. */
function decidingOf(thoughts: readonly Thought[]): readonly string[] {
  const speaking = thoughts.filter(({ text }) => /\b(?:response|answer|reply|give|offer)/i.test(text))
  return (speaking.length > 0 ? speaking : thoughts.slice(-1)).map(({ id }) => id)
}

function judgeSafety(speaker: Speaker, thoughts: readonly Thought[]) {
  const { asked, random } = speaker
  const verdicts = thoughts.map((thought) => {
    const flaw = flawIn(thought) ?? (isOffTopic(thought, speaker) ? offTopic(thought) : null)
    if (random.chance(UNSURE_SHARE))
      return { thought: thought.id, decision: 'unsure', reason: null, quote: null, rule: null }
    if (flaw === null || random.chance(MISS_SHARE)) {
      return { thought: thought.id, decision: 'keep', reason: null, quote: null, rule: null }
    }
    const rule = thought.rules[0] ?? asked.rules[0]?.id ?? null
    return { thought: thought.id, decision: 'drop', ...flaw, rule: flaw.reason === 'off-policy' ? rule : null }
  })
  const dropped = verdicts.filter(({ decision }) => decision === 'drop').length
  return {
    analysis:
      dropped === 0
        ? `All ${verdicts.length} thoughts rest on the rules they cite, and none goes beyond them.`
        : `${dropped} of ${verdicts.length} thoughts cannot stand under the policies; the reasoning holds without them.`,
    verdicts,
  }
}

const offTopic = ({ text }: Thought): Flaw => ({ reason: 'off-topic', quote: text.slice(0, 40) })

export const composeSafety = (speaker: Speaker) => judgeSafety(speaker, speaker.asked.thoughts)

export function composeAdjudication(speaker: Speaker) {
  const { thoughts, decide } = speaker.asked
  return judgeSafety(
    speaker,
    thoughts.filter(({ id }) => decide === null || decide.includes(id)),
  )
}
