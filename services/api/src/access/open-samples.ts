// What is answered where a key would have more samples open than it may.

import { type TooManyOpenSamples } from '@conclave/shared/ports/ledger'
import { invalid, Problem } from '../errors.js'

/** Samples end at the pace of models: asking every minute is soon enough. */
const RETRY_AFTER_SECONDS = 60

/** What could never be taken is at fault itself; anything else is to come back when others have ended. */
export function tooManyOpen({ counts: { atMost, open, added } }: TooManyOpenSamples): Problem {
  if (added > atMost) {
    return invalid([{ pointer: '/prompts', message: `this key may have ${atMost} samples open at once` }])
  }
  const detail = `this key may have ${atMost} samples open at once, has ${open}, and asks for ${added} more`
  return new Problem('open-samples', detail, [], { headers: { 'retry-after': String(RETRY_AFTER_SECONDS) } })
}
