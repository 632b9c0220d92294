import t from 'tap'
import { readFileSync, readlinkSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { copyNative, findBinaries } from './postgres-binaries.js'

t.test('the programs are found, and say their version', async (t) => {
  const said: string[] = []
  const refuge = () => Promise.resolve(t.testdir())

  const { postgres, initdb, version } = await findBinaries({
    account: undefined,
    refuge,
    onLog: (line) => void said.push(line),
  })

  t.match(version, /^\d+\.\d+$/)
  t.ok(statSync(postgres).isFile())
  t.ok(statSync(initdb).isFile())
  t.same(said, [], 'nothing had to be copied')
})

t.test('a copy can be run by everybody, and has the links that no npm package holds', async (t) => {
  const directory = t.testdir({
    native: {
      bin: { postgres: '#!/bin/sh' },
      lib: { 'libpq.so.5.18': 'the library' },
      'pg-symlinks.json': JSON.stringify([
        { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so' },
        { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' },
      ]),
    },
  })
  const copy = join(directory, 'copy')

  await copyNative(join(directory, 'native'), copy)

  t.equal(readlinkSync(join(copy, 'lib', 'libpq.so')), 'libpq.so.5.18')
  t.equal(readFileSync(join(copy, 'lib', 'libpq.so.5'), 'utf8'), 'the library')
  t.equal(statSync(join(copy, 'bin', 'postgres')).mode & 0o777, 0o755)
  t.equal(statSync(join(copy, 'lib', 'libpq.so.5.18')).mode & 0o777, 0o644)
})
