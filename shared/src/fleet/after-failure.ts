// A call has failed: whether its sample waits and asks again, or gives up, and what that counts as.

import { type Ending, type Failures } from '../ports/ledger.js'
import { type CallResult } from '../ports/model-call.js'
import { decideRetry } from '../ports/retry.js'
import { type Floor } from './run-sample.js'

type FailedCall = Extract<CallResult, { result: 'error' }>

export type AfterFailure =
  | { readonly do: 'wait'; readonly waitMs: number; readonly failures: Failures }
  | { readonly do: 'give-up'; readonly ending: Ending }

export function afterFailure(
  floor: Pick<Floor, 'meter' | 'random' | 'report'>,
  sampleId: string,
  failed: FailedCall,
  failures: Failures,
): AfterFailure {
  const { error, asked } = failed
  const { kind, retryAfterMs } = error
  const { attempts, waits } = failures
  const decision = decideRetry({ kind, retryAfterMs, attempts, waits, random: floor.random() })
  const told = `${kind}: ${error.message}`
  floor.report({
    event: 'call-failed',
    sampleId,
    error,
    waitMs: decision.decision === 'again' ? decision.afterMs : null,
  })
  if (decision.decision === 'give-up') return { do: 'give-up', ending: { state: 'failed', reason: kind, error: told } }
  if (asked !== undefined) floor.meter.retry(asked, kind)
  const counted = decision.spendsAttempt ? { attempts: attempts + 1, waits: 0 } : { attempts, waits: waits + 1 }
  return { do: 'wait', waitMs: decision.afterMs, failures: { ...counted, error: told } }
}
