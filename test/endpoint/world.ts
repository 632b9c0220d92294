// What the world around the "model" is like: how slow, how strict, how faulty. Every option can change at run time;
// a change is checked whole, and the first bad field is named.

export const FAULT_KINDS = [
  /** 429 with Retry-After, whatever the caps say. */
  'rate-limited',
  /** 500. */
  'server-error',
  /** 503. */
  'unavailable',
  /** No answer, until the client leaves. */
  'hang',
  /** Half of the body or stream, then the socket is destroyed. */
  'cut-off',
  /** 200, but the text is prose where JSON was asked for. */
  'not-json',
  /** 200, cut in the middle with finish_reason `length`. */
  'truncated',
  /** 200, valid JSON with other keys. */
  'wrong-shape',
  /** 200, the right shape, citing an id that nobody gave. */
  'unknown-rule',
  /** 200 with `refusal` and no content. */
  'refused',
  /** 200 with finish_reason `content_filter` and no content. */
  'filtered',
  /** 400 with code `content_filter`. */
  'filtered-400',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** When a fault strikes: `rate` or `everyNth` (one of them), narrowed by the rest. */
export interface Fault {
  readonly kind: FaultKind
  /** Share of requests, 0 to 1, drawn from the request's digest and how often it has arrived. */
  readonly rate: number | null
  /** Every Nth of the requests that the fault applies to. */
  readonly everyNth: number | null
  /** From and until when, in milliseconds since the faults were set. */
  readonly fromMs: number | null
  readonly toMs: number | null
  /** Only requests of this role: intents, draft, turn, refinement, or another task's name. */
  readonly role: string | null
  /** Only the first N arrivals of an equal request, so that a retry succeeds. */
  readonly arrivals: number | null
  /** Whether faults in the reply's content also strike repairs; by default a repair is answered well. */
  readonly repairs: boolean
}

class FieldError extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message)
  }
}

type Read<T> = (value: unknown, field: string) => T

const fail = (field: string, expected: string): never => {
  throw new FieldError(field, `${field} must be ${expected}`)
}
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const numberIn =
  (min: number, max: number, integer = false): Read<number> =>
  (value, field) =>
    typeof value === 'number' && value >= min && value <= max && (!integer || Number.isInteger(value))
      ? value
      : fail(field, `${integer ? 'an integer' : 'a number'} from ${min} to ${max}`)
const count = (min: number): Read<number> => numberIn(min, 1_000_000_000, true)
const truth: Read<boolean> = (value, field) => (typeof value === 'boolean' ? value : fail(field, 'true or false'))
const text: Read<string> = (value, field) =>
  typeof value === 'string' && value !== '' ? value : fail(field, 'a string that is not empty')
const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (value, field) =>
    Array.isArray(value) ? value.map((item, i) => read(item, `${field}[${i}]`)) : fail(field, 'a list')
const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (value, field) =>
    value === null || value === undefined ? null : read(value, field)

const faultKind: Read<FaultKind> = (value, field) =>
  FAULT_KINDS.find((kind) => kind === value) ?? fail(field, `one of ${FAULT_KINDS.join(', ')}`)

const faultFields = {
  kind: faultKind,
  rate: orNull(numberIn(0, 1)),
  everyNth: orNull(count(1)),
  fromMs: orNull(numberIn(0, Number.MAX_SAFE_INTEGER)),
  toMs: orNull(numberIn(0, Number.MAX_SAFE_INTEGER)),
  role: orNull(text),
  arrivals: orNull(count(1)),
  repairs: (value: unknown, field: string) => (value === undefined ? false : truth(value, field)),
}

const fault: Read<Fault> = (value, field) => {
  if (!isRecord(value)) return fail(field, 'an object')
  const surplus = Object.keys(value).find((key) => !(key in faultFields))
  if (surplus !== undefined)
    return fail(`${field}.${surplus}`, `left out: a fault has ${Object.keys(faultFields).join(', ')}`)
  const at = <T>(read: Read<T>, key: string) => read(value[key], `${field}.${key}`)
  const rate = at(faultFields.rate, 'rate')
  const everyNth = at(faultFields.everyNth, 'everyNth')
  if (rate !== null && everyNth !== null) return fail(`${field}.everyNth`, 'left out where rate is given')
  return {
    kind: at(faultFields.kind, 'kind'),
    // A fault of which only a window is said strikes always.
    rate: rate === null && everyNth === null ? 1 : rate,
    everyNth,
    fromMs: at(faultFields.fromMs, 'fromMs'),
    toMs: at(faultFields.toMs, 'toMs'),
    role: at(faultFields.role, 'role'),
    arrivals: at(faultFields.arrivals, 'arrivals'),
    repairs: at(faultFields.repairs, 'repairs'),
  }
}

const fields = {
  /** Of every draw that is made. */
  seed: numberIn(0, 2 ** 31 - 1, true),
  /** Median time to the answer (to the first chunk, when streaming). Fixed, unless a p95 is given. */
  latencyMs: numberIn(0, 3_600_000),
  /** 95th percentile: the latency is then lognormal. */
  latencyP95Ms: orNull(numberIn(0, 3_600_000)),
  /** Added for each token of the reply. */
  msPerToken: numberIn(0, 60_000),
  /** Calls worked on at once; more wait their turn. */
  serveAtOnce: orNull(count(1)),
  /** Requests answered at once; above it, 429. */
  concurrencyCap: orNull(count(1)),
  /** Requests, and prompt plus completion tokens, in any window; above them, 429. */
  rpm: orNull(count(1)),
  tpm: orNull(count(1)),
  /** Length of that window: a minute, or less where a test cannot wait. */
  windowMs: numberIn(1, 3_600_000),
  faults: list(fault),
  /** Length that replies are extended to, in characters; 0: as they come. A turn that agrees has nothing to extend. */
  replyChars: count(0),
  /** Whether response_format json_schema is known; if not, it is a 400. */
  jsonSchema: truth,
  /** Share of replies in instruction mode that stand in a fence or after a line of chatter. */
  chatter: numberIn(0, 1),
  /** Prompts with a shorter known prefix count as not cached. */
  cacheMinTokens: count(0),
  apiKey: orNull(text),
  /** The models there are; null: whatever is asked for. */
  models: orNull(list(text)),
}

type Fields = typeof fields
export type World = { readonly [K in keyof Fields]: ReturnType<Fields[K]> }
/** What `setWorld` takes: any options; of a fault, its kind and what differs from "always". */
export type WorldChange = {
  readonly [K in keyof World]?: K extends 'faults' ? readonly (Pick<Fault, 'kind'> & Partial<Fault>)[] : World[K]
}

export const DEFAULT_WORLD: World = {
  seed: 1,
  latencyMs: 0,
  latencyP95Ms: null,
  msPerToken: 0,
  serveAtOnce: null,
  concurrencyCap: null,
  rpm: null,
  tpm: null,
  windowMs: 60_000,
  faults: [],
  replyChars: 0,
  jsonSchema: true,
  chatter: 0.3,
  cacheMinTokens: 1024,
  apiKey: null,
  models: null,
}

export type Changed =
  | { readonly ok: true; readonly world: World }
  | { readonly ok: false; readonly field: string; readonly message: string }

/** `world` with what `change` says, or the first field of it that cannot be. */
export function changeWorld(world: World, change: unknown): Changed {
  try {
    if (!isRecord(change)) return fail('world', 'an object')
    const surplus = Object.keys(change).find((key) => !(key in fields))
    if (surplus !== undefined) return fail(surplus, `left out: there is ${Object.keys(fields).join(', ')}`)
    const at = <K extends keyof World>(key: K, read: Read<World[K]>): World[K] =>
      change[key] === undefined ? world[key] : read(change[key], key)
    const changed: World = {
      seed: at('seed', fields.seed),
      latencyMs: at('latencyMs', fields.latencyMs),
      latencyP95Ms: at('latencyP95Ms', fields.latencyP95Ms),
      msPerToken: at('msPerToken', fields.msPerToken),
      serveAtOnce: at('serveAtOnce', fields.serveAtOnce),
      concurrencyCap: at('concurrencyCap', fields.concurrencyCap),
      rpm: at('rpm', fields.rpm),
      tpm: at('tpm', fields.tpm),
      windowMs: at('windowMs', fields.windowMs),
      faults: at('faults', fields.faults),
      replyChars: at('replyChars', fields.replyChars),
      jsonSchema: at('jsonSchema', fields.jsonSchema),
      chatter: at('chatter', fields.chatter),
      cacheMinTokens: at('cacheMinTokens', fields.cacheMinTokens),
      apiKey: at('apiKey', fields.apiKey),
      models: at('models', fields.models),
    }
    if (changed.latencyP95Ms !== null && changed.latencyP95Ms < changed.latencyMs) {
      return fail('latencyP95Ms', 'no less than latencyMs')
    }
    return { ok: true, world: changed }
  } catch (error) {
    if (error instanceof FieldError) return { ok: false, field: error.field, message: error.message }
    throw error
  }
}
