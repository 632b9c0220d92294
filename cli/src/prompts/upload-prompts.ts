// Prompts into an open batch, as a stream of any length. What is sent has a line for each line, row or item of the file,
// empty where that holds no prompt: so what the api says of a line is said of that of the file.

import { createHash } from 'node:crypto'
import Type, { type Static } from 'typebox'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { problemOf } from '../api/problem.js'
import { type Api } from '../api/open-api.js'
import { CommandError } from '../command-error.js'
import { UNITS } from './prompt-formats.js'
import { badPrompts, type NumberedPrompt } from './prompt-line.js'
import { nameOf, readPrompts, type PromptSource } from './read-prompts.js'

const CHUNK_CHARS = 128 * 1024

const UploadAnswer = Type.Object({
  accepted: Type.Integer(),
  skipped_known: Type.Integer(),
  refused: Type.Object({
    count: Type.Integer(),
    errors: Type.Array(Type.Object({ line: Type.Integer(), pointer: Type.String(), message: Type.String() })),
  }),
})
export type Uploaded = Static<typeof UploadAnswer>

const checkAnswer = createCheck(UploadAnswer)

export interface Upload {
  readonly api: Api
  readonly batchId: string
  readonly source: PromptSource
  /** Whether a line that the api refuses is passed over; else nothing of the upload is kept. */
  readonly skipBad: boolean
  /** Of the survey, where there was one. */
  readonly key: string | undefined
  readonly onSent: (prompts: number) => void
}

/** @throws CommandError that names the place in the file; then nothing is stored */
export async function uploadPrompts({ api, batchId, source, skipBad, key, onSent }: Upload): Promise<Uploaded> {
  let sent = 0
  let fault: unknown
  const lines = async function* () {
    try {
      for await (const { text, prompts } of chunksOf(readPrompts(source))) {
        yield Buffer.from(text)
        sent += prompts
        onSent(sent)
      }
      if (sent === 0) throw noPrompts(source)
    } catch (error) {
      fault = error
      throw error
    }
  }
  const response = await api
    .raw(`/v1/batches/${batchId}/prompts${skipBad ? '?on_error=skip' : ''}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson', ...(key === undefined ? {} : { 'idempotency-key': key }) },
      body: streamOf(lines()),
      duplex: 'half',
    })
    .catch((error: unknown) => {
      throw fault ?? error
    })
  const body: unknown = await response.json().catch(() => null)
  const unit = UNITS[source.format]
  if (!response.ok) throw problemOf(response, body, (line) => `${nameOf(source.path)}, ${unit} ${line}`)
  const answer = checkAnswer(body)
  if (!answer.ok) throw new CommandError('the api answered something else than what became of the upload')
  return answer.value
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await chunks.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => void (await chunks.return(undefined)),
  })
}

/** Lines gathered, for each costs a call on its own. */
async function* chunksOf(numbered: AsyncIterable<NumberedPrompt>) {
  let text = ''
  let prompts = 0
  let line = 0
  for await (const { number, prompt } of numbered) {
    text += `${'\n'.repeat(Math.max(0, number - line - 1))}${JSON.stringify(prompt)}\n`
    prompts += 1
    line = Math.max(number, line + 1)
    if (text.length >= CHUNK_CHARS) {
      yield { text, prompts }
      text = ''
      prompts = 0
    }
  }
  if (prompts > 0) yield { text, prompts }
}

export interface Survey {
  readonly prompts: number
  /** Names what is sent: the same file again to the same batch is the same upload, also where its prompts have no ids. */
  readonly key: string
}

/**
 * A file read to its end before anything is sent. @throws CommandError that names the first place that holds no prompt
 */
export async function surveyPrompts(source: PromptSource): Promise<Survey> {
  const hash = createHash('sha256')
  let prompts = 0
  for await (const { prompt } of readPrompts(source)) {
    hash.update(`${JSON.stringify(prompt)}\n`)
    prompts += 1
  }
  if (prompts === 0) throw noPrompts(source)
  return { prompts, key: `upload-${hash.digest('hex')}` }
}

const noPrompts = ({ path }: PromptSource) => badPrompts(`${nameOf(path)} holds no prompts`)
