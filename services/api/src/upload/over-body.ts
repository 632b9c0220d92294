// A body of lines, read to its end or let go of.

import { type Readable } from 'node:stream'
import { refusedLines } from '../errors.js'
import { bodyBytes, letGo } from './body-bytes.js'
import { LinesRefused, readPrompts, type PromptLines, type PromptLinesTerms } from './read-prompts.js'

type Bytes = AsyncGenerator<Uint8Array, void, undefined>

/**
 * Has `take` read the prompts of a body. Where a bad line ends that, all bad lines are told in one problem, so that they can
 * be mended at once. `passBy` is given the bytes on their way.
 */
export async function overBody<T>(
  body: Readable,
  terms: PromptLinesTerms,
  take: (lines: PromptLines, source: AsyncIterable<Uint8Array>) => Promise<T>,
  passBy: (bytes: Bytes) => AsyncIterable<Uint8Array> = (bytes) => bytes,
): Promise<T> {
  const bytes = bodyBytes(body)
  const source = passBy(bytes)
  const lines = readPrompts(source, terms)
  try {
    return await take(lines, source)
  } catch (error) {
    if (!(error instanceof LinesRefused)) throw error
    // Nothing is stored any more.
    await lines.checkRest()
    const { count, errors } = lines.refused()
    throw refusedLines(count, errors)
  } finally {
    await bytes.return()
    letGo(body)
  }
}
