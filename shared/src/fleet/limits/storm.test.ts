import t from 'tap'
import {
  ACCEPTED_AFTER_MS,
  end,
  FIRST_BACKOFF_MS,
  hold,
  isOn,
  isStorm,
  LONGEST_BACKOFF_MS,
  ride,
  type Word,
} from './storm.js'

const word = (member: string, rest: Partial<Word> = {}): Word => ({
  member,
  ok: 0,
  rejected: 0,
  retryAfterMs: 0,
  inFlight: 0,
  waiting: 5,
  ...rest,
})

t.test('a storm is when nothing is accepted, and nothing that was is still under way', async (t) => {
  t.ok(isStorm({ inARow: 3, retryAfterMs: 0, inFlight: 0 }))
  t.ok(isStorm({ inARow: 1, retryAfterMs: 1_000, inFlight: 0 }), 'one word is enough where it says how long')
  t.notOk(isStorm({ inARow: 1, retryAfterMs: 0, inFlight: 0 }))
  t.notOk(isStorm({ inARow: 50, retryAfterMs: 1_000, inFlight: 1 }))
})

t.test('everybody is held, then one process and no other asks with one call', async (t) => {
  const storm = hold(null, 0, 0)
  t.equal(ride(storm, word('a'), FIRST_BACKOFF_MS - 1).probe, null)
  const probing = ride(storm, word('a'), FIRST_BACKOFF_MS)
  t.equal(probing.probe?.member, 'a')
  t.equal(ride(probing, word('b'), FIRST_BACKOFF_MS + 1).probe?.member, 'a')
})

t.test('holds double up to five seconds, and are as long as the endpoint asks', async (t) => {
  let storm = hold(null, 0, 0)
  const holds: number[] = []
  for (let n = 0; n < 6; n += 1) {
    const now = storm.heldUntil
    storm = ride(ride(storm, word('a'), now), word('a', { rejected: 1 }), now)
    holds.push(storm.heldUntil - now)
  }
  t.same(holds, [1_000, 2_000, 4_000, LONGEST_BACKOFF_MS, LONGEST_BACKOFF_MS, LONGEST_BACKOFF_MS])
  t.equal(hold(null, 20_000, 0).heldUntil, 20_000)
  t.equal(hold(null, 365 * 86_400_000, 0).heldUntil, 3_600_000)
})

t.test('those who tell late how it began do not lengthen it, unless they were asked to wait longer', async (t) => {
  const storm = hold(null, 0, 0)
  t.equal(ride(storm, word('b', { rejected: 9 }), 10).heldUntil, FIRST_BACKOFF_MS)
  t.equal(ride(storm, word('b', { rejected: 9, retryAfterMs: 3_000 }), 10).heldUntil, 3_010)
})

t.test('an answer ends it, and so does a call that is not rejected for a while', async (t) => {
  const probing = ride(hold(null, 0, 0), word('a'), 1_000)
  t.notOk(isOn(ride(probing, word('a', { ok: 1 }), 1_200)))
  t.ok(isOn(ride(probing, word('a', { inFlight: 1 }), 1_200)))
  t.notOk(isOn(ride(probing, word('a', { inFlight: 1 }), 1_000 + ACCEPTED_AFTER_MS)))
})

t.test('a process that cannot ask after all, or is gone, leaves it to another', async (t) => {
  const probing = ride(hold(null, 0, 0), word('a'), 1_000)
  const without = ride(probing, word('a', { waiting: 0 }), 1_100)
  t.equal(ride(without, word('b'), 1_200).probe?.member, 'b')
  t.equal(ride(probing, word('b'), 1_001 + 2 * ACCEPTED_AFTER_MS).probe?.member, 'b')
})

t.test('one that comes back at once goes on where it ended', async (t) => {
  const storm = hold(hold(null, 0, 0), 0, 1_000)
  t.equal(hold(end(storm, 2_000), 0, 3_000).backoffMs, 4 * FIRST_BACKOFF_MS)
  t.equal(hold(end(storm, 2_000), 0, 60_000).backoffMs, FIRST_BACKOFF_MS)
})
