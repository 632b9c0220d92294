// From a read request to the text that the "model" answers with, well or spoilt by a fault of content.

import { fillSchema } from '../fill-schema.js'
import { createRandom, type Random } from '../random.js'
import { type Asked, type Role } from '../read-messages.js'
import { type ChatRequest } from '../read-request.js'
import { type FaultKind, type World } from '../world.js'
import { composeBaseline, composeComparison, composeGrading, composeResponse } from './candidates.js'
import { composeDraft } from './draft.js'
import { composeIntents } from './intents.js'
import { composeAdjudication, composeRedundancy, composeSafety } from './judging.js'
import { composeBelief, composeMisled, composePlain, composeViolation } from './pairs.js'
import { composeRefinement } from './refinement.js'
import { createSubjectReader } from './subject.js'
import { composeTurn } from './turn.js'
import { respond, type Speaker } from './voice.js'

export interface Composed {
  readonly content: string | null
  readonly refusal: string | null
  readonly finish: 'stop' | 'length' | 'content_filter'
  /** The fault that shows in this reply; null where it had nothing to spoil. */
  readonly fault: FaultKind | null
}

const COMPOSERS: Readonly<Record<Role, (speaker: Speaker) => object>> = {
  intents: composeIntents,
  draft: composeDraft,
  turn: composeTurn,
  refinement: composeRefinement,
  redundancy: composeRedundancy,
  safety: composeSafety,
  adjudication: composeAdjudication,
  response: composeResponse,
  grading: composeGrading,
  baseline: composeBaseline,
  comparison: composeComparison,
  belief: composeBelief,
  misled: composeMisled,
  plain: composePlain,
  violation: composeViolation,
}
const UNKNOWN_ID = 'ZZ-999'
const CHATTER = [
  'Here is the JSON you asked for:',
  'Sure! My answer follows.',
  'Of course. Here is the result in the requested format:',
  'I have considered the request carefully.',
] as const
const PROSE = [
  'I have thought about this and I believe the main point is clear, so let me describe it in my own words instead:',
  'Thinking it over, there are several aspects here, and I would like to go through them one after another.',
] as const
const REFUSALS = ["I'm sorry, but I can't take part in this.", "I can't assist with that request."] as const

const isRole = (task: string): task is Role => Object.hasOwn(COMPOSERS, task)

/** The task's name as the messages say it, else the name of the schema. */
export const roleOf = (asked: Asked, request: ChatRequest): string =>
  (asked.task ?? request.schema?.name ?? 'none').slice(0, 64)

/** As models do without a schema: mostly bare, else in a fence or after a line of chatter. A repair is bare. */
function dress(json: string, share: number, random: Random): string {
  if (!random.chance(share)) return json
  const fenced = `\`\`\`json\n${json}\n\`\`\``
  const style = random.below(3)
  return style === 0 ? fenced : `${random.pick(CHATTER)}\n\n${style === 1 ? json : fenced}`
}

/** The same reply citing an id that nobody gave; null where it cites none. */
function withUnknownId(json: string): string | null {
  const spoilt = json
    .replace(/"rules":\[[^\]]*\]/, `"rules":["${UNKNOWN_ID}"]`)
    .replace(/("verdicts":\[\{[^}]*?"thought":")[^"]*/, `$1${UNKNOWN_ID}`)
  return spoilt === json ? null : spoilt
}

export function createComposer(): (
  request: ChatRequest,
  asked: Asked,
  hash: number,
  world: World,
  fault: FaultKind | null,
) => Composed {
  const readSubject = createSubjectReader()

  /** What a well-behaved model says: JSON for a known task or a schema, prose for all else. */
  const answer = (
    request: ChatRequest,
    asked: Asked,
    random: Random,
    world: World,
  ): { text: string; json: boolean } => {
    const speaker = { asked, subject: readSubject(asked), random, replyChars: world.replyChars }
    const role = roleOf(asked, request)
    const value = isRole(role) ? COMPOSERS[role](speaker) : undefined
    if (request.schema !== null)
      return { text: JSON.stringify(fillSchema(request.schema.schema, value, random)), json: true }
    if (value !== undefined) return { text: JSON.stringify(value), json: true }
    const prose = respond(speaker, asked.rules[0], 0)
    return request.format === 'json_object'
      ? { text: JSON.stringify({ response: prose }), json: true }
      : { text: prose, json: false }
  }

  return (request, asked, hash, world, fault) => {
    const random = createRandom(hash)
    if (fault === 'refused') return { content: null, refusal: random.pick(REFUSALS), finish: 'stop', fault }
    if (fault === 'filtered') return { content: null, refusal: null, finish: 'content_filter', fault }
    const { text, json } = answer(request, asked, random, world)
    if (fault === 'truncated') {
      return { content: text.slice(0, Math.ceil(text.length * 0.6)), refusal: null, finish: 'length', fault }
    }
    if (fault === 'not-json') return plain(`${random.pick(PROSE)} ${text.replace(/[{}[\]"]/g, ' ')}`, fault)
    if (fault === 'wrong-shape')
      return plain(JSON.stringify({ result: { summary: text.slice(0, 400) }, done: true }), fault)
    const spoilt = fault === 'unknown-rule' ? withUnknownId(text) : null
    if (spoilt !== null) return plain(spoilt, fault)
    const bare = !json || request.format !== 'text' || asked.repair
    return plain(bare ? text : dress(text, world.chatter, random), null)
  }
}

const plain = (content: string, fault: FaultKind | null): Composed => ({
  content,
  refusal: null,
  finish: 'stop',
  fault,
})
