// The log of a process: JSON lines on stdout. What is secret, and what foreign errors carry beside their message, is
// taken out here, once, so that no caller has to remember it. Prompt text must not be passed in at all.

import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

export interface LogOptions {
  readonly service: string
  readonly level: LogLevel
  readonly destination?: DestinationStream
}

const MAX_MESSAGE = 500
const MAX_FRAMES = 20
const MAX_CAUSES = 5

/** An error goes under any key, or first and alone: `log.warn({ err }, 'text')`, `log.fatal(error)`. */
export const createLog = ({ service, level, destination }: LogOptions): Log =>
  pino(
    {
      level,
      base: { service, pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }), log: withPlainErrors },
      // Pino's own serializer would add every property an error carries.
      serializers: { err: plainError },
      hooks: {
        logMethod(args, method) {
          const [fields, ...message] = fieldsFirst(args)
          method.call(this, fields, ...texts(message))
        },
        streamWrite: mask,
      },
    },
    destination ?? openStdout(),
  )

/** Of lines that cannot be written for now. */
const MAX_KEPT_BYTES = 4 << 20

/** A full disk behind it ends no process. */
const openStdout = (): DestinationStream =>
  pino.destination({ dest: 1, sync: true, maxLength: MAX_KEPT_BYTES }).on('error', () => undefined)

const truncate = (text: string): string => (text.length > MAX_MESSAGE ? `${text.slice(0, MAX_MESSAGE)}...` : text)

const truncateText = (value: unknown): unknown => (typeof value === 'string' ? truncate(value) : value)

/** The three ways to call a log function, as one: fields, then text. */
const fieldsFirst = ([first, ...rest]: readonly unknown[]): [object, ...unknown[]] => {
  if (first instanceof Error) return [{ err: first }, ...(rest.length > 0 ? rest : [first.message])]
  return typeof first === 'object' && first !== null ? [first, ...rest] : [{}, first, ...rest]
}

const texts = ([message, ...values]: readonly unknown[]): [string?, ...unknown[]] =>
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- of an object in the place of the text nothing is shown
  message === undefined ? [] : [truncate(String(message)), ...values.map(truncateText)]

const withPlainErrors = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, plainError(value)]))

/**
 * Name, message, kind or code, stack and causes of an error, and nothing else: what libraries add (`body`, `headers`,
 * `parameters`, `detail`, `request`) may hold prompts and keys. Anything but an error is returned as it is.
 */
export const plainError = (value: unknown): unknown => (value instanceof Error ? describe(value, MAX_CAUSES) : value)

const describe = (error: Error, causesLeft: number): Readonly<Record<string, unknown>> => ({
  name: error.name,
  message: truncate(error.message),
  ...words(error, 'kind'),
  ...words(error, 'code'),
  ...(error.stack === undefined ? {} : { stack: frames(error.stack) }),
  ...(error.cause instanceof Error && causesLeft > 0 ? { cause: describe(error.cause, causesLeft - 1) } : {}),
  // A refused connection to a name of two addresses is an AggregateError without a message of its own.
  ...(error instanceof AggregateError && causesLeft > 0
    ? { errors: error.errors.slice(0, 3).map((part) => (part instanceof Error ? describe(part, 0) : typeof part)) }
    : {}),
})

const words = (error: Error, key: 'kind' | 'code'): Readonly<Record<string, string | number>> => {
  const value: unknown = Reflect.get(error, key)
  if (typeof value === 'number') return { [key]: value }
  return typeof value === 'string' && value.length <= 60 ? { [key]: value } : {}
}

/** The first lines of a stack repeat the message, which is truncated where it stands on its own. */
const frames = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim())
    .join('\n')

const MASKS: readonly (readonly [RegExp, string])[] = [
  // user:password@ of a URL; greedy, because an unescaped password may hold a slash or an @ itself.
  [/:\/\/[^\s"'\\]*@/g, '://***@'],
  [/\b(Bearer|Basic)\s+[^\s"'\\,]+/gi, '$1 ***'],
  [/\b(sk|pk|rk|ck)-[\w-]{8,}/g, '$1-***'],
  [/"([\w-]*(?:authorization|password|secret|token|api[_-]?key|cookie))":"(?:[^"\\]|\\.)*"/gi, '"$1":"***"'],
  [/\b(password|passwd|secret|token|api[_-]?key)=[^\s"'\\&;]+/gi, '$1=***'],
]

/** Works on the finished line, so that no key, nesting or message gets around it. */
const mask = (line: string): string => MASKS.reduce((text, [pattern, by]) => text.replace(pattern, by), line)
