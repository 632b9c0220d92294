// A span for each model call, around all that a call goes through. Knows nothing of what a tracer does with it.

import { type CallModel } from '../ports/model-call.js'
import { NO_TRACER, type Tracer } from '../ports/tracer.js'

export function traceCalls(tracer: Tracer, inner: CallModel): CallModel {
  if (tracer === NO_TRACER) return inner
  return async (call) => {
    if (call.sampleId === undefined) return inner(call)
    const ended = tracer.call({ ...call, sampleId: call.sampleId })
    const result = await inner(call)
    ended(result)
    return result
  }
}
