import t from 'tap'
import { createPrefixCache, tokensOf } from './tokens.js'

const block = (letter: string, count: number) => letter.repeat(512 * count)
const user = (content: string) => ({ role: 'user', content })
const system = (content: string) => ({ role: 'system', content })

t.test('a token is four characters, begun ones counting', async (t) => {
  t.strictSame([0, 1, 4, 5].map(tokensOf), [0, 1, 1, 2])
})

t.test('the longest remembered prefix counts, in whole blocks and across messages', async (t) => {
  const cache = createPrefixCache()
  cache.measure('m', [system(block('a', 8)), user(block('b', 2))], 0).remember()
  t.equal(cache.measure('m', [system(block('a', 8)), user(block('b', 2))], 0).cachedTokens, 1280)
  t.equal(cache.measure('m', [system(block('a', 8)), user(block('c', 2))], 0).cachedTokens, 1024)
  t.equal(cache.measure('m', [system(block('a', 7) + block('x', 1))], 0).cachedTokens, 896)
  t.equal(cache.measure('m', [system(block('x', 1) + block('a', 7))], 0).cachedTokens, 0)
})

t.test('what was measured and not remembered is not cached', async (t) => {
  const cache = createPrefixCache()
  cache.measure('m', [system(block('a', 8))], 0)
  t.equal(cache.measure('m', [system(block('a', 8))], 0).cachedTokens, 0)
})

t.test('the hash tells messages apart by text, role and where one ends', async (t) => {
  const cache = createPrefixCache()
  const hashes = [[user('ab')], [system('ab')], [user('a'), user('b')], [user('ba')]].map(
    (messages) => cache.measure('m', messages, 0).hash,
  )
  t.equal(new Set(hashes).size, 4)
})

t.test('a full cache forgets the older half and stays bounded', async (t) => {
  const cache = createPrefixCache({ maxBlocks: 8 })
  const cached = (letter: string) => cache.measure('m', [system(block(letter, 2))], 0)
  for (const letter of 'abcdefgh') cached(letter).remember()
  t.equal(cached('a').cachedTokens, 0)
  t.equal(cached('h').cachedTokens, 256)
})
