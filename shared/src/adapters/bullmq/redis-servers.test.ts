import t from 'tap'
import { readRedisServers } from './redis-servers.js'

const read = (url: string, more: { readonly sentinelPassword?: string; readonly ca?: string } = {}) => {
  const found = readRedisServers({ url, ...more })
  return found.ok ? found.value : found.faults
}

t.test('one server is left to the client as it is written', async (t) => {
  const url = 'redis://user:p%40ss@cache:6380/3?family=6'
  t.same(read(url), { form: 'single', url })
  t.same(read('rediss://cache'), { form: 'single', url: 'rediss://cache', tls: {} })
  t.same(read('rediss://cache', { ca: 'PEM' }), { form: 'single', url: 'rediss://cache', tls: { ca: 'PEM' } })
})

t.test('sentinels are named by their hosts, the primary by its name', async (t) => {
  t.same(read('redis+sentinel://one,two:5000,[::1]:7/fleet'), {
    form: 'sentinel',
    sentinels: [
      { host: 'one', port: 26_379 },
      { host: 'two', port: 5_000 },
      { host: '::1', port: 7 },
    ],
    primary: 'fleet',
    db: 0,
    login: {},
  })
  t.same(read('rediss+sentinel://u:a%3Ab%40c@one/fleet/4', { sentinelPassword: 's', ca: 'PEM' }), {
    form: 'sentinel',
    sentinels: [{ host: 'one', port: 26_379 }],
    primary: 'fleet',
    db: 4,
    login: { username: 'u', password: 'a:b@c' },
    sentinelPassword: 's',
    tls: { ca: 'PEM' },
  })
})

t.test('a cluster is named by some of its nodes', async (t) => {
  t.same(read('redis+cluster://:secret@one:1,two'), {
    form: 'cluster',
    nodes: [
      { host: 'one', port: 1 },
      { host: 'two', port: 6_379 },
    ],
    login: { password: 'secret' },
  })
  t.same(read('rediss+cluster://one/0'), {
    form: 'cluster',
    nodes: [{ host: 'one', port: 6_379 }],
    login: {},
    tls: {},
  })
})

t.test('what contradicts itself is told by its place, and no secret with it', async (t) => {
  const FAULTS: readonly (readonly [string, { sentinelPassword?: string; ca?: string }, string, RegExp])[] = [
    ['http://a', {}, 'url', /no URL of Redis/],
    ['redis://a,b', {}, 'url', /several hosts: begin it with redis\+sentinel/],
    ['redis://a', { sentinelPassword: 'hunter2' }, 'sentinelPassword', /names no sentinels/],
    ['redis+cluster://a', { sentinelPassword: 'hunter2' }, 'sentinelPassword', /names no sentinels/],
    ['redis://a', { ca: 'hunter2' }, 'ca', /not of TLS/],
    ['redis+sentinel://a/fleet', { ca: 'hunter2' }, 'ca', /not of TLS/],
    ['redis+sentinel://a,b', {}, 'url', /does not name the primary/],
    ['redis+sentinel://a/fleet/one', {}, 'url', /something else than a database/],
    ['redis+sentinel://a/fleet/1/2', {}, 'url', /something else than a database/],
    ['redis+sentinel://a:99999/fleet', {}, 'url', /not host:port/],
    ['redis+sentinel://a,,b/fleet', {}, 'url', /not host:port/],
    ['redis+sentinel://:hunter2%@a/fleet', {}, 'url', /percent-encoded/],
    ['redis+cluster://a/3', {}, 'url', /a cluster has none/],
    ['redis+cluster://a?family=6', {}, 'url', /no options after a \?/],
    ['redis+cluster://hun/ter2@a', {}, 'url', /names a database/],
  ]
  for (const [url, more, part, problem] of FAULTS) {
    const found = readRedisServers({ url, ...more })
    t.match(found, { ok: false, faults: [{ part, problem }] }, url)
    t.notMatch(JSON.stringify(found), /hunter2/)
  }
})
