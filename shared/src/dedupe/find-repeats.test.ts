import t from 'tap'
import { sameMeaning, wordingOf } from '../recipe/same-meaning.js'
import { findRepeats } from './find-repeats.js'
import { LONG_CHARS } from './min-hash.js'
import { canonicalPrompt, promptKey } from './prompt-key.js'
import { similarityOf } from './text-similarity.js'

const repeatsIn = (texts: readonly string[], nearDuplicate = 0.6) =>
  findRepeats(
    texts.map((text) => ({ text })),
    nearDuplicate,
  )

/** Numbers from 0 to below `below`, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const LETTERS = 'bcdfghklmnprstvw'
const drawWord = (below: (n: number) => number): string =>
  Array.from({ length: 2 + below(3) }, () => `${LETTERS[below(LETTERS.length)] ?? ''}${'aeiou'[below(5)] ?? ''}`).join(
    '',
  )
const drawText = (below: (n: number) => number, words: number): string =>
  Array.from({ length: words }, () => drawWord(below)).join(' ')

/** With so many long words of it misspelt by a doubled letter, or words without meaning put in. */
function vary(text: string, times: number, below: (n: number) => number): string {
  const words = text.split(' ')
  for (let i = 0; i < times; i += 1) {
    const at = below(words.length)
    const word = words[at] ?? ''
    words[at] = word.length > 5 ? `${word.slice(0, 3)}${word[2] ?? ''}${word.slice(3)}` : `the ${word}`
  }
  return words.join(' ')
}

t.test('an exact duplicate is one whatever its case, white space and end marks', async (t) => {
  const texts = [
    'How do I recognise a fake invoice?',
    'How do I recognise a fake invoice, and whom do I tell?',
    '  how do I\n recognise a  FAKE invoice?',
  ]
  t.same(repeatsIn(texts), [{ at: 2, of: 0, similarity: 1, exact: true }])
  t.same(repeatsIn([]), [])
})

t.test('a near duplicate is named with its figure; a prompt that means something else is not one', async (t) => {
  const prompt = 'Explain to a new colleague how a fake invoice can be recognised before it is paid.'
  const others = [prompt.replace('recognised', 'recognized'), prompt.replace('can be', 'can not be')]
  const repeats = repeatsIn([prompt, ...others, prompt.replace('a fake', 'a safe')])
  t.match(repeats, [{ at: 1, of: 0, exact: false }])
  t.equal(repeats.length, 1)
  t.ok((repeats[0]?.similarity ?? 0) > 0.7 && (repeats[0]?.similarity ?? 1) < 1)
})

t.test('prompts of different kinds never repeat each other', async (t) => {
  const text = 'How can I kill a Python process?'
  const prompts = [
    { text, kind: 'benign' },
    { text, kind: 'harmful' },
    { text },
    { text: text.toLowerCase(), kind: 'harmful' },
  ]
  t.match(findRepeats(prompts, 0.6), [{ at: 3, of: 1, exact: true }])
  t.notSame(promptKey('same', 'benign'), promptKey('same', 'harmful'))
  t.equal(promptKey('same', '').length, 32)
})

t.test('"repeats" is not carried over from a prompt that is out', async (t) => {
  const text = 'please describe how the warehouse counts pallets before every weekend begins'
  const one = text.replace('warehouse', 'warehuose').replace('pallets', 'palets')
  const two = one.replace('describe', 'descrbie').replace('weekend', 'weekned')
  const between = (similarityOf(text, two) + similarityOf(one, two)) / 2
  const pairs = (texts: readonly string[]) => repeatsIn(texts, between).map(({ at, of }) => [at, of])
  t.same(pairs([one, two]), [[1, 0]])
  t.same(pairs([text, one, two]), [[1, 0]], 'what the third is near to is out')
})

t.test('numbers, signs and raised digits make another prompt', async (t) => {
  t.same(repeatsIn(['What is 10² + 5?', 'What is 102 + 5?', 'What is 102 - 5?', 'What is (3.5) + 5?'], 0.1), [])
  t.not(canonicalPrompt('x²'), canonicalPrompt('x2'))
})

t.test(
  'of planted near duplicates with similarity from .7 on, at least 99 in 100 are found, short and long',
  async (t) => {
    for (const words of [4, 12, 40, 120]) {
      const below = numbersFrom(words)
      const texts: string[] = []
      for (let n = 0; n < 2000; n += 1) {
        const text = drawText(below, words)
        texts.push(text, vary(text, 1 + below(Math.ceil(words / 6)), below))
      }
      const found = new Map(repeatsIn(texts).map(({ at, of }) => [at, of]))
      const planted = texts.flatMap((_, at) => {
        if (at % 2 === 0) return []
        const [one, other] = [canonicalPrompt(texts[at - 1] ?? ''), canonicalPrompt(texts[at] ?? '')]
        return similarityOf(one, other) >= 0.7 && sameMeaning(wordingOf(one), wordingOf(other)) ? [at] : []
      })
      const hits = planted.filter((at) => found.get(at) === at - 1).length
      t.ok(planted.length > 500, `${planted.length} of ${words} words`)
      t.ok(hits / planted.length >= 0.99, `${hits} of ${planted.length} found, of ${words} words`)
      t.ok(
        [...found].every(([at, of]) => at % 2 === 1 && of === at - 1),
        'and nothing else',
      )
    }
  },
)

t.test('two texts on either side of the limit between letters and words are compared all the same', async (t) => {
  const below = numbersFrom(5)
  const texts = Array.from({ length: 300 }, () =>
    drawText(below, 70)
      .slice(0, LONG_CHARS - 1)
      .trim(),
  ).flatMap((text) => {
    const longer = text.replace(' ', ' the ')
    return longer.length > LONG_CHARS ? [text, longer] : []
  })
  t.ok(texts.length > 200, String(texts.length))
  t.equal(repeatsIn(texts).length, texts.length / 2)
})

t.test('whatever the prompts and the threshold, a merge has passed both guard and threshold', async (t) => {
  const below = numbersFrom(9)
  const WORDS = 'how do not i stop kill a process the from 3 5 poison prison he she'.split(' ')
  for (const nearDuplicate of [0.05, 0.3, 0.6, 0.9, 1]) {
    const texts = Array.from({ length: 1500 }, () =>
      Array.from({ length: 3 + below(5) }, () => WORDS[below(WORDS.length)] ?? '').join(' '),
    )
    const repeats = repeatsIn(texts, nearDuplicate)
    const out = new Set(repeats.map(({ at }) => at))
    for (const { at, of, similarity } of repeats) {
      const [one, other] = [canonicalPrompt(texts[at] ?? ''), canonicalPrompt(texts[of] ?? '')]
      if (of >= at || out.has(of) || similarity < nearDuplicate || !sameMeaning(wordingOf(one), wordingOf(other)))
        t.fail(`${one} / ${other}`)
    }
    t.ok(repeats.length > 0, `${repeats.length} from ${nearDuplicate} on`)
  }
})
