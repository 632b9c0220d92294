// Which endpoint has seen a text before, without anybody remembering it: rendezvous hashing. Each text ranks the endpoints
// in its own order, the same in every process; an endpoint that comes or goes moves only the texts that rank it first.

import { createHash } from 'node:crypto'
import { perLongText } from '../../ports/constant-parts.js'
import { type Question } from '../../ports/llm.js'

/** The endpoints' weights for a question, in the order of their names. They follow from its system message alone. */
export function createAffinity(names: readonly string[]): (question: Question) => readonly number[] {
  const weightsOf = perLongText((text) => {
    const digest = sha256(text)
    return names.map((name) => sha256(digest, name).readUIntBE(0, 6))
  })
  return ({ messages: [first] }) => weightsOf(first?.role === 'system' ? first.content : '')
}

function sha256(...parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
