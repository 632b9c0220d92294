// What happens to samples, as log lines: ids and classified errors, never what was asked or answered.

import { type Log } from '../runtime/log.js'
import { type FloorEvent } from './run-sample.js'

export const logFloorEvent =
  (log: Log) =>
  (event: FloorEvent): void => {
    const { sampleId } = event
    switch (event.event) {
      case 'sample-ended':
        return log.debug({ sampleId, state: event.state, reason: event.reason }, 'sample ended')
      case 'call-failed':
        return log.info(
          { sampleId, kind: event.error.kind, waitMs: event.waitMs, why: event.error.message },
          'model call failed',
        )
      case 'ledger-outage':
        return log.warn(
          { sampleId, why: event.error.message },
          'the ledger does not answer: holding what is to be written',
        )
      case 'job-not-added':
        return log.warn({ sampleId, err: event.error }, 'job not added: the dispatcher will')
      case 'sample-lost':
        return log.warn({ sampleId }, 'another process has taken this sample over')
      case 'sample-fault':
        return log.error({ sampleId, err: event.error }, 'sample could not be run')
    }
  }
