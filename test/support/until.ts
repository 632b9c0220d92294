import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves as soon as the condition holds; rejects, with what was waited for, when it does not within the time. */
export async function until(
  what: string,
  condition: () => boolean | Promise<boolean>,
  withinMs = 10_000,
): Promise<void> {
  const deadline = Date.now() + withinMs
  for (;;) {
    // Looked at before it is asked: what holds is not late because the answer was.
    const isLate = Date.now() > deadline
    if (await condition()) return
    if (isLate) throw new Error(`not within ${withinMs} ms: ${what}`)
    await sleep(10)
  }
}
