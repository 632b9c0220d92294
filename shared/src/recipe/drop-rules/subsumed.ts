// `subsumed`: all that a thought says stands in a longer one, sentence by sentence, and as something the longer one holds
// as well: not denied there, not under a condition, not quoted or ascribed to somebody.

import { alignWith, type Wording } from '../same-meaning.js'
import { containment } from '../similarity.js'
import { type Finding } from './finding.js'
import { type ReadThought } from './read-thought.js'

/** Share of the shorter one's letters that the longer one has to hold. */
const MIN_CONTAINMENT = 0.95
/** Less than this many words that carry meaning is too little to say that it is said elsewhere. */
const MIN_CONTENT = 3

/** What may follow a whole statement without taking from it: a reason, a consequence, something more. */
const CONTINUES = new Set(['because', 'since', 'so', 'therefore', 'thus', 'hence', 'and', 'which'])
const CLAUSE_MARK = /[,;:()–—]| - |--/
const SENTENCE_END = /[.!?;]["')\]]*\s|\n/

const RESTRICTS = /\b(?:unless|except|excepting|provided|providing|only|assuming|otherwise|supposedly|allegedly)\b/
const RESTRICTS_IF_NO_REASON =
  /\b(?:if|when|until|but|though|although|however|yet|or|false|wrong|untrue|mistaken|incorrect|(?:accord|suppos|pretend)\w*|(?:claim|say|argue|assert|insist|allege|write|suggest|think|believe|state)s?|said|claimed|wrote|argued)\b/
/** A next sentence that takes the statement back. */
const TAKES_BACK =
  /^(?:(?:but|however|yet|still)\b.*\b(?:false|wrong|untrue|mistaken|incorrect|fails?|only|if|when|unless|except|no longer|not (?:so|true|hold|the case))\b|(?:unless|except|provided)\b|(?:that|this|which|such)(?: \w+){0,3} (?:false|wrong|untrue|mistaken|incorrect|misleading|not (?:so|true|the case|what)|a (?:mistake|trap|pretext|lie)))/
/** What stands behind a semicolon may also set a condition: one that is no sentence of its own. */
const CONDITION = /^(?:(?:but|only|or|not)\b|(?:if|when)\b[^,]*$)/
const REASON = /^(?:because|since)\b/
/** What a consequence depends on is its own affair. */
const CONSEQUENCE = /^(?:so|therefore|thus|hence)\b(?! (?:long|far|that))/

const SOMEBODY_SAYS =
  '(?:(?:user|author|person|prompt|request|asker|attacker|someone|somebody|he|she|critic|one) (?:\\w+ ){0,2}(?:says|said|claims|claimed|argues|asserts|insists|pretends|alleges|objects|thinks|believes)|(?:users|authors|people|critics|some|they) (?:\\w+ )?(?:say|claim|argue|assert|insist|pretend|allege|object|think|believe)|(?:might|could|may|would) (?:say|claim|argue|object|think|be tempted))'
/** A sentence that hands on or supposes what follows it. */
const ANNOUNCES = new RegExp(
  `^(?:suppose|imagine|assume|pretend|consider)\\b|\\b(?:the following|this (?:claim|argument|objection))$|\\b${SOMEBODY_SAYS}(?: that| so| this| the following)?$`,
)
/** What makes a first main clause reach over the "and" behind it. */
const REACHES = new RegExp(
  `\\b${SOMEBODY_SAYS}\\b|\\b(?:true|false|wrong|untrue|likely|unlikely|case|mean|means|say|claim|argue|think|pretend|assume) that\\b|\\b(?:whether|according|supposedly|allegedly)\\b[^:;]*$`,
)
/** A condition reaches over it too, unless what follows has one of its own or goes on in sentences of its own. */
const IS_CONDITIONED = /^(?:if|when|unless|suppose|imagine|should|were|had|without|instead|rather|in case)\b/

interface Sentence {
  readonly from: number
  readonly to: number
}

const gapBefore = ({ read, starts, ends }: Wording, word: number): string =>
  read.slice(ends[word - 1] ?? 0, starts[word] ?? read.length)

function sentencesOf(wording: Wording): readonly Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (let word = 1; word <= wording.words.length; word += 1) {
    if (word === wording.words.length || SENTENCE_END.test(gapBefore(wording, word))) {
      sentences.push({ from, to: word })
      from = word
    }
  }
  return sentences
}

const textOf = ({ read, starts, ends }: Wording, { from, to }: Sentence): string =>
  from >= to ? '' : read.slice(starts[from] ?? 0, ends[to - 1] ?? 0)

/** What is quoted rules nothing. */
const withoutQuotes = (text: string): string => text.replace(/"[^"]*"/g, '""')

const isQuotedAt = ({ read, starts }: Wording, word: number): boolean => {
  const before = read.slice(0, starts[word] ?? 0)
  return (before.split('"').length - 1) % 2 === 1 || /(?:^|[\s(])'[^'".!?]*$/.test(before)
}

const isQuestion = ({ read, ends }: Wording, { to }: Sentence): boolean =>
  /^["')\]]*\s*\?/.test(read.slice(ends[to - 1] ?? 0))

/** Whether what stands behind word `end` of a sentence leaves the statement before it as it is. */
function leavesIt(long: Wording, sentence: Sentence, end: number): boolean {
  let next = end
  while (next < sentence.to && !CONTINUES.has(long.words[next] ?? '') && !CLAUSE_MARK.test(gapBefore(long, next))) {
    // Still the same clause: a word with meaning narrows the statement down.
    if (long.skippable[next] !== true) return false
    next += 1
  }
  if (next >= sentence.to) return true
  const rest = textOf(long, { from: next, to: sentence.to })
  if (CONSEQUENCE.test(rest)) return true
  const isReason = REASON.test(rest) || gapBefore(long, next).includes(':')
  return !RESTRICTS.test(rest) && (isReason || !RESTRICTS_IF_NO_REASON.test(rest))
}

/** Where main clauses begin: the sentence's own, and one joined to it by ", and". Places of their first word with meaning. */
function clausesOf(long: Wording, sentence: Sentence, standsAlone: boolean): readonly number[] {
  const places = [sentence.from]
  for (let word = sentence.from + 1; word < sentence.to; word += 1) {
    if (long.words[word] !== 'and' || long.words[word + 1] === 'that' || !gapBefore(long, word).includes(',')) continue
    const before = withoutQuotes(textOf(long, { from: sentence.from, to: word }))
    if (!REACHES.test(before) && (standsAlone || !IS_CONDITIONED.test(before))) places.push(word + 1)
  }
  return places.flatMap((place) => {
    const first = long.skippable.indexOf(false, place)
    return first < 0 || first >= sentence.to ? [] : [first]
  })
}

/** Whether a sentence of the shorter one is held by this sentence of the longer one. */
function holds(
  long: Wording,
  sentences: readonly Sentence[],
  nth: number,
  short: Wording,
  said: Sentence,
  standsAlone: boolean,
): boolean {
  const sentence = sentences[nth]
  if (sentence === undefined) return false
  // Nothing but words without meaning may stand before: no "it is false that", no "if", no "the user claims".
  const stands = clausesOf(long, sentence, standsAlone).some((first) => {
    const end = alignWith(short, said.from, said.to, long, first)
    if (end < 0 || end > sentence.to || !leavesIt(long, sentence, end)) return false
    if (isQuestion(long, { from: first, to: end }) !== isQuestion(short, said)) return false
    return isQuotedAt(long, first) === isQuotedAt(short, short.skippable.indexOf(false, said.from))
  })
  if (!stands) return false
  const before = sentences[nth - 1]
  const after = sentences[nth + 1]
  if (before !== undefined && ANNOUNCES.test(textOf(long, before))) return false
  return after === undefined || !takesBack(long, after)
}

function takesBack(long: Wording, after: Sentence): boolean {
  const text = textOf(long, after)
  return TAKES_BACK.test(text) || (gapBefore(long, after.from).includes(';') && CONDITION.test(text))
}

function saysAllOf(long: ReadThought, short: ReadThought): boolean {
  const sentences = sentencesOf(long.wording)
  const said = sentencesOf(short.wording)
  return said.every((each) => {
    const standsAlone = said.length > 1 || IS_CONDITIONED.test(textOf(short.wording, each))
    return sentences.some((_, nth) => holds(long.wording, sentences, nth, short.wording, each, standsAlone))
  })
}

function isWithin<T>(some: ReadonlySet<T>, all: ReadonlySet<T>): boolean {
  for (const each of some) if (!all.has(each)) return false
  return true
}

/** Nearly all words; a typo or a filler may differ. */
function sharesWords(short: ReadThought, long: ReadThought): boolean {
  const all = long.vocabulary()
  let missing = 0
  for (let i = 0; i < short.wording.words.length; i += 1) {
    if (short.wording.skippable[i] === true || all.has(short.wording.words[i] ?? '')) continue
    missing += 1
    if (missing > 1) return false
  }
  return true
}

function subsumedBy(short: ReadThought, kept: readonly ReadThought[]): Finding | undefined {
  if (short.wording.content < MIN_CONTENT) return undefined
  for (const long of kept) {
    if (long.wording.content <= short.wording.content || !sharesWords(short, long)) continue
    // A rule that only the shorter one cites would be lost with it.
    if (!isWithin(short.rules, long.rules) || !saysAllOf(long, short)) continue
    const share = containment(short.grams(), long.grams())
    if (share < MIN_CONTAINMENT) continue
    return {
      reason: 'subsumed',
      explanation: `all it says stands in ${long.id}: containment ${share.toFixed(2)}`,
      evidence: { other: long.id, similarity: share },
    }
  }
  return undefined
}

/** By thought id. Longer ones first, so that what holds a dropped thought is itself kept. */
export function findSubsumed(thoughts: readonly ReadThought[]): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>()
  const kept: ReadThought[] = []
  for (const thought of thoughts.toSorted((a, b) => b.wording.content - a.wording.content || a.at - b.at)) {
    const finding = subsumedBy(thought, kept)
    if (finding === undefined) kept.push(thought)
    else found.set(thought.id, finding)
  }
  return found
}
