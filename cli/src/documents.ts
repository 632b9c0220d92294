// Documents that users write, as JSON or YAML: read, and a fault shown where it stands.

import { readFile } from 'node:fs/promises'
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import { type Fault } from '@conclave/shared/recipe/fault'
import { CommandError, unreadable } from './command-error.js'
import { EXIT } from './exit-codes.js'

export interface WrittenDocument {
  readonly path: string
  readonly value: unknown
  /** The place of a JSON Pointer in the text, from 1; of what is missing, that of what would hold it. */
  readonly placeOf: (pointer: string) => Place
}

export interface Place {
  readonly line: number
  readonly column: number
}

export interface PlacedFault extends Fault, Place {}

/** @throws CommandError with the line and column of the first fault in its syntax */
export async function readDocument(path: string): Promise<WrittenDocument> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw unreadable(path, error)
  }
  return parseWritten(path, text)
}

/** JSON is YAML, so one parser reads both. */
export function parseWritten(path: string, text: string): WrittenDocument {
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\ufeff/, ''), { lineCounter: lines, prettyErrors: false })
  const [fault] = document.errors
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0])
    throw new CommandError(`${path}:${line}:${col}: ${fault.message}`, { exit: EXIT.input })
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 })
  return {
    path,
    value,
    placeOf(pointer) {
      const { line, col } = lines.linePos(offsetOf(document, tokensOf(pointer)))
      return { line, column: col }
    },
  }
}

const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))

function offsetOf(document: Document, tokens: readonly string[]): number {
  for (let length = tokens.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(tokens.slice(0, length).map(indexOrKey), true)
    if (isNode(node) && node.range !== null && node.range !== undefined) return node.range[0]
  }
  return document.contents?.range?.[0] ?? 0
}

const indexOrKey = (token: string): string | number => (/^\d+$/.test(token) ? Number(token) : token)

export const placed = ({ placeOf }: WrittenDocument, faults: readonly Fault[]): readonly PlacedFault[] =>
  faults.map((fault) => ({ ...fault, ...placeOf(fault.pointer) }))

/** `file:line:column: pointer message`, which editors can jump to. */
export const faultText = (path: string, { line, column, pointer, message }: PlacedFault): string =>
  `${path}:${line}:${column}: ${pointer === '' ? 'the document' : pointer} ${message}`

/** Whether this names a file with a document, rather than something that the api has by a name. */
export const isDocumentPath = (named: string): boolean => /\.(json|ya?ml)$/i.test(named)
