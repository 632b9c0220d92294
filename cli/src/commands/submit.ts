// `conclave submit`: prompts of a file as a batch. The batch is made open, takes the prompts as a stream, and is sealed.

import { setTimeout as sleep } from 'node:timers/promises'
import { Option } from '@commander-js/extra-typings'
import { checkPolicySet, type PolicySet } from '@conclave/shared/recipe/policies'
import { answerOf, type Api, type Batch } from '../api/open-api.js'
import { findBatch } from '../api/find-batch.js'
import { CommandError } from '../command-error.js'
import { faultText, isDocumentPath, placed, readDocument } from '../documents.js'
import { EXIT } from '../exit-codes.js'
import { PROMPT_FORMATS, UNITS } from '../prompts/prompt-formats.js'
import { FIELDS } from '../prompts/prompt-line.js'
import { promptFormatOf } from '../prompts/read-prompts.js'
import { surveyPrompts, uploadPrompts, type Survey, type Uploaded } from '../prompts/upload-prompts.js'
import { type Shell } from '../shell.js'
import { watchBatch } from '../watch-batch.js'
import { amount, apiCommand, apiOf, jsonText, wholeNumber } from './api-command.js'

const SAY_EVERY_MS = 250
const TAKE_BACK_TRIES = 10
const TAKE_BACK_PAUSE_MS = 300

export const submitCommand = (shell: Shell) =>
  apiCommand('submit')
    .description('submit the prompts of a file as a batch')
    .argument('<file>', 'JSON lines, JSON, text, CSV, TSV or Parquet, also with .gz; - for standard input')
    .option('--recipe <recipe>', 'a recipe by name, or a JSON or YAML file of one')
    .option('--policy-set <set>', 'a policy set by name, or a JSON or YAML file of one')
    .option('--name <name>', 'what the batch is called')
    .option('--budget-usd <usd>', 'what it may cost at most', amount)
    .option('--budget-tokens <n>', 'tokens it may use at most', wholeNumber(1))
    .option('--priority <n>', 'higher ones are taken first', wholeNumber(-100, 100))
    .option('--deadline <time>', 'what has not ended by then fails; RFC 3339')
    .addOption(new Option('--format <format>', 'what the file is (default: by its name)').choices(PROMPT_FORMATS))
    .option('--prompt-field <name>', 'the field or column of the prompt', FIELDS.prompt)
    .option('--id-field <name>', 'the field or column of its id; what has one is stored once', FIELDS.id)
    .option('--limit <n>', 'only the first so many', wholeNumber(1))
    .option('--skip-bad', 'pass over prompts that the api refuses; else they keep the whole file out')
    .option('--to <batch>', 'add to this batch, which must be open')
    .option('--keep-open', 'do not seal it: more will be added')
    .option('--watch', 'stay until the batch has ended')
    .action(async (file, options) => {
      const format = promptFormatOf(file, options.format)
      const { stdin } = shell
      const fields = { prompt: options.promptField, id: options.idField }
      const source = { path: file, format, fields, limit: options.limit ?? Infinity, stdin }
      const terms = await termsOf(options)
      // Standard input can be read only once.
      const survey = file === '-' ? null : await surveyPrompts(source)
      const api = apiOf(shell, options)
      const isAddition = options.to !== undefined
      const made = options.to === undefined ? await create(api, terms) : await findBatch(api, options.to)
      const uploaded = await upload(shell, api, made.id, {
        source,
        survey,
        skipBad: options.skipBad === true,
        isAddition,
      })
      const batch = options.keepOpen === true ? await show(api, made.id) : await seal(api, made.id)
      if (options.json !== true)
        sayUploaded(shell, batch, uploaded, { unit: UNITS[format], watched: options.watch === true })
      else if (options.watch !== true) shell.out(jsonText({ batch, upload: uploaded }))
      if (options.watch !== true) return
      const ended = await watchBatch(shell, api, batch.id, { json: options.json === true })
      if (ended.state !== 'completed') throw new CommandError(`the batch was ${ended.state}`)
      if (options.json !== true) shell.out(nextSteps(ended.id))
    })

interface TermOptions {
  readonly recipe?: string | undefined
  readonly policySet?: string | undefined
  readonly name?: string | undefined
  readonly budgetUsd?: number | undefined
  readonly budgetTokens?: number | undefined
  readonly priority?: number | undefined
  readonly deadline?: string | undefined
}

async function termsOf(options: TermOptions) {
  const { recipe, policySet, name, priority, deadline, budgetUsd: usd, budgetTokens: tokens } = options
  const budget = { ...(usd === undefined ? {} : { usd }), ...(tokens === undefined ? {} : { tokens }) }
  return {
    ...(recipe === undefined ? {} : { recipe: await recipeOf(recipe) }),
    ...(policySet === undefined ? {} : { policy_set: await policySetOf(policySet) }),
    ...(name === undefined ? {} : { name }),
    ...(priority === undefined ? {} : { priority }),
    ...(deadline === undefined ? {} : { deadline }),
    ...(usd === undefined && tokens === undefined ? {} : { budget }),
  }
}

async function recipeOf(named: string): Promise<string | object> {
  if (!isDocumentPath(named)) return named
  const { value } = await readDocument(named)
  if (typeof value === 'object' && value !== null) return value
  throw new CommandError(`${named} holds no recipe: it is to be an object`, { exit: EXIT.input })
}

async function policySetOf(named: string): Promise<string | PolicySet> {
  if (!isDocumentPath(named)) return named
  const document = await readDocument(named)
  const checked = checkPolicySet(document.value)
  if (checked.ok) return checked.value
  const faults = placed(document, checked.faults).map((fault) => faultText(named, fault))
  throw new CommandError(faults.join('\n'), { exit: EXIT.input })
}

const show = (api: Api, id: string): Promise<Batch> =>
  answerOf(api.client.GET('/v1/batches/{id}', { params: { path: { id } } }))

const seal = (api: Api, id: string): Promise<Batch> =>
  answerOf(api.client.POST('/v1/batches/{id}/seal', { params: { path: { id } } }))

const create = (api: Api, terms: Awaited<ReturnType<typeof termsOf>>): Promise<Batch> =>
  answerOf(api.client.POST('/v1/batches', { body: { ...terms, open: true } }))

interface UploadTerms {
  readonly source: Parameters<typeof uploadPrompts>[0]['source']
  readonly survey: Survey | null
  readonly skipBad: boolean
  readonly isAddition: boolean
}

/** A batch that was made for an upload of which nothing can be kept is taken back. */
async function upload(shell: Shell, api: Api, batchId: string, terms: UploadTerms): Promise<Uploaded> {
  const { source, survey, skipBad, isAddition } = terms
  let saidMs = -Infinity
  const onSent = (prompts: number) => {
    const nowMs = performance.now()
    if (nowMs - saidMs < SAY_EVERY_MS) return
    saidMs = nowMs
    shell.live?.(`${prompts}${survey === null ? '' : ` of ${survey.prompts}`} prompts sent`)
  }
  try {
    return await uploadPrompts({ api, batchId, source, skipBad, key: survey?.key, onSent })
  } catch (error) {
    const isHopeless = error instanceof CommandError && error.exit === EXIT.input
    if (isHopeless && !isAddition) await takeBack(api, batchId)
    if (isHopeless) throw error
    const again = `Nothing of the upload is known to be kept. To send it again: conclave submit ${source.path} --to ${batchId}`
    const message = shell.stopping.aborted ? 'The upload was broken off.' : messageOf(error)
    const exit = shell.stopping.aborted ? EXIT.interrupted : error instanceof CommandError ? error.exit : EXIT.failed
    throw new CommandError(message, { exit, advice: again, cause: error })
  } finally {
    shell.live?.('')
  }
}

/** Cancels an empty batch and removes it, once it has ended; one that is slow to end stays, cancelled. */
async function takeBack({ client }: Api, id: string): Promise<void> {
  await client.POST('/v1/batches/{id}/cancel', { params: { path: { id } } })
  for (let tries = 0; tries < TAKE_BACK_TRIES; tries += 1) {
    const { response } = await client.DELETE('/v1/batches/{id}', { params: { path: { id } } })
    if (response.status !== 409) return
    await sleep(TAKE_BACK_PAUSE_MS)
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

function sayUploaded(
  shell: Shell,
  batch: Batch,
  { accepted, skipped_known, refused }: Uploaded,
  { unit, watched }: { readonly unit: string; readonly watched: boolean },
): void {
  const known = skipped_known === 0 ? '' : `; ${skipped_known} were known by their ids`
  const bad = refused.count === 0 ? '' : `; ${refused.count} were refused`
  shell.out(`batch ${batch.id}: ${accepted} prompts accepted${known}${bad}`)
  for (const { line, pointer, message } of refused.errors.slice(0, 20)) {
    shell.note(`  refused, ${unit} ${line}: ${pointer} ${message}`)
  }
  if (batch.open)
    shell.note(`It is open: add with 'conclave submit FILE --to ${batch.id}', end with 'conclave seal ${batch.id}'.`)
  else if (!watched) shell.note(`To see how far it is: conclave watch ${batch.id}`)
}

export const nextSteps = (batchId: string): string =>
  [
    `What came of it:  conclave report ${batchId}`,
    `The data set:     conclave export ${batchId} --format messages -o messages.jsonl`,
  ].join('\n')
