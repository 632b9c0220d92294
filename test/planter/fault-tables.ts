// The tables that samples are planted from: two sets, by two authors.

import { FORMAT_PHRASES, type Spoilt } from './faults/format-phrases.js'
import { SECOND_FORMAT, SECOND_INJECTION, SECOND_LOOKALIKES, SECOND_META } from './faults/second-phrases.js'
import { INJECTION_PHRASES } from './faults/injection-phrases.js'
import { META_PHRASES } from './faults/meta-phrases.js'
import { LOOKALIKE_THOUGHTS } from './general/lookalike-thoughts.js'
import { type CleanUnit, readUnit } from './read-scene.js'

export interface FaultTables {
  readonly format: readonly Spoilt[]
  readonly meta: readonly Spoilt[]
  readonly injection: readonly Spoilt[]
  /** Sound thoughts that use the words of faulty ones. */
  readonly lookalikes: readonly CleanUnit[]
}

export const FIRST_TABLES: FaultTables = {
  format: FORMAT_PHRASES,
  meta: META_PHRASES,
  injection: INJECTION_PHRASES,
  lookalikes: LOOKALIKE_THOUGHTS.map(readUnit),
}

export const SECOND_TABLES: FaultTables = {
  format: SECOND_FORMAT,
  meta: SECOND_META,
  injection: SECOND_INJECTION,
  lookalikes: SECOND_LOOKALIKES.map(readUnit),
}
