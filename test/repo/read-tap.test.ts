import t from 'tap'
import { createTapReader, type FileReport } from './read-tap.js'

const read = (text: string): readonly FileReport[] => {
  const reports: FileReport[] = []
  const reader = createTapReader((report) => reports.push(report))
  for (const line of text.split('\n')) reader.line(line)
  reader.end()
  return reports
}

t.test('assertions are counted and the tests around them are not', async (t) => {
  const [report] = read(`# Subtest: a.test.js
    # Subtest: outer
        ok 1 - one
        # Subtest: inner
            ok 1 - two
            1..1
        ok 2 - inner # time=1ms
        1..2
    ok 1 - outer # time=2ms
    1..1
ok 1 - a.test.js # time=1500.5ms`)

  t.same(report, { file: 'a.test.js', passed: 2, failures: [], skipped: [], ms: 1500.5 })
})

t.test('a failure has its path and what tap says about it', async (t) => {
  const [report] = read(`# Subtest: a.test.js
    # Subtest: issue \\#1
        not ok 1 - should be equal
          ---
          diff: |
            -1
          ...
        1..1
    not ok 1 - issue \\#1 # time=2ms
      ---
      at:
        lineNumber: 1
      ...
    1..1
not ok 1 - a.test.js # time=3ms
  ---
  exitCode: 1
  ...`)

  t.same(report?.failures, [{ name: 'issue #1 > should be equal', detail: ['diff: |', '  -1'] }])
})

t.test('a file that died counts as one failure, with the signal', async (t) => {
  const [killed, next] = read(`# Subtest: a.test.js
    ok 1 - before
    # test count(1) != plan(null)
not ok 1 - a.test.js # time=3ms
  ---
  signal: SIGKILL
  ...
# Subtest: b.test.js
    ok 1 - fine
    1..1
ok 2 - b.test.js # time=1ms`)

  t.same(killed?.failures, [{ name: 'a.test.js', detail: ['signal: SIGKILL'] }])
  t.equal(killed?.passed, 1)
  t.match(next, { file: 'b.test.js', passed: 1, failures: [] })
})

t.test('what is skipped is neither passed nor failed, and is named with its reason', async (t) => {
  const [part, whole] = read(`# Subtest: a.test.js
    ok 1 - one # SKIP no server
    not ok 2 - two # TODO
    ok 3 - three
    1..3
ok 1 - a.test.js # time=1ms
# Subtest: b.test.js
    1..0 # no server
ok 2 - b.test.js # SKIP no server`)

  t.match(part, { passed: 1, failures: [], skipped: ['one: no server', 'two: TODO'] })
  t.match(whole, { passed: 0, failures: [], skipped: ['b.test.js: no server'] })
})
