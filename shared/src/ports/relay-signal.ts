// Ending many calls by a few long-lived signals at a fixed price a call. Two things make that dear otherwise:
// `AbortSignal.any` never lets go of a source that outlives the call, and a signal with a listener for each call searches
// them all at every call, and warns of a leak at the eleventh.

const running = new WeakMap<AbortSignal, Set<AbortController>>()

/** Runs `call` with a signal of its own, which is aborted with the first of `sources`, without its reason. */
export async function withRelayedSignal<T>(
  sources: readonly AbortSignal[],
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const relay = new AbortController()
  if (sources.some(({ aborted }) => aborted)) relay.abort()
  const relays = sources.map((source) => running.get(source) ?? watch(source))
  for (const each of relays) each.add(relay)
  try {
    return await call(relay.signal)
  } finally {
    for (const each of relays) each.delete(relay)
  }
}

function watch(signal: AbortSignal): Set<AbortController> {
  const relays = new Set<AbortController>()
  running.set(signal, relays)
  signal.addEventListener('abort', () => relays.forEach((relay) => relay.abort()), { once: true })
  return relays
}
