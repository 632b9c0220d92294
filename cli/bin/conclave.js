#!/usr/bin/env node
// `npx conclave`: the command line, built where that has not been done yet. Plain JavaScript, for it runs before the build.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)
const built = ['cli', 'services/api', 'services/worker', 'services/refiner']
  .map((workspace) => `${workspace}/dist/main.js`)
  .concat('test/dist/endpoint/main.js')

if (built.some((file) => !existsSync(new URL(file, root)))) {
  process.stderr.write('Building Conclave, once; it takes half a minute.\n')
  const build = spawnSync('npm', ['run', '--silent', 'build'], { cwd: fileURLToPath(root), stdio: ['ignore', 2, 2] })
  if (build.status !== 0) {
    process.stderr.write(`The build failed: ${build.error?.message ?? 'see above'}\n`)
    process.exit(1)
  }
}
await import('../dist/main.js')
