// A server that still runs on our data directory although its keeper is gone (killed with SIGKILL, out of memory).
// It is ours to stop: a second server on the same files is what PostgreSQL itself refuses.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { EmbeddedError } from './embedded-error.js'
import { processStart } from './process-start.js'
import { waitUntil } from './wait-until.js'

const FAST_STOP_MS = 30_000
const IMMEDIATE_STOP_MS = 10_000

/**
 * Leaves the directory free for a new server.
 *
 * @param cluster an absolute path without links
 * @throws EmbeddedError when the old server does not stop
 */
export const stopLeftover = async (cluster: string, onLog: (line: string) => void): Promise<void> => {
  const pidFile = join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10)
  const start = pid > 0 ? processStart(pid) : undefined
  // The pid file of a dead server is for PostgreSQL to judge: it also looks for what is left of it in memory.
  if (start === undefined) return
  if (!servesCluster(pid, cluster)) {
    onLog(`removing ${pidFile}: pid ${pid} is another program by now`)
    rmSync(pidFile, { force: true })
    return
  }

  const gone = (): boolean => processStart(pid) !== start
  onLog(`stopping the PostgreSQL that an earlier run has left (pid ${pid})`)
  signal(pid, 'SIGINT')
  if (await waitUntil(gone, FAST_STOP_MS)) return
  onLog(`it does not stop; making it (it will recover from its log)`)
  signal(pid, 'SIGQUIT')
  if (await waitUntil(gone, IMMEDIATE_STOP_MS)) return
  throw new EmbeddedError(`The PostgreSQL of an earlier run (pid ${pid}) on ${cluster} does not stop; stop it by hand.`)
}

/** A server works in its data directory, which tells it from any program that has come to the same pid. */
const servesCluster = (pid: number, cluster: string): boolean => {
  try {
    if (existsSync('/proc/self/cwd')) return readlinkSync(`/proc/${pid}/cwd`) === cluster && nameOf(pid) === 'postgres'
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)])
      .toString()
      .includes(`-D ${cluster} `)
  } catch {
    // Gone meanwhile, or another user's, which no server of ours is.
    return false
  }
}

const nameOf = (pid: number): string => readFileSync(`/proc/${pid}/comm`, 'utf8').trim()

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch {
    // Gone meanwhile, which is what we want.
  }
}
