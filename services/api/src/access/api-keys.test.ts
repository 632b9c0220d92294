import t from 'tap'
import { digestOf, permits, readApiKeys } from './api-keys.js'

const DIGEST = digestOf('a key').toString('hex')
const entry = (own: object = {}) => ({ name: 'team-a', sha256: DIGEST, scopes: ['read'], ...own })
const read = (value: unknown) => readApiKeys(JSON.stringify(value))

t.test('a key file lists digests with scopes, caps and an end', async (t) => {
  const own = {
    scopes: ['write', 'read'],
    requests_per_minute: 60,
    open_samples: 500,
    usd_per_day: 1.5,
    tokens_per_day: 2_000_000,
    expires_at: '2031-01-01T00:00:00+02:00',
  }
  t.same(read([entry(own), entry({ name: 'b', sha256: digestOf('b').toString('hex').toUpperCase() })]), {
    ok: true,
    value: [
      {
        name: 'team-a',
        digest: digestOf('a key'),
        scope: 'write',
        requestsPerMinute: 60,
        openSamplesAtMost: 500,
        nanoUsdPerDay: 1_500_000_000,
        tokensPerDay: 2_000_000,
        expiresAt: new Date('2030-12-31T22:00:00Z'),
      },
      {
        name: 'b',
        digest: digestOf('b'),
        scope: 'read',
        requestsPerMinute: null,
        openSamplesAtMost: null,
        nanoUsdPerDay: null,
        tokensPerDay: null,
        expiresAt: null,
      },
    ],
  })
})

t.test('every fault of a key file is told by its place, and no value is repeated', async (t) => {
  const read1 = read([
    entry({ name: 'Team A', sha256: 'secret-key-itself', scopes: [], open_samples: 0, usd_per_day: -1 }),
    { name: 'b', sha256: DIGEST, scopes: ['write', 'root'], expires_at: 'tomorrow', key: 'secret-key-itself' },
    {},
  ])
  const faults = read1.ok ? [] : read1.faults
  t.same(faults.map(({ pointer }) => pointer).sort(), [
    '/0/name',
    '/0/open_samples',
    '/0/scopes',
    '/0/sha256',
    '/0/usd_per_day',
    '/1/expires_at',
    '/1/key',
    '/1/scopes/1',
    '/2/name',
    '/2/scopes',
    '/2/sha256',
  ])
  t.notMatch(JSON.stringify(faults), /secret|Team A|tomorrow/)
})

t.test('names and keys are there once, and no entry is of no key', async (t) => {
  const nothing = digestOf('').toString('hex')
  const newline = digestOf('\n').toString('hex')
  t.match(read([entry(), entry()]), { ok: false, faults: [{ pointer: '/1/name' }, { pointer: '/1/sha256' }] })
  t.match(read([entry(), entry({ name: 'b', sha256: DIGEST.toUpperCase() })]), { faults: [{ pointer: '/1/sha256' }] })
  t.match(read([entry({ sha256: nothing }), entry({ name: 'b', sha256: newline })]), {
    faults: [{ pointer: '/0/sha256' }, { pointer: '/1/sha256' }],
  })
})

t.test('a file that is no list of keys is at fault as a whole', async (t) => {
  for (const text of ['', '{"keys": []', '[],']) {
    t.match(readApiKeys(text), { ok: false, faults: [{ pointer: '', message: /line 1, column/ }] })
  }
  for (const text of ['{}', 'null', '[]']) t.match(readApiKeys(text), { ok: false, faults: [{ pointer: '' }] })
})

t.test('admin includes write, and write includes read', async (t) => {
  const scopes = ['read', 'write', 'admin'] as const
  t.same(
    scopes.map((has) => scopes.map((wanted) => permits(has, wanted))),
    [
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ],
  )
})
