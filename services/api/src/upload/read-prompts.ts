// An upload of lines as prompts, in chunks that the ledger stores one by one, with an account of the lines that were
// refused.

import { type NewPrompt } from '@conclave/shared/ports/ledger'
import { type Fault } from '@conclave/shared/recipe/fault'
import { checkLine, maxLineBytes, type RefusalReason } from './check-line.js'
import { readLines } from './read-lines.js'

export interface LineFault extends Fault {
  readonly line: number
}

export interface RefusedLines {
  readonly count: number
  /** Of the first lines that were refused. */
  readonly errors: readonly LineFault[]
}

export interface PromptLines {
  /** Rejects with LinesRefused at the first bad line, unless bad lines are to be skipped. */
  readonly chunks: AsyncIterable<readonly NewPrompt[]>
  /** Reads on to the end, and only looks for bad lines. */
  readonly checkRest: () => Promise<void>
  /** So far. */
  readonly refused: () => RefusedLines
}

export interface PromptLinesTerms {
  readonly maxPromptChars: number
  /** What a bad line does: to all of the upload, or to itself. */
  readonly onError: 'refuse' | 'skip'
  readonly onRefused: (reason: RefusalReason) => void
}

export class LinesRefused extends Error {
  override readonly name = 'LinesRefused'
}

const ERRORS_TOLD = 100

/** A chunk is full with so many prompts, or so many UTF-16 units of them: what is in memory at once. */
const CHUNK_PROMPTS = 1_000
const CHUNK_CHARS = 1_000_000

export function readPrompts(source: AsyncIterable<Uint8Array>, terms: PromptLinesTerms): PromptLines {
  const blocks = readLines(source, maxLineBytes(terms.maxPromptChars))
  const errors: LineFault[] = []
  let count = 0

  /** The prompts of the next lines; null at the end. */
  const nextPrompts = async (): Promise<readonly NewPrompt[] | null> => {
    const block = await blocks.next()
    if (block.done === true) return null
    return block.value.flatMap((line) => {
      const checked = checkLine(line, terms.maxPromptChars)
      if (checked.is === 'prompt') return [checked.prompt]
      if (checked.is === 'refused') {
        count += 1
        terms.onRefused(checked.reason)
        const told = checked.faults.slice(0, ERRORS_TOLD - errors.length)
        errors.push(...told.map((fault) => ({ line: line.number, ...fault })))
      }
      return []
    })
  }

  return {
    chunks: inChunks(async () => {
      const prompts = await nextPrompts()
      if (count > 0 && terms.onError === 'refuse') throw new LinesRefused()
      return prompts
    }),
    async checkRest() {
      while ((await nextPrompts()) !== null);
    },
    refused: () => ({ count, errors }),
  }
}

async function* inChunks(
  nextPrompts: () => Promise<readonly NewPrompt[] | null>,
): AsyncGenerator<readonly NewPrompt[]> {
  let chunk: NewPrompt[] = []
  let chars = 0
  for (let prompts = await nextPrompts(); prompts !== null; prompts = await nextPrompts()) {
    for (const prompt of prompts) {
      chunk.push(prompt)
      chars += prompt.text.length
      if (chunk.length < CHUNK_PROMPTS && chars < CHUNK_CHARS) continue
      yield chunk
      chunk = []
      chars = 0
    }
  }
  if (chunk.length > 0) yield chunk
}
