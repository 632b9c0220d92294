// PostgreSQL and Redis, where they are configured. Looks only: nothing is created or changed.

import { readdir } from 'node:fs/promises'
import Type from 'typebox'
import pg from 'pg'
import { connectWithin, createRedisClient } from '@conclave/shared/adapters/bullmq/redis-clients'
import { readRedis } from '@conclave/shared/composition/read-redis'
import type { RedisServers } from '@conclave/shared/adapters/bullmq/redis-servers'
import { storeSettings } from '@conclave/shared/fleet/settings'
import { ConfigError, readEnv } from '@conclave/shared/runtime/env'
import { fault, note, ok, wordsOf, type Finding } from './finding.js'

const WITHIN_MS = 5_000
const LEAST_POSTGRES = 150_000

type Env = Readonly<Record<string, string | undefined>>

export async function checkStores(env: Env): Promise<readonly Finding[]> {
  const databaseUrl = env['DATABASE_URL']?.trim() ?? ''
  const space = env['CONCLAVE_SPACE']?.trim() || 'conclave'
  const ledger =
    databaseUrl === ''
      ? [
          note(
            'ledger',
            'DATABASE_URL is not set',
            "'conclave up' brings a PostgreSQL along; services by themselves need one.",
          ),
        ]
      : await checkLedger(databaseUrl, space)
  return [...ledger, ...(await checkQueues(env))]
}

async function checkLedger(connectionString: string, space: string): Promise<readonly Finding[]> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: WITHIN_MS, query_timeout: WITHIN_MS })
  // A connection that breaks is told by the query that it breaks.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const version = String(
      (await client.query<{ v: string }>("select current_setting('server_version') as v")).rows[0]?.v,
    )
    const number = Number(
      (await client.query<{ n: string }>("select current_setting('server_version_num') as n")).rows[0]?.n,
    )
    const found =
      number < LEAST_POSTGRES
        ? note('PostgreSQL', version, 'It is tested from version 15 on.')
        : ok('PostgreSQL', `${version} answers`)
    return [found, await checkSchema(client, space)]
  } catch (error) {
    return [fault('PostgreSQL', wordsOf(error), 'Check host, port, user, password and database in DATABASE_URL.')]
  } finally {
    await client.end().catch(() => undefined)
  }
}

const MIGRATIONS = new URL('../../../shared/migrations/', import.meta.url)

async function checkSchema(client: pg.Client, space: string): Promise<Finding> {
  const what = `ledger "${space}"`
  const there = await client.query<{ found: string | null }>('select to_regclass($1)::text as found', [
    `${space}.migrations`,
  ])
  if ((there.rows[0]?.found ?? null) === null)
    return ok(what, 'is not there yet: the first service to start creates it')
  const { rows } = await client.query<{ name: string }>(`select name from ${client.escapeIdentifier(space)}.migrations`)
  const applied = new Set(rows.map(({ name }) => name))
  const shipped = (await readdir(MIGRATIONS)).filter((name) => name.endsWith('.sql'))
  const missing = shipped.filter((name) => !applied.has(name))
  const unknown = [...applied].filter((name) => !shipped.includes(name))
  if (unknown.length > 0) {
    return fault(
      what,
      `has ${unknown.join(', ')}, which this version does not know`,
      'A newer version made it: use that one.',
    )
  }
  return missing.length === 0
    ? ok(what, `is up to date (${applied.size} migrations)`)
    : ok(what, `lacks ${missing.join(', ')}: the next service to start adds it`)
}

const redisSettings = Type.Object({
  REDIS_URL: storeSettings.REDIS_URL,
  CONCLAVE_REDIS_SENTINEL_PASSWORD: storeSettings.CONCLAVE_REDIS_SENTINEL_PASSWORD,
  CONCLAVE_REDIS_CA: storeSettings.CONCLAVE_REDIS_CA,
})

async function checkQueues(env: Env): Promise<readonly Finding[]> {
  try {
    const servers = await readRedis(readEnv(redisSettings, env, Object.keys(env)))
    if (servers === undefined) return [ok('queues', 'REDIS_URL is not set: they are kept in PostgreSQL')]
    return [await checkRedis(servers)]
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.faults.map(({ name, problem, expected }) => fault(name, problem, expected))
  }
}

async function checkRedis(servers: RedisServers): Promise<Finding> {
  const redis = createRedisClient(servers, {
    lazyConnect: true,
    connectTimeout: WITHIN_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  })
  // Told by the call that it breaks.
  redis.on('error', () => undefined)
  try {
    await connectWithin(redis, WITHIN_MS)
    const about = await redis.info()
    const version = /^redis_version:(.*?)\r?$/m.exec(about)?.[1] ?? 'of a version it does not tell'
    const policy = /^maxmemory_policy:(.*?)\r?$/m.exec(about)?.[1]
    if (policy === undefined || policy === 'noeviction') return ok('Redis', `${version} answers`)
    const next =
      'Set maxmemory-policy to noeviction: else Redis may throw jobs away, and they take seconds to come back.'
    return note('Redis', `${version}, maxmemory-policy ${policy}`, next)
  } catch (error) {
    return fault('Redis', wordsOf(error), 'Check hosts, ports and passwords in REDIS_URL, and that Redis runs.')
  } finally {
    redis.disconnect()
  }
}
