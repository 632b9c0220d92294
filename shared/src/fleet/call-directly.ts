// The innermost CallModel: one endpoint, so many calls at once, meters. It asks; budgets are wrapped around it.

import { LlmError } from '../ports/llm-error.js'
import { type Ask, type Reply } from '../ports/llm.js'
import { type Meter } from '../ports/meter.js'
import { type CallModel, type ModelCall } from '../ports/model-call.js'
import { type CallGate } from './call-gate.js'

export interface DirectCalls {
  readonly ask: Ask
  readonly gate: CallGate
  readonly meter: Meter
}

export const callDirectly =
  ({ ask, gate, meter }: DirectCalls): CallModel =>
  async (call) => {
    try {
      const reply = await gate(async () => (call.parking.aborted ? null : askOnce(ask, meter, call)))
      // Its batch was paused while it waited for its turn.
      if (reply === null) return { result: 'held', why: 'parking', afterMs: 0 }
      return { result: 'reply', reply, costNanoUsd: null }
    } catch (error) {
      if (error instanceof LlmError) return { result: 'error', error }
      throw error
    }
  }

async function askOnce(ask: Ask, meter: Meter, { question, step, aborting }: ModelCall): Promise<Reply> {
  const ended = meter.call(question.model, step)
  try {
    const reply = await ask(question, { signal: aborting })
    ended(reply.finish === 'refused' || reply.finish === 'filtered' ? 'refused' : 'ok', reply.usage)
    return reply
  } catch (error) {
    if (error instanceof LlmError) ended(error.kind, null)
    throw error
  }
}
