import t from 'tap'
import { createScreen, SCREEN_SIZES } from './screen.js'

const TERMS = { scope: 'batch 1', near: true, setIds: [] } as const

/** One session that looks at prompts and ends. */
function lookOnce(
  screen: ReturnType<typeof createScreen>,
  texts: readonly string[],
  terms: Parameters<typeof screen.begin>[0] = TERMS,
) {
  const { session } = screen.begin(terms)
  const { findings } = look(screen, session, texts)
  screen.end(session, terms.scope === null ? null : 1)
  return texts.map((_, at) => findings.find((finding) => finding.at === at) ?? null)
}

const look = (screen: ReturnType<typeof createScreen>, session: number, texts: readonly string[]) =>
  screen.look(session, { sampleIds: texts.map((text, i) => `${text}/${i}`), texts, kinds: texts.map(() => null) })

t.test('what was looked at and stored may be repeated; what was not stored is forgotten', async (t) => {
  const screen = createScreen()
  lookOnce(screen, ['one'])
  const { session } = screen.begin(TERMS)
  look(screen, session, ['two'])
  screen.end(session, null)
  t.match(lookOnce(screen, ['ONE', 'two']), [{ is: 'repeat', of: 'one/0', exact: true }, null])
})

t.test('what a session that never ended has added counts as not stored', async (t) => {
  const screen = createScreen()
  look(screen, screen.begin(TERMS).session, ['one'])
  t.equal(screen.begin(TERMS).knownTo, 0, 'the scope is to be told anew')
  t.same(lookOnce(screen, ['one']), [null])
})

t.test('a scope that is full is compared with, and remembers no more', async (t) => {
  const screen = createScreen({ ...SCREEN_SIZES, ofScope: 2 })
  t.match(lookOnce(screen, ['one', 'two', 'three', 'Three']), [null, null, null, { of: 'three/2', exact: true }])
  t.match(lookOnce(screen, ['TWO', 'THREE']), [{ of: 'two/1' }, null])
  t.equal(screen.begin(TERMS).knownTo, null, 'nobody needs to tell it more')
})

t.test('scopes and sets that nobody asked for the longest time make room', async (t) => {
  const screen = createScreen({ ...SCREEN_SIZES, inAll: 3 })
  lookOnce(screen, ['a', 'b'], { ...TERMS, scope: 'first' })
  lookOnce(screen, ['c', 'd'], { ...TERMS, scope: 'second' })
  t.equal(screen.begin({ ...TERMS, scope: 'first' }).knownTo, 0, 'it is gone')
  screen.rememberSet('s', ['x', 'y', 'z'])
  t.same(screen.begin({ ...TERMS, scope: null, setIds: ['s'] }).missingSets, [])
})

t.test('however small they are, scopes are not kept without number', async (t) => {
  const screen = createScreen({ ...SCREEN_SIZES, scopes: 2 })
  for (const scope of ['first', 'second', 'first', 'third']) lookOnce(screen, [`of the ${scope}`], { ...TERMS, scope })
  t.equal(screen.begin({ ...TERMS, scope: 'first' }).knownTo, 1)
  t.equal(screen.begin({ ...TERMS, scope: 'second' }).knownTo, 0, 'it is gone: nobody asked for it the longest time')
})

t.test('what is taken back leaves no trace, however much it was', async (t) => {
  const screen = createScreen()
  const texts = (from: number, to: number) =>
    Array.from(
      { length: to - from },
      (_, i) => `${String.fromCodePoint(0x4e00 + from + i).repeat(9)} is what this asks`,
    )
  lookOnce(screen, texts(0, 300))
  const { session } = screen.begin(TERMS)
  t.same(look(screen, session, texts(300, 1200)).findings, [])
  screen.end(session, null)
  const kept = lookOnce(screen, texts(0, 1200))
  t.equal(kept.slice(0, 300).filter((found) => found?.is === 'repeat' && found.exact).length, 300)
  t.same(
    kept.slice(300).filter((found) => found !== null),
    [],
  )
})

t.test('sessions without a scope know nothing of each other', async (t) => {
  const screen = createScreen()
  const alone = { ...TERMS, scope: null }
  t.match(lookOnce(screen, ['one', 'One'], alone), [null, { of: 'one/0' }])
  t.same(lookOnce(screen, ['one'], alone), [null])
  t.match(lookOnce(screen, ['one', 'One', 'ones'], { ...alone, near: false }), [null, { exact: true }, null])
})
