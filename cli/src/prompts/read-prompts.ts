// Prompts from a file or from standard input, in any of the formats.

import { createReadStream } from 'node:fs'
import { type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { CommandError, unreadable } from '../command-error.js'
import { formatOf, STREAM_READERS, type PromptFormat } from './prompt-formats.js'
import { badPrompts, type Fields, type NumberedPrompt } from './prompt-line.js'
import { readParquet } from './read-parquet.js'

export interface PromptSource {
  /** A path, or `-` for standard input. */
  readonly path: string
  readonly format: PromptFormat
  readonly fields: Fields
  /** At most so many prompts. */
  readonly limit: number
  readonly stdin: Readable
}

/** By the name of the file where it is not said; JSON lines from standard input. */
export function promptFormatOf(path: string, said: PromptFormat | undefined): PromptFormat {
  const format = said ?? (path === '-' ? 'jsonl' : formatOf(path))
  if (format === undefined) {
    throw badPrompts(
      `the name of ${path} does not say what is in it`,
      'Say it: --format jsonl, json, txt, csv, tsv or parquet',
    )
  }
  if (format === 'parquet' && path === '-') {
    throw badPrompts('Parquet is read from its end, so it cannot come from standard input', 'Name a file.')
  }
  return format
}

/** @throws CommandError that names the file, and the place where there is one */
export async function* readPrompts(source: PromptSource): AsyncGenerator<NumberedPrompt, void, undefined> {
  const { path, limit } = source
  let read = 0
  try {
    for await (const numbered of promptsIn(source)) {
      if (read >= limit) return
      read += 1
      yield numbered
    }
  } catch (error) {
    if (!(error instanceof Error) || error instanceof CommandError || !('code' in error)) throw error
    throw unreadable(path, error)
  }
}

function promptsIn({ path, format, fields, stdin }: PromptSource): AsyncGenerator<NumberedPrompt> {
  if (format === 'parquet') return readParquet(path, fields)
  const bytes: Readable = path === '-' ? stdin : createReadStream(path)
  if (!path.endsWith('.gz')) return STREAM_READERS[format](bytes, fields, nameOf(path))
  const unzipped = createGunzip()
  bytes.once('error', (error: Error) => unzipped.destroy(error))
  unzipped.once('close', () => bytes.destroy())
  return STREAM_READERS[format](bytes.pipe(unzipped), fields, nameOf(path))
}

export const nameOf = (path: string): string => (path === '-' ? 'standard input' : path)
