// `conclave pause`, `resume`, `cancel`, `retry`, `seal`, `delete`: what users do to batches.

import { Option } from '@commander-js/extra-typings'
import { findBatch } from '../api/find-batch.js'
import { answerOf, type Batch } from '../api/open-api.js'
import { problemOf } from '../api/problem.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiOf, BATCH, jsonText } from './api-command.js'

const ACTIONS = [
  ['pause', 'hold a batch: what is begun is parked, nothing is lost', 'paused'],
  ['resume', 'let a paused batch go on', 'resumed'],
  ['cancel', 'end a batch for good', 'cancelled'],
  ['seal', 'say that an open batch gets no more prompts, so that it can complete', 'sealed'],
] as const

const RETRIABLE = ['failed', 'refused', 'rejected'] as const

export const controlCommands = (shell: Shell) => [
  ...ACTIONS.map(([action, description, done]) =>
    apiCommand(action)
      .description(description)
      .argument('<batch>', BATCH)
      .action(async (named, options) => {
        const api = apiOf(shell, options)
        const { id } = await findBatch(api, named)
        const batch = await answerOf(api.client.POST(`/v1/batches/{id}/${action}`, { params: { path: { id } } }))
        say(shell, options, batch, done)
      }),
  ),
  retryCommand(shell),
  deleteCommand(shell),
]

const retryCommand = (shell: Shell) =>
  apiCommand('retry')
    .description('open samples again that have failed, or were refused or rejected')
    .argument('<batch>', BATCH)
    .addOption(new Option('--state <state...>', 'of these').choices(RETRIABLE).default(['failed'] as const))
    .option('--reason <reason...>', 'only those that ended for one of these')
    .action(async (named, { state, reason, ...options }) => {
      const api = apiOf(shell, options)
      const { id } = await findBatch(api, named)
      const body = { states: [...state], ...(reason === undefined ? {} : { reasons: reason }) }
      const asked = api.client.POST('/v1/batches/{id}/retry', { params: { path: { id } }, body })
      const retried = await answerOf(asked)
      if (options.json === true) return shell.out(jsonText(retried))
      shell.out(`batch ${id}: ${retried.reopened} samples opened again`)
    })

const deleteCommand = (shell: Shell) =>
  apiCommand('delete')
    .description('remove a batch that has ended, with all it holds')
    .argument('<batch>', BATCH)
    .action(async (named, options) => {
      const api = apiOf(shell, options)
      const { id } = await findBatch(api, named)
      const { response, error } = await api.client.DELETE('/v1/batches/{id}', { params: { path: { id } } })
      if (!response.ok) throw problemOf(response, error)
      shell.out(options.json === true ? jsonText({ deleted: id }) : `batch ${id}: deleted`)
    })

function say(shell: Shell, { json }: { readonly json?: true | undefined }, batch: Batch, done: string): void {
  shell.out(json === true ? jsonText(batch) : `batch ${batch.id}: ${done}; it is ${batch.state}`)
}
