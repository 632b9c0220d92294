// Which keys the API asks for, and where it may listen without any.

import { readFile } from 'node:fs/promises'
import { BlockList, isIP } from 'node:net'
import { ConfigError } from '@conclave/shared/runtime/env'
import { readApiKeys, type ApiKey } from './api-keys.js'

export interface KeySettings {
  readonly CONCLAVE_API_KEYS?: string | undefined
  readonly CONCLAVE_HOST: string
}

/**
 * The keys of the file that CONCLAVE_API_KEYS names; null where it is unset, and then the API must listen on loopback.
 *
 * @throws ConfigError with every fault of the file, each by its pointer
 */
export async function loadApiKeys(settings: KeySettings): Promise<readonly ApiKey[] | null> {
  const { CONCLAVE_API_KEYS: path, CONCLAVE_HOST: host } = settings
  if (path === undefined) {
    if (isLoopback(host)) return null
    throw new ConfigError([
      {
        name: 'CONCLAVE_HOST',
        problem: 'without keys, the API would be open to everyone who reaches this address',
        expected: 'set CONCLAVE_API_KEYS to a file of keys, or listen on 127.0.0.1',
      },
    ])
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
    throw new ConfigError([
      { name: 'CONCLAVE_API_KEYS', problem: `the file cannot be read (${code})`, expected: 'expected a JSON file' },
    ])
  })
  const checked = readApiKeys(text)
  if (checked.ok) return checked.value
  throw new ConfigError(
    checked.faults.map(({ pointer, message }) => ({
      name: `CONCLAVE_API_KEYS ${path}#${pointer}`,
      problem: message,
      expected: 'see docs/access.md',
    })),
  )
}

const LOOPBACK = new BlockList()
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4')
LOOPBACK.addAddress('::1', 'ipv6')

/** Whether only this machine reaches the host, by its address or as `localhost`. Other names are not looked up. */
export function isLoopback(host: string): boolean {
  const version = isIP(host)
  if (version === 0) return host === 'localhost'
  return LOOPBACK.check(host, version === 4 ? 'ipv4' : 'ipv6')
}
