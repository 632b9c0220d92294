import { join } from 'node:path'
import t from 'tap'
import { ConfigError } from '../runtime/env.js'
import { readRedis, type RedisSettings } from './read-redis.js'

const faultsOf = (config: RedisSettings) =>
  readRedis(config).then(
    () => [],
    (error: unknown) => {
      if (error instanceof ConfigError) return error.faults.map(({ name, problem }) => `${name} ${problem}`)
      throw error
    },
  )

t.test('without a URL there is no Redis, and nothing may be said of one', async (t) => {
  t.equal(await readRedis({}), undefined)
  t.same(await faultsOf({ CONCLAVE_REDIS_SENTINEL_PASSWORD: 'x', CONCLAVE_REDIS_CA: 'none.crt' }), [
    'CONCLAVE_REDIS_SENTINEL_PASSWORD is set, but REDIS_URL is not',
    'CONCLAVE_REDIS_CA is set, but REDIS_URL is not',
  ])
})

t.test('a contradiction is told by the name of the variable', async (t) => {
  t.match(await faultsOf({ REDIS_URL: 'redis+sentinel://a' }), [/^REDIS_URL does not name the primary/])
  t.match(await faultsOf({ REDIS_URL: 'redis://a', CONCLAVE_REDIS_SENTINEL_PASSWORD: 'x' }), [
    /^CONCLAVE_REDIS_SENTINEL_PASSWORD is set, but REDIS_URL names no sentinels/,
  ])
})

t.test('a file of authorities that is none is told before anything is dialled', async (t) => {
  const folder = t.testdir({ 'empty.crt': 'no certificate\n' })
  const url = 'rediss://a'
  t.same(await faultsOf({ REDIS_URL: url, CONCLAVE_REDIS_CA: join(folder, 'gone.crt') }), [
    'CONCLAVE_REDIS_CA the file cannot be read (ENOENT)',
  ])
  t.same(await faultsOf({ REDIS_URL: url, CONCLAVE_REDIS_CA: join(folder, 'empty.crt') }), [
    'CONCLAVE_REDIS_CA the file holds no certificate',
  ])
})
