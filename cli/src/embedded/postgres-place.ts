// Who runs the server, and where its files can lie. PostgreSQL refuses to run as root, so root runs it as an ordinary
// account, which then has to be able to reach the database: not so below a /root of mode 700.

import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, lstat, mkdir, realpath, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { codeOf, EmbeddedError } from './embedded-error.js'

export interface Account {
  readonly uid: number
  readonly gid: number
}

export interface Place {
  /** Nobody in particular: the account of this process. */
  readonly account: Account | undefined
  /** The database's directory, which need not exist yet. Its parent does, and the account can go through it. */
  readonly cluster: string
  /** A directory that the account can reach, made when asked for. */
  readonly refuge: () => Promise<string>
}

const run = promisify(execFile)

/**
 * The database lies in `<dataDir>/postgres`, or, where the account cannot reach that, in a directory of its own
 * elsewhere, to which `<dataDir>/postgres` then is a link (made by `markPlace`).
 *
 * @param dataDir an absolute path without links
 * @throws EmbeddedError
 */
export const findPlace = async (dataDir: string): Promise<Place> => {
  const direct = join(dataDir, 'postgres')
  if (process.geteuid?.() !== 0) {
    return { account: undefined, cluster: (await existing(direct)) ?? direct, refuge: () => Promise.resolve(dataDir) }
  }

  const shelter = shelterOf(dataDir)
  const refuge = (): Promise<string> => openShelter(shelter)
  const sheltered = existsSync(shelter) ? join(await refuge(), 'postgres') : undefined
  const found = (await existing(direct)) ?? (sheltered === undefined ? undefined : await existing(sheltered))
  if (found !== undefined) {
    const { uid, gid } = await stat(found)
    const account = uid === 0 ? await ordinaryAccount() : { uid, gid }
    if (await reaches(account, join(found, '..'))) return { account, cluster: found, refuge }
    throw new EmbeddedError(
      `Root runs PostgreSQL as the owner of ${found} (uid ${account.uid}), who may not enter a directory above it. ` +
        'Allow that (chmod o+x), or set CONCLAVE_DATA_DIR to another directory.',
    )
  }

  const account = await ordinaryAccount()
  if (await reaches(account, dataDir)) return { account, cluster: direct, refuge }
  return { account, cluster: join(await refuge(), 'postgres'), refuge }
}

/** Leaves a link where one looks for the database first. */
export const markPlace = async (dataDir: string, cluster: string): Promise<void> => {
  const direct = join(dataDir, 'postgres')
  if (cluster !== direct && (await existing(direct)) === undefined) await symlink(cluster, direct)
}

/** The directory itself, whatever links lead there. */
const existing = async (path: string): Promise<string | undefined> => {
  try {
    return await realpath(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  try {
    await lstat(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
  throw new EmbeddedError(`${path} is a link to a database that is gone; remove the link to begin a new one.`)
}

/** `postgres` where a system has it; else `nobody`, so that no account has to be added to the system. */
const ordinaryAccount = async (): Promise<Account> => {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = await Promise.all([idOf('-u', name), idOf('-g', name)])
    if (uid !== undefined && gid !== undefined) return { uid, gid }
  }
  throw new EmbeddedError(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody" to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of yours.',
  )
}

const idOf = async (flag: '-u' | '-g', name: string): Promise<number | undefined> => {
  try {
    return Number.parseInt((await run('id', [flag, name])).stdout, 10)
  } catch {
    // id fails when there is no such account.
    return undefined
  }
}

/** Asked of the system, as that account: modes, access lists and mounts all have a say in it. */
const reaches = async (account: Account, directory: string): Promise<boolean> => {
  try {
    await run('test', ['-x', directory], { ...account, cwd: '/' })
    return true
  } catch {
    return false
  }
}

/** /var/lib outlives reboots and cleaners of temporary files. */
const shelterOf = (dataDir: string): string => {
  const parent = existsSync('/var/lib') ? '/var/lib' : '/var/tmp'
  return join(parent, `conclave-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`)
}

/** A name that can be foreseen must not have been taken by somebody else: /var/tmp is open to all. */
const openShelter = async (shelter: string): Promise<string> => {
  if ((await mkdir(shelter, { recursive: true })) !== undefined) await chmod(shelter, 0o711)
  const { uid, mode } = await lstat(shelter)
  if (uid !== 0 || (mode & 0o022) !== 0) throw new EmbeddedError(`${shelter} is not root's alone; remove it.`)
  return shelter
}
