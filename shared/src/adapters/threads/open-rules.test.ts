import t from 'tap'
import { dropByRule } from '../../recipe/drop-by-rule.js'
import { groundOf } from '../../recipe/fixtures.js'
import { type Thought } from '../../recipe/sample.js'
import { openRules, threadsAtHand } from './open-rules.js'

const thought = (n: number, text: string): Thought => ({
  id: `t${n}`,
  text,
  rules: ['HR-1'],
  agent: 'auditor',
  round: 1,
})

const FEW: readonly Thought[] = [
  thought(1, 'The prompt asks for a way to sort books, which harms nobody.'),
  thought(2, 'The prompt asks for a way to sort books, which harms nobody.'),
  thought(3, 'As the auditor said, this is fine.'),
]
/** Some tenths of a second of rules, and a third of them faults or repetitions. */
const MANY: readonly Thought[] = Array.from({ length: 3_000 }, (_, i) => {
  const n = i % 3 === 2 ? i - 1 : i
  const text = `Shelf ${n} of row ${n * 7} holds ${n * 13} books that a helper number ${n} may sort by title.`
  return thought(i + 1, i % 30 === 0 ? `As the previous agent said, shelf ${i} comes first.` : text)
})

const onFault = (error: Error) => {
  throw error
}

/** What `openRules` did, where it did it, and how often the loop came round meanwhile. */
async function drops(threads: number, thoughts: readonly Thought[]) {
  const told: string[] = []
  const rules = openRules({ threads, meter: { rules: (place) => void told.push(place) }, onFault })
  const ground = groundOf()
  let turns = 0
  const turn = () => {
    turns += 1
    timer = setImmediate(turn)
  }
  let timer = setImmediate(turn)
  const found = await rules.findDrops(ground, 'How do I sort books?', thoughts)
  clearImmediate(timer)
  await rules.close()
  return { found, told, turns, wanted: dropByRule(ground, 'How do I sort books?', thoughts) }
}

t.test('a few thoughts are looked at on the loop', async (t) => {
  const { found, told, wanted } = await drops(1, FEW)
  t.same(found, wanted)
  t.same(
    found.map(({ thought, reason }) => [thought, reason]),
    [
      ['t2', 'exact-duplicate'],
      ['t3', 'meta'],
    ],
  )
  t.same(told, ['loop'])
})

t.test('many are looked at in a thread, with the same findings, and the loop goes on', async (t) => {
  const { found, told, turns, wanted } = await drops(1, MANY)
  t.same(found, wanted)
  t.ok(found.length > 900, `${found.length} drops`)
  t.same(told, ['thread'])
  t.ok(turns > 20, `the loop came round ${turns} times`)
})

t.test('so are few that are long', async (t) => {
  const { found, told, wanted } = await drops(1, [thought(1, 'A shelf holds books. '.repeat(500)), ...FEW])
  t.same(found, wanted)
  t.same(told, ['thread'])
})

t.test('without threads, the loop waits', async (t) => {
  const { found, told, turns, wanted } = await drops(0, MANY)
  t.same(found, wanted)
  t.same([told, turns], [['loop'], 0])
})

t.test('samples of several batches share a thread, each under its own rules', async (t) => {
  const rules = openRules({ threads: 1, meter: { rules: () => {} }, onFault })
  const long = thought(9, 'A shelf holds books, and a helper sorts them by title. '.repeat(200))
  const under = (ruleId: string) => ({ ...groundOf(), ruleIds: new Set(['HR-1', ruleId]) })
  const citing = (ruleId: string) => [{ ...thought(1, 'The second shelf comes first.'), rules: [ruleId] }, long]
  const found = await Promise.all(
    ['SH-1', 'SH-2'].flatMap((known) =>
      ['SH-1', 'SH-2'].map((cited) => rules.findDrops(under(known), 'How do I sort books?', citing(cited))),
    ),
  )
  t.same(
    found.map((drops) => drops.map(({ thought, reason }) => `${thought} ${reason}`)),
    [[], ['t1 bad-citation'], ['t1 bad-citation'], []],
  )
  await rules.close()
})

t.test('a defect in a thread rejects, and the next sample is looked at', async (t) => {
  const rules = openRules({ threads: 1, meter: { rules: () => {} }, onFault })
  const broken = Object.assign(thought(1, 'A shelf holds books. '.repeat(1_000)), { rules: null })
  await t.rejects(rules.findDrops(groundOf(), 'x', [broken]), TypeError)
  t.same((await rules.findDrops(groundOf(), 'x', [thought(1, 'A shelf. '.repeat(2_000))])).length, 0)
  await rules.close()
})

t.test('where no thread can be had, the loop does their work', async (t) => {
  const faults: Error[] = []
  const places: string[] = []
  const rules = openRules({
    threads: 1,
    meter: { rules: (place) => void places.push(place) },
    onFault: (error) => void faults.push(error),
    script: new URL('./no-such-script.js', import.meta.url),
  })
  const ground = groundOf()
  const wanted = dropByRule(ground, 'x', MANY)
  t.same(await Promise.all([rules.findDrops(ground, 'x', MANY), rules.findDrops(ground, 'x', MANY)]), [wanted, wanted])
  t.same(places, ['loop', 'loop'])
  t.match(faults[0], { code: 'ERR_MODULE_NOT_FOUND' })
  await rules.close()
})

t.test('one CPU is left to the loop, and never more than four are taken', async (t) => {
  t.same([1, 2, 4, 5, 64].map(threadsAtHand), [1, 1, 3, 4, 4])
})
