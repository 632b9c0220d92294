// A batch as people name it: by its id, by the name it was given, or `latest`.

import { CommandError } from '../command-error.js'
import { EXIT } from '../exit-codes.js'
import { answerOf, type Api, type Batch } from './open-api.js'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const NEWEST = 1000

/** The batch, the newest of those that fit; a name is looked for among the newest thousand. */
export async function findBatch({ client }: Api, named: string): Promise<Batch> {
  if (UUID.test(named)) return answerOf(client.GET('/v1/batches/{id}', { params: { path: { id: named } } }))
  const limit = named === 'latest' ? 1 : NEWEST
  const { data } = await answerOf(client.GET('/v1/batches', { params: { query: { limit } } }))
  const found = named === 'latest' ? data[0] : data.find(({ name }) => name === named)
  if (found !== undefined) return found
  const what = named === 'latest' ? 'there is no batch yet' : `no batch has the id or the name "${named}"`
  const advice = named === 'latest' ? 'conclave submit FILE makes one.' : 'conclave ls lists the batches.'
  throw new CommandError(what, { exit: EXIT.notFound, advice })
}
