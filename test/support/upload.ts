// Uploads of generated prompts to an open batch, as lines over one connection.

import { once } from 'node:events'
import { request } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { benchPrompts } from '../bench/prompts.js'
import { type Service } from './service.js'

export interface UploadAnswer {
  readonly accepted: number
  readonly skipped_known: number
}

const VARIETY = benchPrompts(64).map((text, i) => `${text} ${'Take your time, and say why. '.repeat(i % 12)}`)
const LINES_A_BLOCK = 200

/** Lines of prompts `p0` to `p<n - 1>`, each with its id. */
function* blocksOf(n: number): Generator<string> {
  for (let from = 0; from < n; from += LINES_A_BLOCK) {
    let block = ''
    for (let i = from; i < Math.min(n, from + LINES_A_BLOCK); i += 1) {
      block += `{"id":"p${i}","prompt":"${i}: ${VARIETY[i % VARIETY.length]}"}\n`
    }
    yield block
  }
}

/** Uploads `n` prompts; the answer comes when they are stored. */
export async function uploadLines(api: Service, batchId: string, n: number): Promise<UploadAnswer> {
  const upload = open(api, batchId)
  const answered = once(upload, 'response')
  const [, [response]] = await Promise.all([pipeline(Readable.from(blocksOf(n)), upload), answered])
  let text = ''
  for await (const chunk of response) text += String(chunk)
  if (response.statusCode !== 200) throw new Error(`${response.statusCode}: ${text}`)
  const answer: UploadAnswer = JSON.parse(text)
  return answer
}

/** Begins the same upload and breaks it off after `n` prompts. */
export async function breakOff(api: Service, batchId: string, n: number): Promise<void> {
  const upload = open(api, batchId)
  upload.on('error', () => undefined)
  for (const block of blocksOf(n)) if (!upload.write(block)) await once(upload, 'drain')
  const closed = new Promise((resolve) => upload.once('close', resolve))
  upload.destroy()
  await closed
}

const open = (api: Service, batchId: string) =>
  request(`${api.url}/v1/batches/${batchId}/prompts`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
  })
