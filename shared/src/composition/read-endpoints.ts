// The endpoints of a process: those of the file that CONCLAVE_ENDPOINTS names, or the one of OPENAI_BASE_URL.

import { readFile } from 'node:fs/promises'
import { type Static, type TObject } from 'typebox'
import { defaultEndpoint, readEndpointList, type EndpointTerms } from '../fleet/endpoints/endpoint-list.js'
import { type endpointSettings } from '../fleet/settings.js'
import { ConfigError, type EnvFault } from '../runtime/env.js'

const EXPECTED = 'see examples/endpoints.json'

/**
 * @param env where the file's keys are looked up by the names that it gives.
 * @throws ConfigError with every fault of the file, each by its place.
 */
export async function readEndpoints(
  config: Readonly<Static<TObject<typeof endpointSettings>>>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly EndpointTerms[]> {
  const defaults = { timeoutMs: config.CONCLAVE_CALL_TIMEOUT_MS, structured: config.CONCLAVE_STRUCTURED }
  const path = config.CONCLAVE_ENDPOINTS
  if (path === undefined) {
    const { OPENAI_BASE_URL: url, OPENAI_API_KEY: apiKey, CONCLAVE_CALLS_AT_ONCE: callsAtOnce = null } = config
    return [defaultEndpoint({ url, apiKey, callsAtOnce }, defaults)]
  }
  const read = readEndpointList(await readJson(path), env, defaults)
  if (read.ok) return read.value
  throw new ConfigError(
    read.faults.map(({ pointer, message }) => ({ name: `${path}#${pointer}`, problem: message, expected: EXPECTED })),
  )
}

async function readJson(path: string): Promise<unknown> {
  const fault = (problem: string): EnvFault => ({ name: 'CONCLAVE_ENDPOINTS', problem, expected: EXPECTED })
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new ConfigError([fault(`the file cannot be read (${code})`)])
  }
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message repeats a piece of the text.
    throw new ConfigError([fault('the file is not JSON')])
  }
}
