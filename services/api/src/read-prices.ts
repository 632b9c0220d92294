// The price table: a JSON file, checked as a whole at the start. Batches freeze what they need of it.

import { readFile } from 'node:fs/promises'
import Type from 'typebox'
import { type Prices } from '@conclave/shared/ports/prices'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { type Fault } from '@conclave/shared/recipe/fault'
import { ConfigError } from '@conclave/shared/runtime/env'
import { jsonBreak } from './json-break.js'

const UsdPerMillionTokens = Type.Number({ minimum: 0, maximum: 1_000_000 })

/** By the model's name as recipes say it. */
const PriceTableSchema = Type.Record(
  Type.String(),
  Type.Object(
    { input: UsdPerMillionTokens, cached_input: Type.Optional(UsdPerMillionTokens), output: UsdPerMillionTokens },
    { additionalProperties: false },
  ),
)

const checkTable = createCheck(PriceTableSchema)

/** Cached input that has no price of its own costs what input costs. @throws ConfigError with every fault of the file. */
export async function readPrices(path: string | undefined): Promise<Prices> {
  if (path === undefined) return {}
  const checked = checkTable(parse(path, await read(path)))
  if (!checked.ok) throw faulty(path, checked.faults)
  return Object.fromEntries(
    Object.entries(checked.value).map(([model, { input, cached_input: inputCached = input, output }]) => [
      model,
      { input, inputCached, output },
    ]),
  )
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    throw faulty(path, [{ pointer: '', message: `cannot be read${code}` }])
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const place = jsonBreak(text)
    const where = place === null ? '' : ` from line ${place.line}, column ${place.column} on`
    throw faulty(path, [{ pointer: '', message: `is not JSON${where}` }])
  }
}

const EXPECTED = 'expected of each model { "input", "cached_input", "output" } in USD per million tokens'

const faulty = (path: string, faults: readonly Fault[]) =>
  new ConfigError(
    faults.map(({ pointer, message }) => ({
      name: 'CONCLAVE_PRICES',
      problem: `${path}${pointer === '' ? '' : `#${pointer}`} ${message}`,
      expected: EXPECTED,
    })),
  )
