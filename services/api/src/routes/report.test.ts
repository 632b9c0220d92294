import t from 'tap'
import { AGREE, DRAFT, groundOf, INTENTS, keepAll, play } from '@conclave/shared/recipe/fixtures'
import { recordOf } from '@conclave/shared/recipe/record'
import { POLICIES, recipeOf } from '@conclave/shared/recipe/fixtures'
import { BATCH_ID, ledgerOf, openApi, OTHER_ID } from '../fixtures/api-scene.js'

const record = recordOf(play(groundOf(), [INTENTS, DRAFT, AGREE, AGREE, keepAll(['t1', 't2'])]).sample)

t.test('a report is given as data and as pages, over all pages of samples', async (t) => {
  const asked: number[] = []
  const { send } = await openApi(t, ledgerOf().ledger, {
    reports: {
      batchGround: async () => ({ recipe: recipeOf(), policySet: POLICIES }),
      ended: async (_batchId, after) => {
        asked.push(after)
        return { samples: [{ state: 'accepted', reason: null, record }], next: after < 500 ? after + 500 : null }
      },
    },
  })
  const url = `/v1/batches/${BATCH_ID}/report`
  t.match((await send({ url })).json(), { ended: 3, accepted: { n: 3, of: 3 }, batch: { id: BATCH_ID } })
  t.same(asked, [-1, 499, 999])
  const markdown = await send({ url: `${url}?format=markdown` })
  t.match(markdown.headers['content-type'], 'text/markdown')
  t.match(markdown.body, /# Report of batch/)
  const html = await send({ url: `${url}?format=html` })
  t.match(html.headers['content-type'], 'text/html')
  t.match(html.body, /^<!doctype html>/)
  t.match(html.headers['content-security-policy'], /default-src 'none'; style-src 'unsafe-inline'/)
  t.equal((await send({ url: `${url}?format=pdf` })).statusCode, 422)
  t.equal((await send({ url: `/v1/batches/${OTHER_ID}/report` })).statusCode, 404)
})
