// One supervisor per data directory. The lock is a file that names its holder; it outlives a SIGKILLed holder, so it
// counts only while the very process that wrote it is alive.

import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, EmbeddedError } from './embedded-error.js'
import { processStart } from './process-start.js'

export interface DataDirLock {
  readonly release: () => Promise<void>
}

/** @throws EmbeddedError when a live process holds the lock. */
export const lockDataDir = async (dataDir: string): Promise<DataDirLock> => {
  const path = join(dataDir, 'supervisor.lock')
  const own = `${process.pid} ${processStart(process.pid) ?? ''}`
  const draft = `${path}.${process.pid}`
  await writeFile(draft, own)
  try {
    // A link appears with its content or not at all, so nobody ever reads half a lock.
    while (!(await linked(draft, path))) {
      const held = await readIfThere(path)
      if (held === undefined) continue
      const pid = Number.parseInt(held, 10)
      const start = processStart(pid)
      if (start !== undefined && held === `${pid} ${start}`) {
        throw new EmbeddedError(
          `Already running as pid ${pid} on ${dataDir}; stop it, or use another directory by CONCLAVE_DATA_DIR.`,
        )
      }
      await takeAway(path, held)
    }
  } finally {
    await rm(draft, { force: true })
  }
  return {
    release: async () => {
      if ((await readIfThere(path)) === own) await rm(path, { force: true })
    },
  }
}

const linked = async (from: string, to: string): Promise<boolean> => {
  try {
    await link(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Removes the dead holder's lock, and not the one that another starter has put in its place meanwhile. */
const takeAway = async (path: string, dead: string): Promise<void> => {
  const aside = `${path}.dead-${process.pid}`
  try {
    await rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if ((await readIfThere(aside)) !== dead) await linked(aside, path)
  await rm(aside, { force: true })
}

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
