import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import t from 'tap'
import { createLog } from './log.js'

const capture = () => {
  const written: string[] = []
  const log = createLog({ service: 'worker', level: 'info', destination: { write: (line) => void written.push(line) } })
  const last = (): Record<string, unknown> => {
    const line: unknown = JSON.parse(written.at(-1) ?? 'null')
    return typeof line === 'object' && line !== null ? { ...line } : {}
  }
  return { log, last, lastLine: () => written.at(-1) ?? '', count: () => written.length }
}

t.test('a line names the service and the process and has an ISO time', async (t) => {
  const { log, last, count } = capture()

  log.info({ batches: 2 }, 'hello')
  log.debug('below the level')

  t.match(last(), { level: 'info', service: 'worker', pid: process.pid, batches: 2, msg: 'hello' })
  t.match(last()['time'], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  t.equal(count(), 1)
})

t.test('of an error its name, message, kind, code, stack and causes are kept', async (t) => {
  const { log, last } = capture()
  const socket = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

  const error = Object.assign(new Error('no endpoint', { cause: socket }), { name: 'CallError', kind: 'unreachable' })

  log.warn({ err: error }, 'call failed')

  t.match(last(), {
    msg: 'call failed',
    err: {
      name: 'CallError',
      message: 'no endpoint',
      kind: 'unreachable',
      stack: /^at .*log\.test/,
      cause: { name: 'Error', message: 'connect ECONNREFUSED', code: 'ECONNREFUSED' },
    },
  })
})

t.test('what libraries add to their errors is dropped, under whatever key the error is logged', async (t) => {
  const extras = { detail: 'PROMPT', where: 'PROMPT', parameters: ['PROMPT'], body: 'PROMPT', headers: { a: 'PROMPT' } }
  const error = () => Object.assign(new Error('failed'), extras, { request: { messages: ['PROMPT'] }, code: '23505' })
  const { log, lastLine } = capture()

  for (const write of [
    () => log.error(error()),
    () => log.error(error(), 'with text'),
    () => log.error({ err: error() }, 'text'),
    () => log.error({ failure: error() }, 'text'),
    () => log.error({ err: new Error('outer', { cause: error() }) }),
    () => log.error({ err: new AggregateError([error()], 'several') }),
  ]) {
    write()
    t.notMatch(lastLine(), 'PROMPT')
    t.match(lastLine(), '23505')
  }
})

t.test('an error alone gives its message to the line', async (t) => {
  const { log, last } = capture()

  log.fatal(new Error('out of disk'))

  t.match(last(), { level: 'fatal', msg: 'out of disk', err: { message: 'out of disk' } })
})

t.test('long messages are truncated, and the stack does not repeat them', async (t) => {
  const { log, last, lastLine } = capture()
  const long = 'x'.repeat(5000)

  log.info(long)
  t.equal(String(last()['msg']).length, 503)

  log.error(new Error(long))
  t.ok(lastLine().length < 4000)
})

t.test('secrets are masked wherever they stand in the line', async (t) => {
  const secrets: readonly (readonly [string, Record<string, unknown>])[] = [
    ['hunter2', { url: 'postgres://conclave:hunter2@127.0.0.1:5432/conclave' }],
    ['hunter2', { nested: { deep: { url: 'rediss://:hunter2@cache.example/0' } } }],
    ['hun/t@er2', { err: new Error('cannot reach postgres://u:hun/t@er2@db/x today') }],
    ['hunter2', { options: { Authorization: 'Basic hunter2' } }],
    ['abc.def', { text: 'sent Authorization: Bearer abc.def' }],
    ['hunter2', { PGPASSWORD: 'hunter2', client_secret: 'hunter2', 'x-api-key': 'hunter2', apiKey: 'hunter2' }],
    ['sk-proj-12345678', { text: 'Incorrect API key provided: sk-proj-12345678' }],
    ['ck-proj-12345678', { text: 'unknown key ck-proj-12345678' }],
    ['hunter2', { text: 'host=db password=hunter2 dbname=x' }],
    ['hun\\"ter2', { password: 'hun"ter2' }],
  ]

  for (const [secret, fields] of secrets) {
    const { log, lastLine, last } = capture()
    log.info(fields, 'masked')
    t.notOk(lastLine().includes(secret), JSON.stringify(Object.keys(fields)))
    t.equal(last()['msg'], 'masked', 'the line is still JSON')
  }
})

t.test('masking leaves harmless fields alone', async (t) => {
  const { log, last } = capture()

  log.info({ tokens: 12, url: 'http://127.0.0.1:8080/v1', kind: 'token_limit', at: 'a@b' }, 'ok')

  t.match(last(), { tokens: 12, url: 'http://127.0.0.1:8080/v1', kind: 'token_limit', at: 'a@b' })
})

const FULL_DISK = '/dev/full'
t.test('a disk that is full ends no process', { skip: !existsSync(FULL_DISK) && 'no full disk here' }, (t) => {
  const script = `
    import { createLog } from '${new URL('./log.js', import.meta.url).href}'
    const log = createLog({ service: 'worker', level: 'info' })
    for (let line = 0; line < 10_000; line++) log.info({ line }, 'x'.repeat(500))
    console.error('alive')`
  const stdout = openSync(FULL_DISK, 'w')
  const ended = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', stdout, 'pipe'],
  })
  closeSync(stdout)
  t.same([ended.status, ended.stderr.toString()], [0, 'alive\n'])
  t.end()
})
