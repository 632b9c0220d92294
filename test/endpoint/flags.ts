// The command line of the scripted endpoint, read into options.

import { parseArgs } from 'node:util'
import { changeWorld, DEFAULT_WORLD, FAULT_KINDS } from './world.js'

export interface Flags {
  readonly help: boolean
  readonly host: string
  readonly port: number
  readonly urlFile: string | null
  /** Valid options of the world. */
  readonly world: Readonly<Record<string, unknown>>
}

export class FlagError extends Error {
  override readonly name = 'FlagError'
}

/** Flags that take a number, and the option that each sets. */
const NUMBERS: Readonly<Record<string, string>> = {
  seed: 'seed',
  'latency-ms': 'latencyMs',
  'latency-p95-ms': 'latencyP95Ms',
  'ms-per-token': 'msPerToken',
  'serve-at-once': 'serveAtOnce',
  'concurrency-cap': 'concurrencyCap',
  rpm: 'rpm',
  tpm: 'tpm',
  'window-ms': 'windowMs',
  'reply-chars': 'replyChars',
  chatter: 'chatter',
  'cache-min-tokens': 'cacheMinTokens',
}

export const HELP = `Usage: main.js [flags]

  --host ADDRESS         to listen on (default 127.0.0.1)
  --port N               0, the default, takes a free port
  --url-file PATH        write the base URL to this file as well
  --latency-ms N         median latency; fixed, unless a 95th percentile is given
  --latency-p95-ms N     makes the latency lognormal
  --ms-per-token N       added for each token of a reply; paces a stream
  --serve-at-once N      work on N calls at once; more wait their turn, as in vLLM
  --concurrency-cap N    more at once are answered with 429
  --rpm N, --tpm N       requests, tokens in any window; more are answered with 429
  --window-ms N          length of that window (default 60000)
  --fault FAULT          may be given several times, see below
  --reply-chars N        extend replies to about N characters
  --no-json-schema       answer 400 to response_format json_schema
  --chatter RATE         share of replies in a fence or after chatter where no format is asked for (default 0.3)
  --cache-min-tokens N   shortest prefix that counts as cached (default 1024)
  --api-key KEY          answer 401 to any other
  --model NAME           may be given several times; other models are answered with 404
  --seed N               of every draw (default 1)
  --help

FAULT is KIND[:ROLE]=WHEN[@FROM-TO]; WHEN is a rate (0.05) or every Nth (1/20), FROM and TO are milliseconds since the
start, TO may be left out. For example: refused:draft=0.02, server-error=1/50, rate-limited=1@5000-8000.
Kinds: ${FAULT_KINDS.join(', ')}
`

const FAULT = /^([a-z0-9-]+)(?::([\w-]+))?=(?:1\/(\d+)|([\d.]+))(?:@(\d+)-(\d+)?)?$/

function readFault(text: string): Readonly<Record<string, unknown>> {
  const match = FAULT.exec(text)
  if (match === null) throw new FlagError(`--fault: "${text}" is not KIND[:ROLE]=WHEN[@FROM-TO]`)
  const [, kind, role = null, nth, rate, from, to] = match
  const number = (written: string | undefined) => (written === undefined ? null : Number(written))
  return { kind, role, everyNth: number(nth), rate: number(rate), fromMs: number(from), toMs: number(to) }
}

function readNumber(flag: string, text: string): number {
  const number = text.trim() === '' ? NaN : Number(text)
  if (Number.isFinite(number)) return number
  throw new FlagError(`--${flag}: "${text}" is not a number`)
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        ...Object.fromEntries(Object.keys(NUMBERS).map((flag) => [flag, { type: 'string' as const }])),
        help: { type: 'boolean' },
        host: { type: 'string', default: '127.0.0.1' },
        port: { type: 'string' },
        'url-file': { type: 'string' },
        'api-key': { type: 'string' },
        'no-json-schema': { type: 'boolean' },
        fault: { type: 'string', multiple: true },
        model: { type: 'string', multiple: true },
      },
    }).values
  } catch (error) {
    // parseArgs names the flag in its message.
    throw new FlagError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

/** @throws FlagError naming the bad flag. */
export function readFlags(args: readonly string[]): Flags {
  const values = parse(args)
  const given = new Map(Object.entries(values))
  const world: Record<string, unknown> = {}
  for (const [flag, option] of Object.entries(NUMBERS)) {
    const value = given.get(flag)
    if (typeof value === 'string') checked(flag, world, option, readNumber(flag, value))
  }
  if (values['api-key'] !== undefined) checked('api-key', world, 'apiKey', values['api-key'])
  if (values['no-json-schema'] === true) world['jsonSchema'] = false
  if (values.model !== undefined) checked('model', world, 'models', values.model)
  if (values.fault !== undefined) checked('fault', world, 'faults', values.fault.map(readFault))
  const port = values.port === undefined ? 0 : readNumber('port', values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new FlagError('--port: must be from 0 to 65535')
  return { help: values.help ?? false, host: values.host, port, urlFile: values['url-file'] ?? null, world }
}

function checked(flag: string, world: Record<string, unknown>, option: string, value: unknown): void {
  world[option] = value
  const changed = changeWorld(DEFAULT_WORLD, world)
  if (!changed.ok) throw new FlagError(`--${flag}: ${changed.message}`)
}
