// The Redis of a process, as its settings name it.

import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Static, type TObject } from 'typebox'
import { readRedisServers, type RedisServers } from '../adapters/bullmq/redis-servers.js'
import { type storeSettings } from '../fleet/settings.js'
import { ConfigError } from '../runtime/env.js'

type StoreSettings = Readonly<Static<TObject<typeof storeSettings>>>
export type RedisSettings = Pick<StoreSettings, 'REDIS_URL' | 'CONCLAVE_REDIS_SENTINEL_PASSWORD' | 'CONCLAVE_REDIS_CA'>

const SETTING_OF = {
  url: 'REDIS_URL',
  sentinelPassword: 'CONCLAVE_REDIS_SENTINEL_PASSWORD',
  ca: 'CONCLAVE_REDIS_CA',
} as const
const EXPECTED = 'see docs/operations.md, Redis'

/**
 * Undefined where queues are kept in PostgreSQL.
 *
 * @throws ConfigError for settings that contradict each other, by the name of the one that is too many.
 */
export async function readRedis(config: RedisSettings): Promise<RedisServers | undefined> {
  const url = config.REDIS_URL
  const { CONCLAVE_REDIS_SENTINEL_PASSWORD: sentinelPassword, CONCLAVE_REDIS_CA: caFile } = config
  if (url === undefined) {
    const names = [
      ...(sentinelPassword === undefined ? [] : [SETTING_OF.sentinelPassword]),
      ...(caFile === undefined ? [] : [SETTING_OF.ca]),
    ]
    if (names.length === 0) return undefined
    throw new ConfigError(names.map((name) => ({ name, problem: 'is set, but REDIS_URL is not', expected: EXPECTED })))
  }
  const ca = caFile === undefined ? undefined : await readAuthorities(caFile)
  const read = readRedisServers({ url, sentinelPassword, ca })
  if (read.ok) return read.value
  throw new ConfigError(
    read.faults.map(({ part, problem }) => ({ name: SETTING_OF[part], problem, expected: EXPECTED })),
  )
}

/** Node.js takes a text without a certificate for a list of none, and would then trust nobody without saying why. */
async function readAuthorities(path: string): Promise<string> {
  const fail = (problem: string) =>
    new ConfigError([{ name: SETTING_OF.ca, problem, expected: 'a file of certificates in PEM' }])
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw fail(`the file cannot be read (${code})`)
  })
  try {
    new X509Certificate(text)
  } catch {
    throw fail('the file holds no certificate')
  }
  return text
}
