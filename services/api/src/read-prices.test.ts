import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { ConfigError } from '@conclave/shared/runtime/env'
import { readPrices } from './read-prices.js'

/** A file of the test's own, with this text. */
const fileOf = (t: Test, text: string): string => {
  const path = join(t.testdir({}), 'prices.json')
  writeFileSync(path, text)
  return path
}
const problemsOf = async (path: string): Promise<readonly string[]> => {
  try {
    await readPrices(path)
  } catch (error) {
    if (error instanceof ConfigError) return error.faults.map(({ problem }) => problem.replace(path, 'FILE'))
    throw error
  }
  return []
}

t.test('a table is read whole; cached input without a price of its own costs what input costs', async (t) => {
  const table = {
    'org/m': { input: 2.5, cached_input: 0.25, output: 10 },
    free: { input: 0, output: 0 },
    '': { input: 1, output: 2 },
  }
  t.same(await readPrices(fileOf(t, JSON.stringify(table))), {
    'org/m': { input: 2.5, inputCached: 0.25, output: 10 },
    free: { input: 0, inputCached: 0, output: 0 },
    '': { input: 1, inputCached: 1, output: 2 },
  })
})

t.test('without a table there are no prices', async (t) => {
  t.same(await readPrices(undefined), {})
})

t.test('every fault is told by file and place', async (t) => {
  const table = { 'a/b': { input: -1, output: '3' }, c: { input: 1 }, d: 7, e: { input: 1, output: 1, cached: 1 } }
  t.match(await problemsOf(fileOf(t, JSON.stringify(table))), [
    /^FILE#\/a~1b\/input /,
    /^FILE#\/a~1b\/output /,
    /^FILE#\/c\/output /,
    /^FILE#\/d /,
    /^FILE#\/e\/cached /,
  ])
})

t.test('a file that is not there, or no JSON, is told as such', async (t) => {
  t.same(await problemsOf('/no/such/prices.json'), ['FILE cannot be read (ENOENT)'])
  t.same(await problemsOf(fileOf(t, '{"m": {"input": 1,}}')), ['FILE is not JSON from line 1, column 19 on'])
})
