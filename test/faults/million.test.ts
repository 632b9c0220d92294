import t from 'tap'
import { redisMissing } from '../support/redis-server.js'
import { runMillion } from './run-million.js'

t.setTimeout(360_000)

t.test(
  'a batch far beyond the window is taken in whole, leaves the stores small, and lets a small one through',
  { skip: redisMissing() },
  async (t) => {
    const figures = await runMillion({ prompts: 20_000, slots: 16, refinerSlots: 4, latencyMs: 50, requests: 40 })
    t.comment(JSON.stringify(figures))
    const { samples, samplesAfterCut, apiMemoryMb, redisMemoryMb, small, pausedWithinMs } = figures

    t.equal(samplesAfterCut, 0, 'what broke off left nothing')
    t.equal(samples, 20_000)
    t.ok(apiMemoryMb < 300, `api: ${apiMemoryMb} MB`)
    t.ok(redisMemoryMb < 64, `Redis: ${redisMemoryMb} MB`)
    t.ok(small.seconds < small.windowSeconds / 2, `${small.seconds} s, the window takes ${small.windowSeconds} s`)
    t.ok(pausedWithinMs < 10_000, `paused within ${pausedWithinMs} ms`)
  },
)
