import t from 'tap'
import { wantsColor } from './shell.js'

t.test('colours are for terminals, and for those who want them', async (t) => {
  t.equal(wantsColor({}, true), true)
  t.equal(wantsColor({}, false), false)
  t.equal(wantsColor({ NO_COLOR: '1' }, true), false)
  t.equal(wantsColor({ NO_COLOR: '1', FORCE_COLOR: '1' }, true), false)
  t.equal(wantsColor({ NO_COLOR: '' }, true), true)
  t.equal(wantsColor({ FORCE_COLOR: '1' }, false), true)
  t.equal(wantsColor({ FORCE_COLOR: '0' }, true), false)
  t.equal(wantsColor({ TERM: 'dumb' }, true), false)
})
