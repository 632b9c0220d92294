import { join } from 'node:path'
import t, { type Test } from 'tap'
import { openHub, type HubTerms } from './fixtures/hub-server.js'
import { pushDataSet, type Push } from './push-data-set.js'

const TOKEN = 'hf_test'
const FILES = { 'small.jsonl': 'a\n', 'middle.jsonl': 'b'.repeat(1_500), 'big.parquet': 'c'.repeat(4_321) }

async function scene(t: Test, terms: Partial<HubTerms> = {}) {
  const folder = t.testdir(FILES)
  const hub = await openHub(t, { token: TOKEN, ...terms })
  const push = (own: Partial<Push> = {}) =>
    pushDataSet({
      repo: 'ours/reasoning',
      files: Object.keys(FILES).map((path) => ({ path: `data/${path}`, file: join(folder, path) })),
      card: '# Card\n',
      token: TOKEN,
      isPublic: false,
      hubUrl: hub.url,
      signal: new AbortController().signal,
      ...own,
    })
  return { hub, push, folder }
}

t.test('files of every size and the card arrive whole, in a private repository, by one commit', async (t) => {
  const { hub, push } = await scene(t)
  t.match(await push(), { created: true, commit: 'c0ffee', url: /\/commit\/c0ffee$/ })
  const files = Object.fromEntries(
    [...(hub.repos.get('ours/reasoning') ?? [])].map(([path, bytes]) => [path, bytes.toString()]),
  )
  t.same(files, {
    'README.md': '# Card\n',
    ...Object.fromEntries(Object.entries(FILES).map(([path, text]) => [`data/${path}`, text])),
  })
  t.equal(hub.visibility.get('ours/reasoning'), 'private')
  t.equal(hub.messages.length, 1)
})

t.test('a repository that is there gets another commit, and what it holds is not sent again', async (t) => {
  const { hub, push } = await scene(t, { repos: ['ours/reasoning'] })
  t.match(await push(), { created: false })
  const sent = () => hub.asked.filter((line) => line.includes('/storage/')).length
  const first = sent()
  t.ok(first > 1)
  await push({ isPublic: true })
  t.equal(sent(), first)
  t.equal(hub.visibility.size, 0)
})

t.test('a refusal says what to do, commits nothing, and keeps the token to itself', async (t) => {
  const told = async (terms: Partial<HubTerms>, own: Partial<Push> = {}) => {
    const { push, hub } = await scene(t, terms)
    const error: unknown = await push(own).catch((reason: unknown) => reason)
    t.equal(hub.repos.get('ours/reasoning')?.size ?? 0, 0)
    t.notMatch(String(error), /hf_(test|other)/)
    return String(error)
  }
  t.match(await told({}, { token: 'hf_other' }), /401 .* make another one/)
  t.match(await told({ refuse: (path) => (path.endsWith('/create') ? 403 : undefined) }), /403 .* may not write/)
  t.match(
    await told({ refuse: (path) => (path.includes('/commit/') ? 500 : undefined) }),
    /500 .* nothing is committed/,
  )
  t.match(await told({ refuse: (path) => (path.startsWith('/storage/') ? 413 : undefined) }), /413 .* larger/)
})

t.test('what cannot be pushed is told before anything is asked', async (t) => {
  const { hub, push } = await scene(t)
  await t.rejects(push({ repo: 'reasoning' }), { message: /write namespace\/name/ })
  await t.rejects(push({ token: 'secret' }), { message: /HF_TOKEN/ })
  await t.rejects(push({ files: [{ path: 'a', file: '/nowhere/a' }] }), { message: /no file/ })
  t.same(hub.asked, [])
})
