// The tables that samples are planted from: the first set, and one that is held out.

import { FORMAT_PHRASES, type Spoilt } from './faults/format-phrases.js'
import { HELD_OUT_FORMAT, HELD_OUT_INJECTION, HELD_OUT_LOOKALIKES, HELD_OUT_META } from './faults/held-out-phrases.js'
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

export const HELD_OUT_TABLES: FaultTables = {
  format: HELD_OUT_FORMAT,
  meta: HELD_OUT_META,
  injection: HELD_OUT_INJECTION,
  lookalikes: HELD_OUT_LOOKALIKES.map(readUnit),
}
