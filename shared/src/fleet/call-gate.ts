// The gate that model calls of one process go through: so many at once, the others in the order they came. Samples wait
// here with their messages ready, so that the endpoint's capacity is used while others are being journaled.

import { LlmError } from '../ports/llm-error.js'

/** Runs `call` when it is its turn; rejects with `cancelled` when the process stops before that. */
export type CallGate = <T>(call: () => Promise<T>) => Promise<T>

interface Waiting {
  readonly enter: () => void
  readonly giveUp: () => void
}

export function createCallGate(atOnce: number, stopping: AbortSignal): CallGate {
  let running = 0
  let waiting: Waiting[] = []

  const stopped = () => new LlmError('cancelled', 'the process stops', null, { mayBeBilled: false })
  const giveUpAll = () => {
    for (const { giveUp } of waiting) giveUp()
    waiting = []
  }
  stopping.addEventListener('abort', giveUpAll, { once: true })

  const turn = async (): Promise<void> => {
    if (stopping.aborted) throw stopped()
    if (running < atOnce) running += 1
    // Whoever leaves hands the place on, so that nobody slips in between.
    else await new Promise<void>((enter, reject) => waiting.push({ enter, giveUp: () => reject(stopped()) }))
  }
  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next.enter()
  }

  return async (call) => {
    await turn()
    try {
      return await call()
    } finally {
      leave()
    }
  }
}
