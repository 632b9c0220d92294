// `bad-citation`: a rule's id that the policy set does not have, among the thought's rules or in its text.

import { type Thought } from '../sample.js'
import { excerpt, type Finding } from './finding.js'
import { meetPattern, type Text } from './meet.js'

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Ids that are made like ids of the set (its letters, other digits), wherever they stand in a text: for FD-1 and FD-2
 * that is FD-9, and not COVID-19. Undefined where ids have no letters or no digits, and so nothing to tell them by.
 */
function createIdPattern(ruleIds: ReadonlySet<string>): RegExp | undefined {
  const shapes = new Set<string>()
  for (const id of ruleIds) if (/\p{L}/u.test(id) && /\d$/.test(id)) shapes.add(escape(id).replace(/\d+/g, '\\d+'))
  return shapes.size === 0 ? undefined : new RegExp(`(?<![\\w.-])(?:${[...shapes].join('|')})(?![\\w-]|\\.\\d)`, 'g')
}

const patterns = new WeakMap<ReadonlySet<string>, { readonly pattern: RegExp | undefined }>()

/** The same for all samples of a batch. */
function idPatternOf(ruleIds: ReadonlySet<string>): RegExp | undefined {
  const made = patterns.get(ruleIds) ?? { pattern: createIdPattern(ruleIds) }
  patterns.set(ruleIds, made)
  return made.pattern
}

export function findBadCitation(thought: Thought, text: Text, ruleIds: ReadonlySet<string>): Finding | undefined {
  const unknown = thought.rules.filter((rule) => !ruleIds.has(rule))
  const [first] = unknown
  if (first !== undefined) {
    return {
      reason: 'bad-citation',
      explanation: `cites ${unknown.length === 1 ? 'a rule' : 'rules'} that the policy set does not have`,
      evidence: { match: excerpt(first) },
    }
  }
  const pattern = idPatternOf(ruleIds)
  if (pattern === undefined) return undefined
  // A thought may say that a rule which the prompt invokes is none.
  const match = meetPattern(text, [pattern], ({ start, end }) => {
    const id = text.folded.slice(start, end)
    return ruleIds.has(id) || text.prompt.includes(id.toLowerCase())
  })
  return match === undefined
    ? undefined
    : { reason: 'bad-citation', explanation: 'names a rule that the policy set does not have', evidence: { match } }
}
