// One supervisor per data directory. The lock is a file that names its holder; it outlives a SIGKILLed holder, so it
// counts only while the very process that wrote it is alive.
//
// A dead holder's lock is inherited, never taken away first: of all who find it dead, one can link its own to the name that
// belongs to the dead one's words, and no two holders ever write the same words. So whoever finds that name taken goes on
// from there, and the last of the chain holds the lock. Only then does it put its own in the place of the first.

import { createHash, randomUUID } from 'node:crypto'
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
  const nonce = randomUUID()
  const own = `${process.pid} ${processStart(process.pid) ?? ''}\n${nonce}`
  const draft = `${path}.${nonce}`
  await writeFile(draft, own)
  try {
    for (;;) {
      const { holder, next, heirs } = await endOfChain(path)
      const pid = livingPid(holder)
      if (pid !== null) {
        throw new EmbeddedError(
          `Already running as pid ${pid} on ${dataDir}; stop it, or use another directory by CONCLAVE_DATA_DIR.`,
        )
      }
      // A link appears with its content or not at all, so nobody ever reads half a lock.
      if (!(await linked(draft, next))) continue
      // The chain may have begun anew since it was read; then what was linked hangs from nothing.
      if ((await endOfChain(path)).holder === own) {
        if (next !== path) await rename(next, path)
        await Promise.all(heirs.map((dead) => rm(dead, { force: true })))
        break
      }
      await rm(next, { force: true })
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

interface ChainEnd {
  /** The words of the last one in the chain; undefined: there is no chain. */
  readonly holder: string | undefined
  /** Where the next one links its own. */
  readonly next: string
  /** The links between the first and the next. */
  readonly heirs: readonly string[]
}

const endOfChain = async (path: string): Promise<ChainEnd> => {
  let holder: string | undefined
  const heirs: string[] = []
  let next = path
  for (;;) {
    const words = await readIfThere(next)
    if (words === undefined) return { holder, next, heirs }
    if (next !== path) heirs.push(next)
    holder = words
    next = `${path}.after-${createHash('sha256').update(words).digest('hex').slice(0, 32)}`
  }
}

const livingPid = (holder: string | undefined): number | null => {
  const [named = ''] = holder?.split('\n') ?? []
  const pid = Number.parseInt(named, 10)
  const start = processStart(pid)
  return start !== undefined && named === `${pid} ${start}` ? pid : null
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

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
