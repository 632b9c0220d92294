// Who asks: found by the digest of the key that came with a request. The work is the same whichever key it is, or none.

import { timingSafeEqual } from 'node:crypto'
import { type BatchOwner } from '@conclave/shared/ports/tenants'
import { digestOf, type ApiKey, type Scope } from './api-keys.js'

export interface Caller {
  /** Null: the API asks for no keys, or the route is open. */
  readonly keyName: string | null
  /** Null: nothing but open routes. */
  readonly scope: Scope | null
  /** The key whose batches are all it may see; null: it sees everybody's. */
  readonly onlyOf: string | null
  /** What it submits is submitted in this name. */
  readonly owner: BatchOwner | null
  /** Null: any number. */
  readonly requestsPerMinute: number | null
  /** Whether its key has a daily cap in USD: what it submits must be priced. */
  readonly isCappedInUsd: boolean
}

const UNLIMITED = { owner: null, requestsPerMinute: null, isCappedInUsd: false }

/** Everyone, where the API asks for no keys. */
export const ANYONE: Caller = { keyName: null, scope: 'admin', onlyOf: null, ...UNLIMITED }

/** Someone at a route that is open to all. */
export const STRANGER: Caller = { keyName: null, scope: null, onlyOf: '', ...UNLIMITED }

/** RFC 6750, section 2.1. A key beyond any length that makes sense is none. */
const BEARER = /^Bearer +([A-Za-z0-9._~+/-]{1,500}=*)$/i

export const bearerOf = (header: string | undefined): string | null => BEARER.exec(header ?? '')?.[1] ?? null

/** `equal` is told every key's digest in turn, even after it has found the one. */
export function callerOf(keys: readonly ApiKey[], bearer: string, now: Date, equal = timingSafeEqual): Caller | null {
  const digest = digestOf(bearer)
  let found: ApiKey | null = null
  for (const key of keys) if (equal(key.digest, digest)) found = key
  if (found === null || (found.expiresAt !== null && found.expiresAt <= now)) return null
  const { name, scope, openSamplesAtMost, requestsPerMinute, nanoUsdPerDay } = found
  return {
    keyName: name,
    scope,
    onlyOf: scope === 'admin' ? null : name,
    owner: { keyName: name, openSamplesAtMost },
    requestsPerMinute,
    isCappedInUsd: nanoUsdPerDay !== null,
  }
}
