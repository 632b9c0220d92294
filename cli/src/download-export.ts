// An export into a file. What has come stands beside it as `.part` until all of it has; a download that was cut, now or in
// an earlier run, goes on after the rows that are there whole, where the api can tell that the rest is still the rest.

import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import Type, { type Static } from 'typebox'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { bodyOf, type Api } from './api/open-api.js'
import { ApiProblem } from './api/problem.js'
import { CommandError } from './command-error.js'
import { EXIT } from './exit-codes.js'
import { type Shell } from './shell.js'

export interface Download {
  readonly shell: Shell
  readonly api: Api
  /** Of the export, with its query. */
  readonly path: string
  readonly file: string
  /** Whether a row is a line, so that rows can be counted. */
  readonly hasLines: boolean
  /** Before it goes on with a cut one; longer each time. */
  readonly pauseMs?: number
}

export interface Downloaded {
  readonly bytes: number
  /** Null where they cannot be counted. */
  readonly rows: number | null
}

const TRIES = 5
const PAUSE_MS = 1_000
const LINE_FEED = 0x0a
/** The api takes no such start: the export has changed, cannot be gone on with, or starts are unknown to it. */
const BEGIN_AGAIN = [409, 412, 422]

/** @throws CommandError; what has come stays for the next time */
export async function downloadExport({
  shell,
  api,
  path,
  file,
  hasLines,
  pauseMs = PAUSE_MS,
}: Download): Promise<Downloaded> {
  const part = `${file}.part`
  const mark = `${part}.mark`
  for (let tries = 1; ; tries += 1) {
    const held = await heldRows(part, mark, path, hasLines)
    try {
      await receive(api, path, part, mark, held)
      break
    } catch (error) {
      if (shell.stopping.aborted) throw cut(file, error)
      if (held !== null && error instanceof ApiProblem && BEGIN_AGAIN.includes(error.status)) {
        await rm(mark, { force: true })
        continue
      }
      if (error instanceof CommandError && error.exit !== EXIT.unreachable) throw error
      if (isOfTheDisk(error)) throw new CommandError(`cannot write ${part}: ${error.message}`, { cause: error })
      if (tries >= TRIES) throw cut(file, error)
      shell.note('the download was cut; going on with it')
      await sleep(pauseMs * tries, undefined, { signal: shell.stopping })
    }
  }
  const rows = hasLines ? (await wholeLines(part)).lines : null
  await rename(part, file)
  await rm(mark, { force: true })
  return { bytes: (await stat(file)).size, rows }
}

const cut = (file: string, cause: unknown): CommandError =>
  new CommandError(`the download to ${file} was cut${cause instanceof Error ? ` (${cause.message})` : ''}`, {
    exit: cause instanceof CommandError ? cause.exit : EXIT.interrupted,
    advice: `What has come is in ${file}.part: the same command goes on with it.`,
    cause,
  })

const isOfTheDisk = (error: unknown): error is Error => error instanceof Error && 'syscall' in error && 'path' in error

const Mark = Type.Object({ path: Type.String(), etag: Type.String() })
const checkMark = createCheck(Mark)

interface Held {
  readonly rows: number
  readonly etag: string
}

/** What an earlier download left, cut back to its last whole row; null where there is nothing to go on with. */
async function heldRows(part: string, mark: string, path: string, hasLines: boolean): Promise<Held | null> {
  const marked = await readMark(mark)
  if (!hasLines || marked === null || marked.path !== path) return null
  const whole = await wholeLines(part).catch(() => null)
  if (whole === null || whole.lines === 0) return null
  await truncate(part, whole.bytes)
  return { rows: whole.lines, etag: marked.etag }
}

async function readMark(mark: string): Promise<Static<typeof Mark> | null> {
  try {
    const checked = checkMark(JSON.parse(await readFile(mark, 'utf8')))
    return checked.ok ? checked.value : null
  } catch {
    return null
  }
}

async function receive(api: Api, path: string, part: string, mark: string, held: Held | null): Promise<void> {
  const response =
    held === null
      ? await api.raw(path)
      : await api.raw(`${path}&after=${held.rows}`, { headers: { 'if-match': held.etag } })
  const body = await bodyOf(response)
  const etag = response.headers.get('etag')
  if (held === null) await (etag === null ? rm(mark, { force: true }) : writeFile(mark, JSON.stringify({ path, etag })))
  await pipeline(body, createWriteStream(part, { flags: held === null ? 'w' : 'a' }))
}

/** Lines that have their end, and where the last of them ends. */
async function wholeLines(file: string): Promise<{ readonly lines: number; readonly bytes: number }> {
  let lines = 0
  let bytes = 0
  let read = 0
  for await (const chunk of createReadStream(file)) {
    if (!(chunk instanceof Uint8Array)) continue
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) {
      lines += 1
      bytes = read + at + 1
    }
    read += chunk.length
  }
  return { lines, bytes }
}
