// `npm run bench:dedupe`: how long it takes to find duplicates among a million prompts in memory, how much memory, and how
// many of those planted are found; and what 10,000 real prompts cost.

import { parseArgs } from 'node:util'
import { findRepeats } from '@conclave/shared/dedupe/find-repeats'
import { canonicalPrompt, promptKey } from '@conclave/shared/dedupe/prompt-key'
import { similarityOf } from '@conclave/shared/dedupe/text-similarity'
import { readRealPrompts, realPromptsMissing } from '../support/real-prompts.js'
import { createSyntheticPrompts } from './synthetic-prompts.js'

const { values } = parseArgs({ options: { prompts: { type: 'string', default: '1000000' } } })

const say = (text: string) => process.stdout.write(`${text}\n`)
const row = (what: string, figure: string) => say(`  ${what.padEnd(52)} ${figure}`)
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(2)}% (${part} of ${of})`

const NEAR_DUPLICATE = 0.6
/** From here on near duplicates are meant to be found. */
const FOUND_FROM = 0.7

/** What is planted by prompt number; filled while the prompts are made. */
interface Planted {
  readonly exact: Set<number>
  readonly near: Set<number>
}

function benchSynthetic(count: number): void {
  const promptOf = createSyntheticPrompts()
  const planted: Planted = { exact: new Set(), near: new Set() }
  let makingMs = 0
  const prompts = function* () {
    for (let n = 0; n < count; n += 1) {
      const startedMs = performance.now()
      const { text, of, nearly } = promptOf(n)
      if (of !== null && !nearly) planted.exact.add(n)
      if (
        of !== null &&
        nearly &&
        similarityOf(canonicalPrompt(text), canonicalPrompt(promptOf(of).text)) >= FOUND_FROM
      )
        planted.near.add(n)
      makingMs += performance.now() - startedMs
      yield { text }
    }
  }
  const startedMs = performance.now()
  const repeats = new Set(findRepeats(prompts(), NEAR_DUPLICATE).map(({ at }) => at))
  const seconds = (performance.now() - startedMs - makingMs) / 1000
  const found = (among: Set<number>) => percent([...among].filter((n) => repeats.has(n)).length, among.size)
  const others = [...repeats].filter((n) => promptOf(n).of === null).length
  say(`${count} synthetic prompts`)
  row('time, without making the prompts', `${seconds.toFixed(1)} s`)
  row('per prompt', `${((seconds * 1e6) / count).toFixed(1)} us`)
  row('memory of the whole process at most', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`)
  row('exact duplicates found', found(planted.exact))
  row(`near duplicates (similarity from ${FOUND_FROM}) found`, found(planted.near))
  row('prompts that nobody planted and that repeat one', String(others))
}

function benchReal(): void {
  const missing = realPromptsMissing('prompts-10k.jsonl')
  if (missing !== false) {
    say(`real prompts: skipped, ${missing}`)
    return
  }
  const prompts = readRealPrompts('prompts-10k.jsonl').map(({ prompt, metadata: { kind } }) => ({ text: prompt, kind }))
  const run = () => {
    const startedMs = performance.now()
    const repeats = findRepeats(prompts, NEAR_DUPLICATE)
    const foundMs = performance.now()
    for (const { text, kind } of prompts) promptKey(canonicalPrompt(text), kind)
    return { repeats: repeats.length, nearMs: foundMs - startedMs, keysMs: performance.now() - foundMs }
  }
  const first = run()
  const warm = Array.from({ length: 5 }, run).toSorted((a, b) => a.nearMs - b.nearMs)[2] ?? first
  say(`${prompts.length} real prompts, ${first.repeats} of them repeat another`)
  row('finding them: first time, warm', `${first.nearMs.toFixed(0)} ms, ${warm.nearMs.toFixed(0)} ms`)
  row('keys for exact duplicates: first time, warm', `${first.keysMs.toFixed(0)} ms, ${warm.keysMs.toFixed(0)} ms`)
}

benchReal()
say('')
benchSynthetic(Number(values.prompts))
