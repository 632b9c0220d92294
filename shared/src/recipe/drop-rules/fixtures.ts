// For the rules' tests: what becomes of single thoughts, and of a list of them.

import { dropByRule } from '../drop-by-rule.js'
import { groundOf, PROMPT } from '../fixtures.js'
import { type Drop, type Thought } from '../sample.js'

const GROUND = groundOf()

export const thoughtsOf = (texts: readonly string[], rules: readonly string[] = ['FD-1']): readonly Thought[] =>
  texts.map((text, i) => ({ id: `t${i + 1}`, text, rules, agent: 'drafter', round: 0 }))

export const dropsOf = (thoughts: readonly Thought[], prompt = PROMPT.text): readonly Drop[] =>
  dropByRule(GROUND, prompt, thoughts)

/** The drop of a thought that stands alone. */
export const dropOf = (text: string, prompt?: string): Drop | undefined => dropsOf(thoughtsOf([text]), prompt)[0]

/** `t2 exact-duplicate of t1` and the like. */
export const toldDrops = (...texts: readonly string[]): readonly string[] =>
  dropsOf(thoughtsOf(texts)).map(
    ({ thought, reason, evidence }) =>
      `${thought} ${reason}${evidence?.other === undefined ? '' : ` of ${evidence.other}`}`,
  )
