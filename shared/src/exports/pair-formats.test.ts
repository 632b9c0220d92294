import t from 'tap'
import { Value } from 'typebox/value'
import { asked, DRAFT, play, PROMPT } from '../recipe/fixtures.js'
import { acceptedUnder, BELIEF, belief, MISLED, preferring, verdictOn } from '../recipe/pairs/fixtures.js'
import { recordOf } from '../recipe/record.js'
import { type Exportable } from './export-format.js'
import { exportFormat, type ExportFormatName } from './formats.js'

const PAIR_FORMATS = ['preference', 'preference-openai', 'preference-nemo-rl', 'kto', 'stepwise'] as const
const ABOUT = { id: 's', ordinal: 0, externalId: null, metadata: null, prompt: PROMPT.text }
const rowsOf = (name: ExportFormatName, sample: Exportable, cot: 'think-tags' | 'none' = 'think-tags') =>
  exportFormat(name).rows(sample, cot)

const ground = preferring({ maxBeliefs: 1 })
const written = play(ground, [belief(), MISLED], acceptedUnder(ground)).sample
const judged = (rejected: number) => {
  const verdict = verdictOn(asked(ground, written).question.messages[1]?.content ?? '', { chosen: 5, rejected })
  return { ...ABOUT, record: recordOf(play(ground, [verdict], written).sample) }
}
const PAIRED = judged(1)
const UNPAIRED = judged(5)

const user = { role: 'user', content: PROMPT.text }
const joined = (thoughts: readonly { readonly text: string }[]) => thoughts.map(({ text }) => text).join('\n\n')
const CHOSEN = `<think>\n${joined(DRAFT.thoughts)}\n</think>\n\nCheck the bank details.`
const REJECTED = `<think>\n${joined(MISLED.thoughts)}\n</think>\n\n${MISLED.response}`
const says = (content: string) => [{ role: 'assistant', content }]

t.test('preference: what TRL calls conversational preference with explicit prompt', async (t) => {
  t.same(rowsOf('preference', PAIRED, 'think-tags'), [
    { prompt: [user], chosen: says(CHOSEN), rejected: says(REJECTED) },
  ])
})

t.test('preference-openai: input, preferred_output, non_preferred_output', async (t) => {
  t.same(rowsOf('preference-openai', PAIRED, 'think-tags'), [
    { input: { messages: [user] }, preferred_output: says(CHOSEN), non_preferred_output: says(REJECTED) },
  ])
})

t.test('preference-nemo-rl: ranked completions, the better with the lower rank', async (t) => {
  t.same(rowsOf('preference-nemo-rl', PAIRED, 'none'), [
    {
      context: [user],
      completions: [
        { rank: 0, completion: says('Check the bank details.') },
        { rank: 1, completion: says(MISLED.response) },
      ],
    },
  ])
})

t.test('kto: one row a side, and the accepted sample alone where there is no pair', async (t) => {
  t.same(rowsOf('kto', PAIRED, 'think-tags'), [
    { prompt: [user], completion: says(CHOSEN), label: true },
    { prompt: [user], completion: says(REJECTED), label: false },
  ])
  t.same(rowsOf('kto', UNPAIRED, 'think-tags'), [{ prompt: [user], completion: says(CHOSEN), label: true }])
})

t.test('stepwise: thoughts in the order they were written, each with its label', async (t) => {
  const [kept] = PAIRED.record.thoughts
  if (kept === undefined) return t.fail('no thought')
  const drop = { by: 'rules', reason: 'meta', explanation: 'e' } as const
  const record = {
    ...PAIRED.record,
    thoughts: [kept, { ...kept, id: 't10', text: 'ten' }],
    dropped: [{ ...kept, id: 't2', text: 'two', ...drop }],
  }
  t.same(rowsOf('stepwise', { ...ABOUT, prompt: 'p', record }, 'none'), [
    { prompt: 'p', completions: [kept.text, 'two', 'ten'], labels: [true, false, true] },
  ])
})

t.test('a sample without a pair has no row where two sides are wanted', async (t) => {
  for (const name of ['preference', 'preference-openai', 'preference-nemo-rl'] as const)
    t.same(rowsOf(name, UNPAIRED, 'think-tags'), [])
})

t.test('thoughts stand alike on both sides, and the belief nowhere', async (t) => {
  for (const place of exportFormat('preference').cotPlaces) {
    const [row] = exportFormat('preference').rows(PAIRED, place)
    const text = JSON.stringify(row)
    t.notMatch(text, BELIEF)
    const { chosen, rejected } = Value.Parse(exportFormat('preference').schema(place), row)
    const keys = (side: unknown) => (Array.isArray(side) ? side.map((message: object) => Object.keys(message)) : null)
    t.same(keys(chosen), keys(rejected), place)
    for (const { text: thought } of [...DRAFT.thoughts, ...MISLED.thoughts])
      t.equal(text.includes(JSON.stringify(thought).slice(1, -1)), place !== 'none')
  }
})

t.test('every row is what its schema says, whatever the place of the thoughts', async (t) => {
  for (const name of PAIR_FORMATS) {
    const { cotPlaces, rows, schema, source, holdsRejected = false } = exportFormat(name)
    t.not(source, '')
    for (const place of cotPlaces.length === 0 ? (['none'] as const) : cotPlaces) {
      const checked = rows(PAIRED, place).map((row) => Value.Check(schema(place), row))
      t.ok(checked.length > 0 && checked.every(Boolean), `${name} ${place}`)
    }
    t.equal(JSON.stringify(rows(PAIRED, 'none')).includes(MISLED.response), holdsRejected, `${name} says what it holds`)
    t.equal(Value.Check(schema('none'), { prompt: 1 }), false)
  }
})
