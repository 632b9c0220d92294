// A prompt as the stand-in sees it: what it is about, in a few of its own words, and how it is probably meant.

import { type Asked, type Rule, type Stance } from '../read-messages.js'
import { type Random } from '../random.js'
import { GRAMMAR_WORDS, MEANS_STEMS, OVERRIDE_STEMS, SHIELD_STEMS, TOPICS, type Topic } from './lexicon.js'

export interface Subject {
  /** Runs of words that carry meaning, at least one, in order of appearance. */
  readonly phrases: readonly string[]
  /** The subject in a few words, to be put into a sentence. */
  readonly about: string
  readonly stems: ReadonlySet<string>
  readonly topic: Topic | null
  readonly stance: Stance
}

/** Enough of a prompt to know what it is about, however long it is. */
const READ_CHARS = 800
const MAX_MEMOS = 4096

/** Finds the entry whose beginning a word has; by first three letters, so a word costs a handful of comparisons. */
function createStemIndex<T>(entries: readonly (readonly [stem: string, value: T])[]): (word: string) => T | undefined {
  const byStart = new Map<string, (readonly [string, T])[]>()
  for (const entry of entries) {
    const start = entry[0].slice(0, 3)
    byStart.set(start, [...(byStart.get(start) ?? []), entry])
  }
  return (word) =>
    byStart
      .get(word.slice(0, 3))
      ?.find(([stem]) => (stem.length === 3 ? word === stem || word === `${stem}s` : word.startsWith(stem)))?.[1]
}

const topicOf = createStemIndex(TOPICS.flatMap((topic) => topic.stems.map((stem) => [stem, topic] as const)))
const isShield = createStemIndex(SHIELD_STEMS.map((stem) => [stem, true] as const))
const isMeans = createStemIndex(MEANS_STEMS.map((stem) => [stem, true] as const))
const isOverride = createStemIndex(OVERRIDE_STEMS.map((stem) => [stem, true] as const))

function stanceOf(words: readonly string[], topic: Topic | null): Stance {
  if (topic === null) return words.some((word) => isOverride(word)) ? 'unclear' : 'benign'
  if (words.some((word) => isShield(word))) return 'benign'
  return words.some((word) => isMeans(word)) ? 'harmful' : 'unclear'
}

function readPrompt(prompt: string): Subject {
  const words =
    prompt
      .slice(0, READ_CHARS)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  const phrases: string[] = []
  const stems = new Set<string>()
  let run: string[] = []
  const endRun = () => {
    if (run.length > 0) phrases.push(run.join(' '))
    run = []
  }
  for (const word of words) {
    if (GRAMMAR_WORDS.has(word) || word.length < 3) {
      endRun()
      continue
    }
    if (word.length > 3) stems.add(word.slice(0, 6))
    run.push(word.slice(0, 24))
    if (run.length === 3) endRun()
  }
  endRun()
  // A run of several words is most often a thing; a single one as often a verb, which fits into no sentence.
  const longRuns = phrases.filter((phrase) => phrase.includes(' '))
  const usable = [...new Set(longRuns.length > 0 ? longRuns : phrases)]
  const longest = [...usable].sort((a, b) => b.length - a.length).slice(0, 3)
  const kept = usable.filter((phrase) => longest.includes(phrase))
  const topic = words.map((word) => topicOf(word)).find((found) => found !== undefined) ?? null
  const [first = 'this request', second] = kept
  return {
    phrases: kept.length > 0 ? kept : [first],
    about: second === undefined ? first : `${first} and ${second}`,
    stems,
    topic,
    stance: stanceOf(words, topic),
  }
}

export function createSubjectReader(): (asked: Asked) => Subject {
  const memos = new Map<string, Subject>()
  const read = (prompt: string): Subject => {
    const memo = memos.get(prompt)
    if (memo !== undefined) return memo
    if (memos.size >= MAX_MEMOS) memos.clear()
    const subject = readPrompt(prompt)
    memos.set(prompt, subject)
    return subject
  }
  return (asked) => {
    const subject = read(asked.prompt)
    // Once the intents are given they decide: the later agents have read them.
    const stances = asked.intents.map(({ stance }) => stance)
    if (stances.length === 0) return subject
    if (stances.includes('harmful')) return { ...subject, stance: 'harmful' }
    return { ...subject, stance: stances.every((stance) => stance === 'benign') ? 'benign' : 'unclear' }
  }
}

const KIND_WEIGHT: Readonly<Record<Stance, Readonly<Record<Rule['kind'], number>>>> = {
  harmful: { prohibition: 2, permission: 0, guidance: 0.8 },
  benign: { prohibition: 0, permission: 1.8, guidance: 1.4 },
  unclear: { prohibition: 1.2, permission: 1, guidance: 1 },
}

/** The rules that have most to do with the subject, the most fitting first. */
export function chooseRules(rules: readonly Rule[], subject: Subject, random: Random, limit: number): readonly Rule[] {
  const weights = KIND_WEIGHT[subject.stance]
  const topicStems = subject.topic?.name.split(' ').filter((word) => word.length > 3) ?? []
  const scored = rules.map((rule) => {
    let score = weights[rule.kind] + random.next() * 1.2
    for (const stem of subject.stems) if (rule.stems.has(stem)) score += 1.5
    for (const word of topicStems) if (rule.stems.has(word.slice(0, 6))) score += 2
    return { rule, score }
  })
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ rule }) => rule)
}

/** A rule's text in quotation marks, cut at a word where it is long. */
export function clauseOf(rule: Rule, maxChars = 150): string {
  const text = rule.text.endsWith('.') ? rule.text.slice(0, -1) : rule.text
  return `"${text.length <= maxChars ? text : `${text.slice(0, text.lastIndexOf(' ', maxChars))}...`}"`
}
