// What a rule has found against a thought.

import { type DropEvidence, type RuleDropReason } from '../sample.js'

export interface Finding {
  readonly reason: RuleDropReason
  /** In our words; what the thought says stands in the evidence alone. */
  readonly explanation: string
  readonly evidence: DropEvidence
}

const MAX_MATCH_CHARS = 80

/** The piece of a thought that a rule met, byte for byte, up to a length. */
export function excerpt(text: string): string {
  if (text.length <= MAX_MATCH_CHARS) return text
  const cut = text.slice(0, MAX_MATCH_CHARS)
  // No half of a surrogate pair: the ledger stores UTF-8.
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut
}
