import t from 'tap'
import { isPublicAddress } from './public-address.js'
import { waitAfterAttempt } from './webhooks.js'

t.test('attempts are ever further apart, and end after a day', async (t) => {
  const waits = Array.from({ length: 9 }, (_, i) => waitAfterAttempt(i + 1, 0.5))
  t.same(waits.slice(7), [null, null])
  const told = waits.flatMap((wait) => wait ?? [])
  t.same(
    told,
    told.toSorted((a, b) => a - b),
  )
  t.equal(told[0], 5_000)
  const hours = told.reduce((sum, each) => sum + each, 0) / 3_600_000
  t.ok(hours > 12 && hours < 24, `${hours} hours`)
  t.ok((waitAfterAttempt(1, 0) ?? 0) < (waitAfterAttempt(1, 1) ?? 0), 'those that failed together come apart')
})

t.test('only addresses of the internet are public', async (t) => {
  const lists: Readonly<Record<string, readonly string[]>> = {
    public: ['1.1.1.1', '8.8.8.8', '172.15.0.1', '172.32.0.1', '192.167.1.1', '2606:4700::1111', '2a00:1450:4001::1'],
    private: [
      ...['127.0.0.1', '127.9.9.9', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254'],
      ...['100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.0.8', '203.0.113.9'],
      ...['::1', '::', 'fe80::1', 'fd00::1', 'fec0::1', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::7f00:1'],
      ...['64:ff9b::7f00:1', '64:ff9b:1::1', '2002:7f00:1::', '2001::1', '2001:db8::1', '100::1', '5f00::1'],
      ...['localhost', '', '1.1.1', '0x7f000001', 'fe80::1%eth0'],
    ],
  }
  for (const [kind, addresses] of Object.entries(lists)) {
    for (const address of addresses) t.equal(isPublicAddress(address), kind === 'public', `${address} is ${kind}`)
  }
})
