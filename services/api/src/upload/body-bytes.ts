// The bytes of a request's body as they come, as long as they come.

import { type Readable } from 'node:stream'
import { Problem } from '../errors.js'

/** Silence after which a client counts as gone, in milliseconds. Time in which nobody asks for bytes is not its silence. */
const SILENCE_MS = 30_000

/** An upload holds a transaction of the ledger open, which keeps it from tidying up: not for longer than this. */
const WHOLE_MS = 1_800_000

/** What is sent on after the answer is read and thrown away for this long, so that the answer can be read. */
const AFTER_ANSWER_MS = 60_000

/** Rejects with a Problem when the client falls silent, takes too long or breaks off. The stream is left to the caller. */
export async function* bodyBytes(body: Readable): AsyncGenerator<Uint8Array, void, undefined> {
  const until = performance.now() + WHOLE_MS
  const chunks: AsyncIterator<Uint8Array> = body.iterator({ destroyOnReturn: false })
  try {
    for (;;) {
      const next = await inTime(chunks.next()).catch((error: unknown) => {
        throw error instanceof Problem
          ? error
          : new Problem('bad-request', 'the body broke off, so nothing of it is kept', [], { cause: error })
      })
      if (next.done === true) return
      if (performance.now() > until) throw new Problem('too-slow', TOO_LONG)
      yield next.value
    }
  } finally {
    // Not awaited: where the client is silent, it would be waited for.
    void chunks.return?.()
  }
}

const TOO_LONG = `an upload may take ${WHOLE_MS / 60_000} minutes: send it in parts, of which nothing is kept twice where prompts have ids`

async function inTime<T>(next: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () =>
        reject(new Problem('too-slow', `nothing came for ${SILENCE_MS / 1000} s, so nothing of the upload is kept`)),
      SILENCE_MS,
    )
  })
  return Promise.race([next, silence]).finally(() => clearTimeout(timer))
}

/** To be called with the answer ready and the bytes returned: lets a client that is still sending come to an end. */
export function letGo(body: Readable): void {
  if (body.readableEnded || body.destroyed) return
  const timer = setTimeout(() => body.destroy(), AFTER_ANSWER_MS).unref()
  const over = () => clearTimeout(timer)
  body.once('end', over).once('close', over).once('error', over)
  body.resume()
}
