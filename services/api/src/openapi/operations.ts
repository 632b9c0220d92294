// Every operation's name, and an example of what is sent and of what comes back. The tests hold the examples against the
// schemas.

import * as example from './example-objects.js'

export interface OperationNotes {
  /** For clients that are generated. */
  readonly id: string
  /** It may make something, and then says where. */
  readonly isMade?: boolean
  readonly request?: unknown
  /** By status. Of JSON, the value; of other types, a map by media type. */
  readonly answers?: Readonly<Record<number, unknown>>
}

const page = (...data: readonly object[]) => ({ 200: { data, next_cursor: null } })
const lines = (...rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

export const OPERATIONS: Readonly<Record<string, OperationNotes>> = {
  'post /v1/batches': {
    ...{ id: 'submitBatch', isMade: true, request: example.SUBMISSION },
    answers: { 201: example.BATCH, 200: example.BATCH },
  },
  'get /v1/batches': { id: 'listBatches', answers: page(example.BATCH) },
  'get /v1/batches/{id}': { id: 'showBatch', answers: { 200: example.BATCH } },
  'patch /v1/batches/{id}': {
    ...{ id: 'changeBatch', request: { priority: 10, budget: { usd: 50 } }, answers: { 200: example.BATCH } },
  },
  'delete /v1/batches/{id}': { id: 'removeBatch' },
  'post /v1/batches/{id}/prompts': {
    id: 'addPrompts',
    request: {
      'application/json': { prompts: example.SUBMISSION.prompts },
      'application/x-ndjson': lines(...example.SUBMISSION.prompts),
    },
    answers: { 200: { accepted: 2, skipped_known: 0, refused: { count: 0, errors: [] } } },
  },
  'post /v1/batches/{id}/seal': { id: 'sealBatch', answers: { 200: example.BATCH } },
  'post /v1/batches/{id}/pause': { id: 'pauseBatch', answers: { 200: example.PAUSED } },
  'post /v1/batches/{id}/resume': { id: 'resumeBatch', answers: { 200: example.BATCH } },
  'post /v1/batches/{id}/cancel': { id: 'cancelBatch', answers: { 200: example.CANCELLED } },
  'post /v1/batches/{id}/retry': {
    id: 'retryBatch',
    request: { states: ['failed', 'rejected'], reasons: ['timeout'] },
    answers: { 200: { reopened: 3, batch: example.BATCH } },
  },
  'get /v1/batches/{id}/events': {
    id: 'watchBatch',
    answers: {
      200: {
        'text/event-stream': `retry: 2000\n\nid: Jx0sVq9rT2mPp1aB\nevent: progress\ndata: ${JSON.stringify(example.BATCH)}\n\n`,
      },
    },
  },
  'get /v1/batches/{id}/webhook-deliveries': { id: 'listWebhookDeliveries', answers: page(example.DELIVERY) },
  'get /v1/batches/{id}/samples': { id: 'listSamples', answers: page(example.SAMPLE) },
  'get /v1/samples/{id}': { id: 'showSample', answers: { 200: example.SAMPLE_DETAIL } },
  'get /v1/batches/{id}/usage': { id: 'showUsage', answers: { 200: example.USAGE } },
  'get /v1/batches/{id}/export': {
    id: 'exportBatch',
    answers: {
      200: {
        'application/x-ndjson': lines({
          ...{ prompt: example.SAMPLE.prompt, thoughts: ['The question is of how a fraud works ...'] },
          response: example.SAMPLE_DETAIL.record.response,
        }),
      },
    },
  },
  'get /v1/batches/{id}/report': {
    id: 'showReport',
    answers: { 200: { 'text/markdown': '# first try\n\n500 prompts, 110 accepted ...\n' } },
  },
  'get /v1/evaluation-sets': { id: 'listEvaluationSets', answers: { 200: { data: [example.EVALUATION_SET] } } },
  'get /v1/evaluation-sets/{name}': { id: 'showEvaluationSet', answers: { 200: example.EVALUATION_SET } },
  'put /v1/evaluation-sets/{name}': {
    id: 'putEvaluationSet',
    request: {
      'application/json': { prompts: ['Where can I shoot a good photo of birds?', 'How is a fake invoice told?'] },
      'application/x-ndjson': lines({ prompt: 'Where can I shoot a good photo of birds?' }),
    },
    answers: { 201: example.EVALUATION_SET, 200: example.EVALUATION_SET },
  },
  'delete /v1/evaluation-sets/{name}': { id: 'removeEvaluationSet' },
  'get /v1/workers': { id: 'listWorkers', answers: page(example.WORKER) },
  'get /v1/scaling': { id: 'showScaling', answers: { 200: example.SCALING } },
  'post /v1/estimates': {
    ...{ id: 'estimateBatch', isMade: true },
    request: { ...{ recipe: 'aidsafe-gated', prompts: example.SUBMISSION.prompts, total: 50_000 }, budget: { usd: 1 } },
    answers: { 202: { ...example.ESTIMATE, state: 'running', ready: false, estimate: null }, 200: example.ESTIMATE },
  },
  'get /v1/estimates/{id}': { id: 'showEstimate', answers: { 200: example.ESTIMATE } },
  ...kept('recipes', 'Recipe', example.RECIPE, example.RECIPE_ENTRY, example.RECIPE_ITEM),
  ...kept('policy-sets', 'PolicySet', example.POLICY_SET, example.POLICY_SET_ENTRY, example.POLICY_SET_ITEM),
}

function kept(path: string, word: string, document: object, entry: object, item: object) {
  const notes: Readonly<Record<string, OperationNotes>> = {
    [`put /v1/${path}/{name}`]: {
      ...{ id: `keep${word}`, isMade: true, request: document, answers: { 201: entry, 200: entry } },
    },
    [`get /v1/${path}/{name}`]: { id: `show${word}`, answers: { 200: entry } },
    [`get /v1/${path}/{name}/versions`]: { id: `list${word}Versions`, answers: page(item) },
    [`get /v1/${path}`]: { id: `list${word}s`, answers: page(item) },
  }
  return notes
}
