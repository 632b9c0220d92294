// One process of the bare loop. Arguments: client, base URL, calls at once, calls, which half of the prompts.

import { readFileSync } from 'node:fs'
import OpenAI from 'openai'
import { createOpenAiAsk } from '@conclave/shared/adapters/openai/ask-openai'
import { type Ask, type Reply } from '@conclave/shared/ports/llm'
import { advance, beginSample, decide } from '@conclave/shared/recipe/next'
import { checkPolicySet } from '@conclave/shared/recipe/policies'
import { aidsafePaper } from '@conclave/shared/recipe/named-recipes'
import { createGround } from '@conclave/shared/recipe/stage'
import { benchPrompts } from './prompts.js'

const [client, baseUrl = '', atOnce = '1', wanted = '1', half = '0'] = process.argv.slice(2)
const policies = checkPolicySet(
  JSON.parse(readFileSync(new URL('../../../shared/policies/conclave-five.json', import.meta.url), 'utf8')),
)
if (!policies.ok) throw new Error('no policies')
const ground = createGround({ ...aidsafePaper, models: { default: 'stand-in' } }, policies.value)

function plainAsk(): Ask {
  const openai = new OpenAI({ baseURL: baseUrl, apiKey: 'none', maxRetries: 0 })
  return async (question) => {
    const completion = await openai.chat.completions.create({
      model: question.model,
      messages: question.messages.map(({ role, content }) => ({ role, content })),
      temperature: question.temperature,
      seed: question.seed,
      max_tokens: question.maxOutputTokens,
      response_format: {
        type: 'json_schema',
        json_schema: { name: question.replySchema.name, strict: true, schema: { ...question.replySchema.schema } },
      },
    })
    const [choice] = completion.choices
    const usage = { input: 0, inputCached: 0, output: 0, reasoning: 0 }
    const reply: Reply = { model: completion.model, text: choice?.message.content ?? '', finish: 'stop', usage, ms: 0 }
    return reply
  }
}

const ask: Ask =
  client === 'openai'
    ? plainAsk()
    : createOpenAiAsk({ baseUrl, apiKey: '', timeoutMs: 60_000, connections: Number(atOnce), structured: 'auto' }).ask

const prompts = benchPrompts(20_000)
let calls = 0
let until = Number(atOnce) * 3 // warm: connections and compiled code
let ordinal = Number(half)

/** One line of deliberations, one after another, until enough calls are made. */
async function deliberate(): Promise<void> {
  while (calls < until) {
    const prompt = { retries: 0, ordinal, text: prompts[ordinal % prompts.length] ?? '' }
    ordinal += 2
    let sample = beginSample(prompt)
    for (;;) {
      const next = decide(ground, prompt, sample)
      if (next.next !== 'ask' || next.phase === 'refine') break
      const reply = await ask(next.question)
      calls += 1
      sample = advance(ground, sample, { ...next.place, seq: sample.entries, digest: '', ...reply })
      if (calls >= until) return
    }
  }
}

await Promise.all(Array.from({ length: Number(atOnce) }, deliberate))
calls = 0
until = Number(wanted)
const cpu = process.cpuUsage()
const began = performance.now()
await Promise.all(Array.from({ length: Number(atOnce) }, deliberate))
const { user, system } = process.cpuUsage(cpu)
process.send?.({ calls, cpuUs: user + system, ms: performance.now() - began })
