import t from 'tap'
import { v4, v7 } from 'uuid'
import { acceptedAtMs } from './sample-id.js'

t.test('an id of version 7 tells when it was made, and no other does', async (t) => {
  t.equal(acceptedAtMs(v7({ msecs: 1_767_323_045_678 })), 1_767_323_045_678)
  t.equal(acceptedAtMs(v7({ msecs: 1_767_323_045_678 }).toUpperCase()), 1_767_323_045_678)
  t.equal(acceptedAtMs(v4()), null)
  t.equal(acceptedAtMs('s-1'), null)
})
