// Screening in a thread of its own. A thread that ends takes its memory with it and nothing else: the next one makes it
// again from the ledger. Implements Screening.

import { Worker } from 'node:worker_threads'
import { type TextsToScreen } from '@conclave/shared/dedupe/screen'
import {
  type Screened,
  type ScreenedPrompt,
  type Screening,
  type ScreeningSession,
  type ScreeningTerms,
} from '@conclave/shared/ports/screening'

/** What the thread is asked. */
export type Asked =
  | { readonly ask: 'begin'; readonly terms: ScreeningTerms }
  | { readonly ask: 'remember'; readonly session: number; readonly prompts: readonly ScreenedPrompt[] }
  | { readonly ask: 'remember-set'; readonly setId: string; readonly prompts: readonly string[] }
  | { readonly ask: 'look'; readonly session: number; readonly prompts: TextsToScreen }
  | { readonly ask: 'end'; readonly session: number; readonly knownTo: number | null }

/** What it tells, in the order of what it was asked. */
export interface Told {
  readonly id: number
  readonly answer?: unknown
  readonly error?: string
}

interface Begun extends Pick<ScreeningSession, 'knownTo' | 'missingSets'> {
  readonly session: number
}

interface Waiting {
  readonly resolve: (answer: never) => void
  readonly reject: (error: Error) => void
}

export interface ScreeningThread extends Screening {
  /** Starts the thread before it is needed: else the first request waits for it. */
  readonly start: () => void
  readonly close: () => Promise<void>
}

export function openScreening(): ScreeningThread {
  let thread: Worker | null = null
  const waiting = new Map<number, Waiting>()
  let asks = 0

  const startThread = (): Worker => {
    // What it makes for each chunk dies with it: a small nursery is cleared often, and keeps little.
    const started = new Worker(new URL('./screening-thread.js', import.meta.url), {
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    })
    started.unref()
    started.on('message', ({ id, answer, error }: { id: number; answer: never; error?: string }) => {
      const asker = waiting.get(id)
      waiting.delete(id)
      if (waiting.size === 0) started.unref()
      if (error === undefined) asker?.resolve(answer)
      else asker?.reject(new Error(`screening: ${error}`))
    })
    const gone = (error: Error) => {
      if (thread === started) thread = null
      for (const { reject } of waiting.values()) reject(error)
      waiting.clear()
    }
    started.on('error', (cause) => gone(new Error('the screening thread broke', { cause })))
    started.on('exit', () => gone(new Error('the screening thread has ended')))
    return started
  }
  const ask = async <A>(asked: Asked): Promise<A> => {
    thread ??= startThread()
    const asking = thread
    asking.ref()
    asks += 1
    const id = asks
    return new Promise<A>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      asking.postMessage({ id, asked })
    })
  }
  return {
    start: () => void (thread ??= startThread()),
    async begin(terms) {
      const { session, knownTo, missingSets } = await ask<Begun>({ ask: 'begin', terms })
      return {
        knownTo,
        missingSets,
        remember: (prompts) => ask<boolean>({ ask: 'remember', session, prompts }),
        rememberSet: (setId, prompts) => ask<undefined>({ ask: 'remember-set', setId, prompts }),
        look: (prompts) => ask<Screened>({ ask: 'look', session, prompts: listsOf(prompts) }),
        end: (known) => ask<undefined>({ ask: 'end', session, knownTo: known }),
      }
    },
    async close() {
      await thread?.terminate()
    },
  }
}

const listsOf = (prompts: readonly ScreenedPrompt[]): TextsToScreen => ({
  sampleIds: prompts.map(({ sampleId }) => sampleId),
  texts: prompts.map(({ text }) => text),
  kinds: prompts.map(({ kind }) => kind),
})
