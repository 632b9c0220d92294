// Lint enforces the direction of dependencies by a rule of this repository's own: so the rule is tested.

import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import t from 'tap'
import { ROOT } from './tree.js'

const eslint = new ESLint({
  cwd: fileURLToPath(ROOT),
  ruleFilter: ({ ruleId }) => ruleId === 'conclave/direction',
})

const isTurnedDown = async (path: string, code: string): Promise<boolean> => {
  const results = await eslint.lintText(code, { filePath: path })
  return results.some(({ messages }) => messages.some(({ ruleId }) => ruleId === 'conclave/direction'))
}

const TURNED_DOWN = [
  ['shared/src/recipe/fence.ts', "import { LlmError } from '../ports/llm-error.js'"],
  ['shared/src/recipe/fence.ts', "import { readFile } from 'node:fs/promises'"],
  ['shared/src/recipe/fence.ts', "await import('../runtime/log.js')"],
  ['shared/src/dedupe/near-texts.ts', "import { Claimed } from '../ports/ledger.js'"],
  ['shared/src/ports/retry.ts', "import { decide } from '../recipe/next.js'"],
  ['shared/src/adapters/postgres/connect.ts', "import { createConsumer } from '../bullmq/consumer.js'"],
  ['shared/src/adapters/postgres/connect.ts', "import { Queue } from 'bullmq'"],
  ['shared/src/fleet/serve-phase.ts', "import { createMeter } from '../adapters/prometheus/meter.js'"],
  ['shared/src/runtime/log.ts', "import { type Question } from '../ports/llm.js'"],
  ['services/api/src/app.ts', "import { migrate } from '@conclave/shared/adapters/postgres/migrate'"],
  ['services/api/src/main.ts', "import { readConfig } from '@conclave/worker/config'"],
  ['cli/src/fleet.ts', "import { buildApp } from '@conclave/api/app'"],
  ['cli/src/fleet.ts', "import pg from 'pg'"],
] as const

const LET_THROUGH = [
  ['shared/src/recipe/fence.ts', "import { type Question } from '../ports/llm.js'"],
  ['shared/src/recipe/fence.ts', "import Type from 'typebox'"],
  ['shared/src/adapters/postgres/connect.ts', "import pg from 'pg'"],
  ['services/api/src/main.ts', "import { migrate } from '@conclave/shared/adapters/postgres/migrate'"],
  ['cli/src/fleet.ts', "import { readEnv } from '@conclave/shared/runtime/env'"],
] as const

t.test('an import against the direction of dependencies is turned down', async (t) => {
  for (const [path, code] of TURNED_DOWN) t.ok(await isTurnedDown(path, code), `${path}: ${code}`)
})

t.test('an import along the direction of dependencies is let through', async (t) => {
  for (const [path, code] of LET_THROUGH) t.notOk(await isTurnedDown(path, code), `${path}: ${code}`)
})
