// Where in a file the places are that faults name: JSON is YAML, so one reader finds both.

import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import { type ParsedNode } from 'yaml'
import { type TextPlace } from '../json-break.js'
import { Problem, type ProblemFault } from '../errors.js'

/** The problem, each fault of it with line and column in the text that it is about. */
export function placed(problem: Problem, text: string | null): Problem {
  if (text === null || problem.code !== 'invalid') return problem
  const placeOf = placesIn(text)
  const faults = problem.faults.map((fault): ProblemFault => ({ ...fault, ...placeOf(fault.pointer) }))
  return new Problem(problem.code, problem.detail, faults, { headers: problem.headers })
}

const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))

/** The place of what a JSON Pointer names; of what is missing, that of what should hold it. */
function placesIn(text: string): (pointer: string) => TextPlace | null {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): TextPlace => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  return (pointer) => {
    if (pointer !== '' && !pointer.startsWith('/')) return null // not in the body
    let node: unknown = document.contents
    let offset = document.contents?.range[0] ?? 0
    for (const token of tokensOf(pointer)) {
      const found = memberOf(isAlias(node) ? node.resolve(document) : node, token)
      if (found === null) break
      offset = found.offset
      node = found.node
    }
    return placeAt(offset)
  }
}

function memberOf(holder: unknown, token: string): { readonly offset: number; readonly node: unknown } | null {
  if (isSeq<ParsedNode>(holder)) {
    const node = holder.items[Number(token)]
    return node === undefined ? null : { offset: node.range[0], node }
  }
  if (!isMap<ParsedNode, ParsedNode | null>(holder)) return null
  const pair = holder.items.find(({ key }) => isScalar(key) && String(key.value) === token)
  return pair === undefined ? null : { offset: pair.key.range[0], node: pair.value }
}
