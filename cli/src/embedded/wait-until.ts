import { setTimeout as sleep } from 'node:timers/promises'

/** Asks again and again until the answer is yes (true) or the time is over (false). */
export const waitUntil = async (
  condition: () => boolean | Promise<boolean>,
  timeoutMs: number,
  everyMs = 25,
): Promise<boolean> => {
  const giveUpAt = performance.now() + timeoutMs
  while (!(await condition())) {
    if (performance.now() >= giveUpAt) return false
    await sleep(everyMs)
  }
  return true
}
