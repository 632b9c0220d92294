// `npm run fit:wordings`: fits the weights of the rules `meta` and `injection` to the known wordings, and writes them where the
// rules read them.

import { writeFileSync } from 'node:fs'
import { fitWeights } from './fit-weights.js'
import { digestOf, FITTING, knownWordings } from './known-wordings.js'

const FILE = new URL('../../../shared/src/recipe/drop-rules/generated/weights.ts', import.meta.url)

const HEAD = `// Made by \`npm run fit:wordings\`. A line: hundredths of a weight for meta, and for injection; then a word, or two that stand
// together (\`#\`: a number; \`|p\`: the prompt has it, too; \`^\`: where a sentence begins or ends, \`~\`: where a part of one does). The first
// line has no words: a stretch begins with it.
`

const began = performance.now()
const wordings = knownWordings()
const lines = fitWeights(wordings, FITTING)
const digest = `/** Of what they were fitted to, and how: SHA-256. */\nexport const FITTED_TO = '${digestOf(wordings)}'`
writeFileSync(FILE, `${HEAD}\n${digest}\n\nexport const WEIGHTS = String.raw\`\n${lines.join('\n')}\n\`\n`)
const seconds = ((performance.now() - began) / 1000).toFixed(0)
process.stdout.write(`${wordings.length} wordings, ${lines.length - 1} weights, ${seconds} s: now npm run build\n`)
