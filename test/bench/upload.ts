// A stream of prompts into one open batch: how fast it is stored, in how much memory, and what a cut leaves behind.

import { watchMost } from '../support/watch-most.js'
import { breakOff, uploadLines } from '../support/upload.js'
import { openWorld, showBatch, submit } from '../support/world.js'

export interface UploadFigures {
  readonly samplesAfterCut: number
  readonly samples: number
  readonly promptsPerSecond: number
  readonly knownPerSecond: number
  readonly apiMemoryMb: number
}

export async function benchUpload(prompts: number): Promise<UploadFigures> {
  const world = await openWorld({ queues: 'postgres', durable: true })
  try {
    const api = await world.start('api')
    const memory = watchMost(() => api.metric('process_resident_memory_bytes'))
    const { id } = await submit(api, { open: true })
    await breakOff(api, id, Math.floor(prompts / 2))
    const samplesAfterCut = (await showBatch(api, id)).total
    const timed = async (upload: () => Promise<unknown>) => {
      const began = performance.now()
      await upload()
      return (prompts / (performance.now() - began)) * 1000
    }
    const promptsPerSecond = await timed(() => uploadLines(api, id, prompts))
    const knownPerSecond = await timed(() => uploadLines(api, id, prompts))
    const samples = (await showBatch(api, id)).total
    const apiMemoryMb = (await memory.stop()) / 2 ** 20
    return { samplesAfterCut, samples, promptsPerSecond, knownPerSecond, apiMemoryMb }
  } finally {
    await world.close()
  }
}
