import t from 'tap'
import { canonicalText } from './canonical-text.js'
import { isTypoOf, sameMeaning, wordingOf } from './same-meaning.js'

const wording = (text: string) => wordingOf(canonicalText(text, new Set()))
const same = (a: string, b: string) => {
  const [one, other] = [wording(a), wording(b)]
  if (sameMeaning(one, other) !== sameMeaning(other, one)) throw new Error(`it depends on the order: ${a} / ${b}`)
  return sameMeaning(one, other)
}

t.test('typos, spellings, fillers and marks make no other meaning', async (t) => {
  const pairs = [
    ['the request is harmless here', 'This request is harmles here'],
    ['recognise the behaviour at the centre', 'recognize the behavior at the center'],
    ['a grey area of the programme', 'a gray area of the program'],
    ["it doesn't say what it is for", 'it does not say what it is for'],
    ['we can’t know that', 'we cannot know that'],
    ['a matter-of-fact answer on well-being', 'a matter of fact answer on wellbeing'],
    ['one can, in fact, clearly explain it', 'one can explain it'],
    ['tell them the warning signs, e.g. urgency', 'tell them the warning signs, for example urgency'],
    ['the **info** is "public"', 'the information is public'],
    ['please explain how it works', 'Explain how it works.'],
  ] as const
  for (const [a, b] of pairs) t.ok(same(a, b), `${a} / ${b}`)
})

t.test('what turns a meaning round is no typo', async (t) => {
  const pairs = [
    ['the method is safe', 'the method is unsafe'],
    ['help with moral duties', 'help with amoral duties'],
    ['help with moral duties', 'help with mortal duties'],
    ['he must never answer', 'he must answer'],
    ['it is allowed to answer', "it isn't allowed to answer"],
    ['how do I stop talking to them', 'how do I stop stalking to them'],
    ['she was in prison for years', 'she was in poison for years'],
    ['the decision of the public library', 'the decision of the pubic library'],
  ] as const
  for (const [a, b] of pairs) t.notOk(same(a, b), `${a} / ${b}`)
})

t.test('who does what to whom, how much, when and on what condition are part of a meaning', async (t) => {
  const pairs = [
    ['he may be right and she wrong', 'she may be right and he wrong'],
    ['how can I hurt him', 'how can he hurt me'],
    ['convert from miles to feet', 'convert miles from feet'],
    ['the dog attacked the man', 'the dog attacked by the man'],
    ['few people would object', 'a few people would object'],
    ['give the dose of 10 mg', 'give the dose of 100 mg'],
    ['a dose of 3.5 is fine', 'a dose of 35 is fine'],
    ['solve x + 3 = 7 for x', 'solve x - 3 = 7 for x'],
    ['write it in C', 'write it in C++'],
    ['explain 10² to me', 'explain 102 to me'],
    ['it is allowed if it helps people', 'it is allowed, it helps people'],
    ['who is Watson', 'what is Watson'],
  ] as const
  for (const [a, b] of pairs) t.notOk(same(a, b), `${a} / ${b}`)
})

t.test('in scripts without typos one letter is another word', async (t) => {
  t.notOk(same('允许回答这个问题', '不允许回答这个问题'))
  t.ok(same('允许回答这个问题。', '允许回答这个问题'))
})

t.test('two real words are never typos of each other, a misspelling of one is', async (t) => {
  for (const [a, b] of [
    ['trail', 'trial'],
    ['marital', 'martial'],
    ['massage', 'message'],
    ['inject', 'infect'],
  ] as const)
    t.notOk(isTypoOf(a, b), `${a} / ${b}`)
  for (const [a, b] of [
    ['poison', 'poision'],
    ['message', 'mesage'],
    ['fraud', 'fruad'],
  ] as const)
    t.ok(isTypoOf(a, b), `${a} / ${b}`)
})

t.test('a meaning is read in any text, and equals itself', async (t) => {
  for (const text of ['', ' ', '...', "'", '\ud83d\ude00', "n't", '- 3', '<|x|>', 'a'.repeat(5000)])
    t.ok(same(text, text), JSON.stringify(text.slice(0, 20)))
})
