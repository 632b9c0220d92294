// `conclave show`: one sample, laid out to read.

import { answerOf } from '../api/open-api.js'
import { showSample } from '../screen/show-sample.js'
import { type Shell } from '../shell.js'
import { apiCommand, apiOf, jsonText } from './api-command.js'

export const showCommand = (shell: Shell) =>
  apiCommand('show')
    .description('show a sample: intents, turns, thoughts kept and dropped, response, grades')
    .argument('<sample>', "its id ('conclave samples' lists them)")
    .action(async (id, options) => {
      const { client } = apiOf(shell, options)
      const sample = await answerOf(client.GET('/v1/samples/{id}', { params: { path: { id } } }))
      shell.out(options.json === true ? jsonText(sample) : showSample(sample, shell))
    })
