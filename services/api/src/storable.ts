// What the ledger's database cannot hold verbatim, said before anything is stored.

import { pointerToken, type Fault } from '@conclave/shared/recipe/fault'

/** PostgreSQL reads nested JSON by recursion, within a stack of its own. */
const DEEPEST = 100
const LONE_SURROGATE = /\p{Surrogate}/u

/** The places within a JSON value that could not be given back as they came. */
export function unstorable(value: unknown): readonly Fault[] {
  const faults: Fault[] = []
  const visit = (inner: unknown, pointer: string, depth: number): void => {
    const message = depth > DEEPEST ? `is nested deeper than ${DEEPEST} levels` : scalarFault(inner)
    if (message !== null) return void faults.push({ pointer, message })
    if (typeof inner !== 'object' || inner === null) return
    for (const [key, member] of Object.entries(inner)) {
      const wrongKey = key === '__proto__' ? 'is "__proto__"' : scalarFault(key)
      // A broken key would break the pointer too: the fault is told at what holds it.
      if (wrongKey === null) visit(member, `${pointer}/${pointerToken(key)}`, depth + 1)
      else faults.push({ pointer, message: `has a key that ${wrongKey}` })
    }
  }
  visit(value, '', 0)
  return faults
}

function scalarFault(value: unknown): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'is a number too large to be kept'
  if (typeof value !== 'string') return null
  if (value.includes('\u0000')) return 'holds the character U+0000, which cannot be stored'
  return LONE_SURROGATE.test(value) ? 'is not well-formed Unicode: half of a surrogate pair' : null
}
