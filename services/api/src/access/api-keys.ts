// The keys of the API as their file lists them: digests, never keys. Checked whole; every fault is told by its place.

import { createHash } from 'node:crypto'
import Type, { type Static } from 'typebox'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { type Checked, type Fault } from '@conclave/shared/recipe/fault'
import { jsonBreak } from '../json-break.js'

export const SCOPES = ['read', 'write', 'admin'] as const
export type Scope = (typeof SCOPES)[number]

const NANO = 1e9

const KeyEntry = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z0-9-]{1,64}$' }),
    sha256: Type.String({ pattern: '^[0-9a-fA-F]{64}$' }),
    scopes: Type.Array(Type.Enum([...SCOPES], { type: 'string' }), { minItems: 1, maxItems: SCOPES.length }),
    requests_per_minute: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
    open_samples: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000_000 })),
    usd_per_day: Type.Optional(Type.Number({ minimum: 0, maximum: 1_000_000 })),
    tokens_per_day: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
    expires_at: Type.Optional(Type.String({ format: 'date-time' })),
  },
  { additionalProperties: false },
)
export type KeyEntry = Static<typeof KeyEntry>

const checkEntries = createCheck(Type.Array(KeyEntry, { minItems: 1, maxItems: 10_000 }))

/** What the schema's own words would not tell a person. */
const EXPECTED: Readonly<Record<string, string>> = {
  name: 'must be 1 to 64 characters of a-z, 0-9 and "-"',
  sha256: 'must be the SHA-256 of the key: 64 hexadecimal digits',
  expires_at: 'must be a time such as 2030-01-31T00:00:00Z',
}

export interface ApiKey {
  readonly name: string
  /** SHA-256 of the key, 32 bytes. */
  readonly digest: Buffer
  /** The highest it has; each includes those below. */
  readonly scope: Scope
  /** Null: any number. */
  readonly requestsPerMinute: number | null
  readonly openSamplesAtMost: number | null
  readonly nanoUsdPerDay: number | null
  readonly tokensPerDay: number | null
  readonly expiresAt: Date | null
}

export const digestOf = (key: string): Buffer => createHash('sha256').update(key).digest()

/** Whether a scope permits what needs `wanted`: admin includes write, and write includes read. */
export const permits = (scope: Scope, wanted: Scope): boolean => SCOPES.indexOf(scope) >= SCOPES.indexOf(wanted)

/** The keys that the text of a key file lists, or every place where it is wrong. No fault repeats what the file holds. */
export function readApiKeys(text: string): Checked<readonly ApiKey[]> {
  const at = jsonBreak(text)
  if (at !== null) {
    return { ok: false, faults: [{ pointer: '', message: `is not JSON from line ${at.line}, column ${at.column} on` }] }
  }
  const checked = checkEntries(JSON.parse(text))
  if (!checked.ok) return { ok: false, faults: checked.faults.map(inOurWords) }
  const faults = [...repeated(checked.value, 'name'), ...repeated(checked.value, 'sha256'), ...ofNothing(checked.value)]
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: checked.value.map(keyOf) }
}

function inOurWords({ pointer, message }: Fault): Fault {
  const [, field = ''] = /^\/\d+\/(\w+)$/.exec(pointer) ?? []
  return { pointer, message: message === 'is missing' ? message : (EXPECTED[field] ?? message) }
}

function repeated(entries: readonly KeyEntry[], field: 'name' | 'sha256'): readonly Fault[] {
  const seen = new Map<string, number>()
  return entries.flatMap((entry, i) => {
    const value = entry[field].toLowerCase()
    const first = seen.get(value)
    if (first === undefined) seen.set(value, i)
    return first === undefined ? [] : [{ pointer: `/${i}/${field}`, message: `is the ${field} of /${first} too` }]
  })
}

/** What a mistyped command line makes a digest of, more often than of a key. */
const NOTHING: readonly string[] = ['', '\n'].map((text) => digestOf(text).toString('hex'))

const ofNothing = (entries: readonly KeyEntry[]): readonly Fault[] =>
  entries.flatMap(({ sha256 }, i) =>
    NOTHING.includes(sha256.toLowerCase()) ? [{ pointer: `/${i}/sha256`, message: 'is the SHA-256 of no key' }] : [],
  )

const keyOf = (entry: KeyEntry): ApiKey => ({
  name: entry.name,
  digest: Buffer.from(entry.sha256, 'hex'),
  scope: SCOPES.findLast((scope) => entry.scopes.includes(scope)) ?? 'read',
  requestsPerMinute: entry.requests_per_minute ?? null,
  openSamplesAtMost: entry.open_samples ?? null,
  nanoUsdPerDay: entry.usd_per_day === undefined ? null : Math.round(entry.usd_per_day * NANO),
  tokensPerDay: entry.tokens_per_day ?? null,
  expiresAt: entry.expires_at === undefined ? null : new Date(entry.expires_at),
})
