// Cancelling many calls by one long-lived signal at a fixed price a call. Two things make that dear otherwise: the openai
// client joins its signals by `AbortSignal.any`, which never lets go of a source that outlives the call, and a signal with
// a listener for each call searches them all at every call, and warns of a leak at the eleventh.

const running = new WeakMap<AbortSignal, Set<AbortController>>()

/** Runs `call` with a signal of its own, which is aborted with `signal`, without its reason. */
export async function withRelayedSignal<T>(signal: AbortSignal, call: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const relay = new AbortController()
  if (signal.aborted) relay.abort()
  const relays = running.get(signal) ?? watch(signal)
  relays.add(relay)
  try {
    return await call(relay.signal)
  } finally {
    relays.delete(relay)
  }
}

function watch(signal: AbortSignal): Set<AbortController> {
  const relays = new Set<AbortController>()
  running.set(signal, relays)
  signal.addEventListener('abort', () => relays.forEach((relay) => relay.abort()), { once: true })
  return relays
}
