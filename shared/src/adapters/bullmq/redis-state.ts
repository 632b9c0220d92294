// Shared state on Redis: a string per key, replaced by a script that compares first.
import type { SharedState, SharedValues } from '../../ports/shared-state.js'
import { KEPT_MS, overCells } from './compare-and-set.js'
import type { RedisClient } from './redis-clients.js'

const READ = `return {redis.call('TIME'), redis.call('GET', KEYS[1])}`

/** KEYS: the value's, and the list of all. ARGV: whether there was a value, that value, the new one, milliseconds to keep it. */
const REPLACE = `
  if redis.call('GET', KEYS[1]) ~= (ARGV[1] == 'some' and ARGV[2]) then return 0 end
  redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
  redis.call('SADD', KEYS[2], KEYS[1])
  return 1`

/** What was not written for long is taken from the list when somebody looks. Keys are those of the list, so of its slot. */
const READ_ALL = `
  local found = {}
  for _, key in ipairs(redis.call('SMEMBERS', KEYS[1])) do
    local value = redis.call('GET', key)
    if not value then
      redis.call('SREM', KEYS[1], key)
    elseif string.sub(key, 1, string.len(ARGV[1])) == ARGV[1] then
      table.insert(found, key)
      table.insert(found, value)
    end
  end
  return {redis.call('TIME'), found}`

export function createRedisState(redis: RedisClient, prefix: string): SharedState & SharedValues {
  const named = (key: string) => `${prefix}:shared:${key}`
  const list = `${prefix}:shared`
  const cells = overCells({
    async read(key) {
      const { nowMs, value } = readAnswer(await redis.eval(READ, 1, named(key)))
      return { value, version: null, nowMs }
    },
    async replace(key, { value: seen }, value) {
      const was = seen === null ? ['none', ''] : ['some', seen]
      return (await redis.eval(REPLACE, 2, named(key), list, ...was, value, KEPT_MS)) === 1
    },
  })
  return {
    ...cells,
    async readAll(start) {
      const [time, found] = listOf(await redis.eval(READ_ALL, 1, list, named(start)))
      const pairs = listOf(found).map(String)
      const values = new Map<string, string>()
      for (let at = 0; at < pairs.length; at += 2)
        values.set(pairs[at]?.slice(named(start).length) ?? '', pairs[at + 1] ?? '')
      return { values, nowMs: readTime(time) }
    },
  }
}

function readAnswer(answer: unknown): { readonly nowMs: number; readonly value: string | null } {
  const [time, value] = listOf(answer)
  return { nowMs: readTime(time), value: typeof value === 'string' ? value : null }
}

function readTime(time: unknown): number {
  const [seconds, micros] = listOf(time)
  const nowMs = Number(seconds) * 1000 + Math.floor(Number(micros) / 1000)
  if (!Number.isFinite(nowMs)) throw new Error('redis did not tell its time')
  return nowMs
}

const listOf = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [])
