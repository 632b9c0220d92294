// What a command has around it: where it writes, what it reads, and the wish to stop. Results go to stdout, everything
// that is said on the way to stderr, so that a result can be piped.

import { type Readable } from 'node:stream'
import { type Style } from './screen/paint.js'
import { styleText } from 'node:util'

export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable
  /** Columns of stdout; of a page where it is no terminal. */
  readonly width: number
  /** Text for stdout, without its line end. */
  readonly out: (text: string) => void
  /** Bytes for stdout, as they are; resolves when more are wanted. */
  readonly outBytes: (bytes: Uint8Array) => Promise<void>
  /** Text for stderr, without its line end. */
  readonly note: (text: string) => void
  /** A line of stderr that the next one takes the place of; null where stderr is no terminal. */
  readonly live: ((text: string) => void) | null
  readonly paint: (style: Style, text: string) => string
  readonly isTerminal: boolean
  /** Fires at the first SIGINT or SIGTERM. */
  readonly stopping: AbortSignal
}

const PAGE_COLUMNS = 100

type Stream = NodeJS.WriteStream

/** Whether colours are wanted: NO_COLOR and FORCE_COLOR (no-color.org, Node.js) before what the stream is. */
export function wantsColor(env: Shell['env'], isTerminal: boolean): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}

export interface ShellParts {
  readonly env: Shell['env']
  readonly stdin: Readable
  readonly stdout: Stream
  readonly stderr: Stream
  readonly stopping: AbortSignal
}

export function openShell({ env, stdin, stdout, stderr, stopping }: ShellParts): Shell {
  const isTerminal = stdout.isTTY === true
  const color = wantsColor(env, isTerminal)
  const hasLiveLine = stderr.isTTY === true && env['TERM'] !== 'dumb'
  let liveText = ''
  const clearLive = () => {
    if (liveText !== '') stderr.write('\r\u001b[K')
  }
  const keepLive = () => {
    if (liveText !== '') stderr.write(liveText)
  }
  return {
    env,
    stdin,
    stopping,
    isTerminal,
    width: Math.max(40, Math.min(PAGE_COLUMNS, isTerminal ? stdout.columns : PAGE_COLUMNS)),
    out: (text) => {
      clearLive()
      stdout.write(`${text}\n`)
      keepLive()
    },
    outBytes: (bytes) =>
      new Promise((resolve, reject) => stdout.write(bytes, (error) => (error ? reject(error) : resolve()))),
    note: (text) => {
      clearLive()
      stderr.write(`${text}\n`)
      keepLive()
    },
    live: hasLiveLine
      ? (text) => {
          clearLive()
          liveText = text.slice(0, (stderr.columns ?? 120) - 1)
          stderr.write(liveText)
        }
      : null,
    paint: (style, text) => (color ? styleText(style, text) : text),
  }
}
