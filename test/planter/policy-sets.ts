// The policy sets that planted samples stand under. Thoughts are written for conclave-five; here its ids are kept, cut to a
// selection, or renamed as other sets name theirs.

import { readFileSync } from 'node:fs'
import { type NonEmpty, type Random } from '../endpoint/random.js'

/** Ids of conclave-five, where they stand alone. */
export const RULE_MENTION = /\b(?:HD|FD|PH|IA|HR)-\d+\b/g

export type AreaId = 'HD' | 'FD' | 'PH' | 'IA' | 'HR'

export interface PolicyNames {
  readonly ruleIds: readonly string[]
  /** The set's own id for one of conclave-five. */
  readonly rename: (id: string) => string
  /** Ids of conclave-five's rules that a selection left out. */
  readonly leftOut: readonly string[]
}

const FILE = new URL('../../../shared/policies/conclave-five.json', import.meta.url)
const {
  policies,
}: { policies: readonly { readonly id: string; readonly rules: readonly { readonly id: string }[] }[] } = JSON.parse(
  readFileSync(FILE, 'utf8'),
)

export const FIVE_IDS: readonly string[] = policies.flatMap(({ rules }) => rules.map(({ id }) => id))

/** How other sets write ids: a letter and a number, a dotted number, a long name. */
const RENAMINGS: NonEmpty<(id: string) => string> = [
  (id) => id.replace('-', '.'),
  (id) =>
    id
      .replace(/^HD-/, 'HATE-')
      .replace(/^FD-/, 'FRAUD-')
      .replace(/^PH-/, 'HARM-')
      .replace(/^IA-/, 'CRIME-')
      .replace(/^HR-/, 'HELP-'),
  (id) =>
    id
      .replace(/^HD-/, 'S1.')
      .replace(/^FD-/, 'S2.')
      .replace(/^PH-/, 'S3.')
      .replace(/^IA-/, 'S4.')
      .replace(/^HR-/, 'S5.'),
  (id) => id.toLowerCase().replace('-', '_'),
]

const areaOf = (id: string): string => id.slice(0, 2)
const unchanged = (id: string): string => id

/** A set for a sample that needs the rules `cited`: mostly the whole of conclave-five. */
export function choosePolicies(random: Random, cited: ReadonlySet<string>): PolicyNames {
  const draw = random.next()
  if (draw < 0.65) return { ruleIds: FIVE_IDS, rename: unchanged, leftOut: [] }
  if (draw < 0.8) {
    const areas = new Set([...cited].map(areaOf))
    return {
      ruleIds: FIVE_IDS.filter((id) => areas.has(areaOf(id))),
      rename: unchanged,
      leftOut: FIVE_IDS.filter((id) => !areas.has(areaOf(id))),
    }
  }
  const rename = random.pick(RENAMINGS)
  return { ruleIds: FIVE_IDS.map(rename), rename, leftOut: [] }
}

export const renameIn = (text: string, rename: (id: string) => string): string =>
  text.replace(RULE_MENTION, (id) => rename(id))
