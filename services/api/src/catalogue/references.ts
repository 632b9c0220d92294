// How what is kept is named: `name` for the latest version, `name@3` for one that stays.

import { EVERYBODY } from '@conclave/shared/ports/catalogue'
import { type Caller } from '../access/caller.js'

export interface Reference {
  readonly name: string
  readonly version: number | null
}

export const NAME = '[a-z0-9][a-z0-9-]{0,59}'
const REFERENCE = new RegExp(`^(${NAME})(?:@([1-9][0-9]{0,8}))?$`)

export function readReference(text: string): Reference | null {
  const [, name, version] = REFERENCE.exec(text) ?? []
  return name === undefined ? null : { name, version: version === undefined ? null : Number(version) }
}

export const referenceTo = ({ name, version }: { readonly name: string; readonly version: number }): string =>
  `${name}@${version}`

/** In whose name a caller keeps things: an administrator keeps them for everybody. */
export const keeperOf = ({ onlyOf }: Caller): string => onlyOf ?? EVERYBODY
