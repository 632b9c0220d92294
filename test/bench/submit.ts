// How fast prompts are accepted: one request of 10,000, answered after commit, with no worker in the way.

import { openWorld, submit } from '../support/world.js'
import { benchPrompts } from './prompts.js'

export async function benchSubmit(queues: 'redis' | 'postgres'): Promise<{ readonly seconds: number }> {
  const world = await openWorld({ queues, durable: true })
  try {
    const api = await world.start('api')
    await submit(api, { prompts: benchPrompts(10) })
    const began = performance.now()
    await submit(api, { prompts: benchPrompts(10_000) })
    return { seconds: (performance.now() - began) / 1000 }
  } finally {
    await world.close()
  }
}
