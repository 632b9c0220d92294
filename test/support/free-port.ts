import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * Below the ports that systems give to connections, and to whoever asks for any port: those may be taken at any moment.
 * Above 10080, the highest to which `fetch` refuses to go ("bad port" in the Fetch standard).
 */
const LOWEST = 10_240
const HIGHEST = 32_000
const TRIES = 100

/** Test files run side by side, and each takes every nth: a port is bound only some time after it was found. */
const LANES = 8
const LANE = Number(process.env['TAP_JOB_ID'] ?? 0) % LANES

/** A server that is stopped comes back where it was. */
const given = new Set<number>()

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch {
    return false
  }
  server.close()
  await once(server, 'close')
  return true
}

/** A TCP port of 127.0.0.1 that nobody listens on now, and that no other caller is given. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const port = randomInt(LOWEST / LANES, HIGHEST / LANES) * LANES + LANE
    if (given.has(port)) continue
    given.add(port)
    if (await isFree(port)) return port
  }
  throw new Error(`no free port among ${TRIES} between ${LOWEST} and ${HIGHEST}`)
}
