// One line of an upload: the prompt that it holds, or what is wrong with it.

import { type NewPrompt } from '@conclave/shared/ports/ledger'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { type Fault } from '@conclave/shared/recipe/fault'
import { jsonBreak } from '../json-break.js'
import { unstorable } from '../storable.js'
import { promptOf, textFault, WrittenPromptSchema } from '../written-prompt.js'
import { type Line } from './read-lines.js'

export type CheckedLine =
  | { readonly is: 'prompt'; readonly prompt: NewPrompt }
  | { readonly is: 'blank' }
  | { readonly is: 'refused'; readonly reason: RefusalReason; readonly faults: readonly Fault[] }

/** As the metric names them. */
export type RefusalReason = 'invalid' | 'too_large'

/** Each unit of a prompt may be escaped in six bytes; the rest is for id, keys and metadata. */
export const maxLineBytes = (maxPromptChars: number): number => 6 * maxPromptChars + 65_536

const checkWritten = createCheck(WrittenPromptSchema)

export function checkLine(line: Line, maxPromptChars: number): CheckedLine {
  if ('fault' in line) {
    return line.fault === 'too-long'
      ? refused('too_large', [{ pointer: '', message: `is longer than ${maxLineBytes(maxPromptChars)} bytes` }])
      : refused('invalid', [{ pointer: '', message: 'is not UTF-8' }])
  }
  if (line.text.trim() === '') return { is: 'blank' }
  const value = parse(line.text)
  if (value === undefined) return refused('invalid', [{ pointer: '', message: notJson(line.text) }])
  const written = checkWritten(value)
  if (!written.ok) return refused('invalid', written.faults)
  const faults = unstorable(value)
  if (faults.length > 0) return refused('invalid', faults)
  const prompt = promptOf(written.value)
  const message = textFault(prompt.text, maxPromptChars)
  if (message === null) return { is: 'prompt', prompt }
  const pointer = typeof value === 'string' ? '' : '/prompt'
  return refused(prompt.text.length > maxPromptChars ? 'too_large' : 'invalid', [{ pointer, message }])
}

const refused = (reason: RefusalReason, faults: readonly Fault[]): CheckedLine => ({ is: 'refused', reason, faults })

/** Undefined where it is not JSON: no JSON text is. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The parser's own message quotes the line. */
const notJson = (text: string): string => {
  const column = jsonBreak(text)?.column ?? 1
  return `is not JSON from column ${column} on${text.startsWith('{') || text.startsWith('"') ? '' : ': a line is a string in quotes, or an object'}`
}
