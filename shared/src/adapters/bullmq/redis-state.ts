// Shared state on Redis: a string per key, replaced by a script that compares first.
import type { Redis } from 'ioredis'
import type { SharedState } from '../../ports/shared-state.js'
import { KEPT_MS, overCells } from './compare-and-set.js'

const READ = `return {redis.call('TIME'), redis.call('GET', KEYS[1])}`

/** ARGV: whether there was a value, that value, the new one, milliseconds to keep it. */
const REPLACE = `
  if redis.call('GET', KEYS[1]) ~= (ARGV[1] == 'some' and ARGV[2]) then return 0 end
  redis.call('SET', KEYS[1], ARGV[3], 'PX', ARGV[4])
  return 1`

export function createRedisState(redis: Redis, prefix: string): SharedState {
  const named = (key: string) => `${prefix}:shared:${key}`
  return overCells({
    async read(key) {
      const { nowMs, value } = readAnswer(await redis.eval(READ, 1, named(key)))
      return { value, version: null, nowMs }
    },
    async replace(key, { value: seen }, value) {
      const was = seen === null ? ['none', ''] : ['some', seen]
      return (await redis.eval(REPLACE, 1, named(key), ...was, value, KEPT_MS)) === 1
    },
  })
}

function readAnswer(answer: unknown): { readonly nowMs: number; readonly value: string | null } {
  const [time, value] = listOf(answer)
  const [seconds, micros] = listOf(time)
  const nowMs = Number(seconds) * 1000 + Math.floor(Number(micros) / 1000)
  if (!Number.isFinite(nowMs)) throw new Error('redis did not tell its time')
  return { nowMs, value: typeof value === 'string' ? value : null }
}

const listOf = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : [])
