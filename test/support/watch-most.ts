import { setTimeout as sleep } from 'node:timers/promises'

/** The greatest value seen, looked at a few times a second until it is stopped. */
export function watchMost(look: () => Promise<number>) {
  let most = 0
  let stopped = false
  const watching = (async () => {
    while (!stopped) {
      most = Math.max(most, await look().catch(() => 0)) // the world may be closing
      await sleep(250)
    }
  })()
  return {
    async stop() {
      stopped = true
      await watching
      return most
    },
  }
}
