import t from 'tap'
import { asked, play, POLICIES, PROMPT } from '@conclave/shared/recipe/fixtures'
import { acceptedUnder, belief, MISLED, preferring, verdictOn } from '@conclave/shared/recipe/pairs/fixtures'
import { recordOf } from '@conclave/shared/recipe/record'
import { BATCH_ID, batchOf, ledgerOf, openApi, sampleOf } from '../fixtures/api-scene.js'
import { apiKey, as } from '../fixtures/keys.js'

const ground = preferring()
const written = play(ground, [belief(), MISLED], acceptedUnder(ground)).sample
const verdict = verdictOn(asked(ground, written).question.messages[1]?.content ?? '', { chosen: 5, rejected: 1 })
const paired = recordOf(play(ground, [verdict], written).sample)
const unpaired = recordOf(acceptedUnder(ground))

const SAMPLES = [paired, unpaired].map((record, i) => ({ ...sampleOf(i), prompt: PROMPT.text, record }))
const { ledger } = ledgerOf({
  show: async () => batchOf({ recipe: ground.recipe }),
  accepted: async (_id, after, limit) => SAMPLES.filter(({ ordinal }) => ordinal > after).slice(0, limit),
})
const url = (query: string) => `/v1/batches/${BATCH_ID}/export?format=${query}`
const linesOf = (body: string) => body.split('\n').slice(0, -1)

t.test('pairs are streamed, and samples without one are left out', async (t) => {
  const { send } = await openApi(t, ledger)
  for (const format of ['preference', 'preference-openai', 'preference-nemo-rl'])
    t.equal(linesOf((await send({ url: url(format) })).body).length, 1, format)
  t.equal(linesOf((await send({ url: url('kto') })).body).length, 3)
  t.equal(linesOf((await send({ url: url('stepwise') })).body).length, 2)
  t.equal((await send({ url: url('preference-openai&cot=reasoning_content') })).statusCode, 422)
})

t.test('text that leaves the policies on purpose is given to those who ask for it, or may do anything', async (t) => {
  const keys = [apiKey('reader', { scope: 'read' }), apiKey('boss', { scope: 'admin' })]
  const { send } = await openApi(t, ledger, {
    keys,
    tenants: { owns: async () => true },
    reports: {
      batchGround: async () => ({ recipe: ground.recipe, policySet: POLICIES }),
      ended: async () => ({ samples: [], next: null }),
    },
  })
  const refused = await send({ url: url('preference'), headers: as('reader') })
  t.match([refused.statusCode, refused.json()], [403, { detail: /include=rejected/ }])
  t.notMatch(refused.body, MISLED.response)
  const given = await send({ url: url('preference&include=rejected'), headers: as('reader') })
  t.match([given.statusCode, given.body], [200, MISLED.response])
  t.equal((await send({ url: url('kto'), headers: as('boss') })).statusCode, 200)
  const card = await send({ url: url('preference&card=true'), headers: as('reader') })
  t.match([card.statusCode, card.body], [200, /holds rejected sides/])
  t.notMatch((await send({ url: url('stepwise&card=true'), headers: as('reader') })).body, 'rejected sides')
  t.equal((await send({ url: url('stepwise'), headers: as('reader') })).statusCode, 200)
})
