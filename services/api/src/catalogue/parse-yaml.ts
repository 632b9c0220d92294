// YAML as people write files in it. What comes out is what JSON could have said: no anchors that multiply without end, no
// key that is not a text, no key twice.

import { LineCounter, parseDocument } from 'yaml'
import { Problem } from '../errors.js'

/** Throws the problem that says where it breaks; the text itself is never quoted. */
export function parseYaml(text: string): unknown {
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, version: '1.2' })
    const [error] = document.errors
    if (error !== undefined) throw notYaml(lines, error.pos[0], error.code.toLowerCase().replaceAll('_', ' '))
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    if (error instanceof Problem) throw error
    // Nested deeper than the reader's stack, or aliases that would fill the memory.
    throw new Problem('invalid-yaml', 'the body is nested too deep, or its aliases make too much of it')
  }
}

function notYaml(lines: LineCounter, offset: number, what: string): Problem {
  const { line, col } = lines.linePos(offset)
  return new Problem(
    'invalid-yaml',
    `the body is not YAML at line ${Math.max(1, line)}, column ${Math.max(1, col)}: ${what}`,
  )
}
