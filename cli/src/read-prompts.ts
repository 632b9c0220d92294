// A file of prompts: JSON lines, each a string or an object with `prompt`. What else an object holds becomes metadata.

import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { CommandError } from './run-fleet.js'

export interface PromptLine {
  readonly id?: string
  readonly prompt: string
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** The first `limit` prompts of a file. A line that is none is an error that names it. */
export async function readPrompts(path: string, limit: number): Promise<readonly PromptLine[]> {
  const prompts: PromptLine[] = []
  const input = createReadStream(path)
  try {
    let number = 0
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      number += 1
      if (prompts.length >= limit) break
      if (line.trim() !== '') prompts.push(promptOf(line, `${path}, line ${number}`))
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new CommandError(`cannot read ${path}: ${error.message}`, { cause: error })
    throw error
  } finally {
    input.destroy()
  }
  if (prompts.length === 0) throw new CommandError(`${path} holds no prompts`)
  return prompts
}

function promptOf(line: string, place: string): PromptLine {
  const value = jsonOf(line, place)
  if (typeof value === 'string') return { prompt: value }
  if (typeof value !== 'object' || value === null) throw new CommandError(`${place}: is neither a string nor an object`)
  const { id, prompt, ...metadata } = Object.fromEntries(Object.entries(value))
  if (typeof prompt !== 'string') throw new CommandError(`${place}: has no "prompt" that is a string`)
  return {
    ...(id === undefined || id === null ? {} : { id: String(id) }),
    prompt,
    ...(Object.keys(metadata).length > 0 ? { metadata } : {}),
  }
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new CommandError(`${place}: is not JSON`, { cause: error })
  }
}
