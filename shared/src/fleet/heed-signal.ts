// Many who wait under one long-lived signal, with one listener between them: a listener for each would be searched at
// every wait, and warned of as a leak at the eleventh.

interface Group {
  readonly members: Set<() => void>
  readonly fire: () => void
}

const groups = new WeakMap<AbortSignal, Group>()

/** Runs `then` when the signal fires, unless the function it answers is called before. */
export function heedSignal(signal: AbortSignal, then: () => void): () => void {
  const group = groups.get(signal) ?? open(signal)
  group.members.add(then)
  return () => {
    group.members.delete(then)
    if (group.members.size > 0) return
    signal.removeEventListener('abort', group.fire)
    groups.delete(signal)
  }
}

function open(signal: AbortSignal): Group {
  const members = new Set<() => void>()
  const group = { members, fire: () => [...members].forEach((then) => then()) }
  groups.set(signal, group)
  signal.addEventListener('abort', group.fire, { once: true })
  return group
}
