// The REST API, as a client reaches it.

import Type from 'typebox'
import { createCheck } from '@conclave/shared/recipe/check-schema'
import { answerOf, openApi, type ApiPlace } from '../api/open-api.js'
import { ApiProblem } from '../api/problem.js'
import { CommandError } from '../command-error.js'
import { EXIT } from '../exit-codes.js'
import { fault, note, ok, wordsOf, type Finding } from './finding.js'

const checkReady = createCheck(Type.Object({ failing: Type.Array(Type.String()) }))

export async function checkApi(place: ApiPlace): Promise<readonly Finding[]> {
  const api = openApi(place)
  try {
    const ready = checkReady(await (await api.raw('/readyz')).json())
    if (!ready.ok) return [fault(api.url, 'is no Conclave api', 'Say where it is: --url, or CONCLAVE_URL.')]
    const failing = ready.value.failing
    const found =
      failing.length === 0
        ? ok(api.url, 'is ready')
        : fault(
            api.url,
            `is not ready: no answer from ${failing.join(', ')}`,
            'Check these stores; the log of the api has more.',
          )
    return [
      found,
      await keyFinding(() => answerOf(api.client.GET('/v1/batches', { params: { query: { limit: 1 } } })), place),
      await fleetFinding(api),
    ]
  } catch (error) {
    if (place.signal.aborted) throw error
    if (error instanceof CommandError && error.exit === EXIT.unreachable) {
      return [
        fault(
          api.url,
          error.message,
          "Start it: 'conclave up' on this machine; or say where it is: --url, or CONCLAVE_URL.",
        ),
      ]
    }
    return [fault(api.url, wordsOf(error), 'Say where it is: --url, or CONCLAVE_URL.')]
  }
}

async function keyFinding(ask: () => Promise<unknown>, { key }: ApiPlace): Promise<Finding> {
  try {
    await ask()
    return ok('key', key === undefined ? 'none is given, and none is asked for' : 'is accepted')
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    return fault('key', error.message, error.advice ?? 'See docs/access.md.')
  }
}

async function fleetFinding({ client }: ReturnType<typeof openApi>): Promise<Finding> {
  try {
    const { data } = await answerOf(client.GET('/v1/workers', { params: { query: { limit: 1000 } } }))
    const live = data.filter(({ health }) => health !== 'silent')
    const lacking = ['worker', 'refiner'].filter((service) => !live.some((row) => row.service === service))
    const counted = `${live.length} live of ${data.length} known`
    if (lacking.length > 0)
      return fault(
        'fleet',
        `no ${lacking.join(' and no ')} runs (${counted})`,
        'Start one of each; conclave workers lists them.',
      )
    return data.some(({ health }) => health !== 'alive' && health !== 'draining')
      ? note('fleet', counted, 'Some are silent or stalled: conclave workers lists them.')
      : ok('fleet', counted)
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error
    return ok('fleet', 'not told: that takes a key with the scope admin')
  }
}
