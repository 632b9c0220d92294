// What the commands that ask the api have in common.

import { Command, InvalidArgumentError } from '@commander-js/extra-typings'
import { openApi, type Api } from '../api/open-api.js'
import { CommandError } from '../command-error.js'
import { EXIT } from '../exit-codes.js'
import { type Shell } from '../shell.js'

export const DEFAULT_URL = 'http://127.0.0.1:8080'

/** The word for a batch, in every help. */
export const BATCH = "its id, its name, or 'latest'"

/** A command with `--url`, `--key` and `--json`. */
export const apiCommand = (name: string) =>
  new Command(name)
    .option('--url <url>', `where the api is (default: $CONCLAVE_URL, else ${DEFAULT_URL})`)
    .option('--key <key>', 'key of the api; better kept in $CONCLAVE_API_KEY, where no list of processes shows it')
    .option('--json', 'the answer as JSON')

export interface ApiOptions {
  readonly url?: string | undefined
  readonly key?: string | undefined
  readonly json?: true | undefined
}

const filled = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined)

export function apiPlace({ env }: Shell, { url, key }: Pick<ApiOptions, 'url' | 'key'>) {
  const place = filled(url) ?? filled(env['CONCLAVE_URL']) ?? DEFAULT_URL
  if (!/^https?:\/\//.test(place) || !URL.canParse(place)) {
    const where = filled(url) === undefined ? 'CONCLAVE_URL' : '--url'
    throw new CommandError(`${where} must be a URL that begins with http:// or https://`, { exit: EXIT.input })
  }
  const secret = filled(key) ?? filled(env['CONCLAVE_API_KEY'])
  if (secret !== undefined && !/^[\x21-\x7e]+$/.test(secret)) {
    throw new CommandError('the key of the api holds characters that no key has', { exit: EXIT.input })
  }
  return { url: place, key: secret }
}

export const apiOf = (shell: Shell, options: ApiOptions): Api =>
  openApi({ ...apiPlace(shell, options), signal: shell.stopping })

export const jsonText = (value: unknown): string => JSON.stringify(value, null, 2)

export const wholeNumber =
  (least: number, most = Number.MAX_SAFE_INTEGER) =>
  (text: string): number => {
    const number = Number(text)
    if (text.trim() !== '' && Number.isSafeInteger(number) && number >= least && number <= most) return number
    const range = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`
    throw new InvalidArgumentError(`It must be a whole number ${range}.`)
  }

export function amount(text: string): number {
  const number = Number(text)
  if (text.trim() !== '' && Number.isFinite(number) && number > 0) return number
  throw new InvalidArgumentError('It must be a number above 0.')
}
