import { styleText } from 'node:util'
import { type Batch } from '../api/open-api.js'
import { type Paint } from './paint.js'

export const plain: Paint = (_style, text) => text
export const coloured: Paint = (style, text) => styleText(style, text, { validateStream: false })

export const batchOf = (own: Partial<Batch> = {}): Batch => ({
  id: '0198c0de-0000-7000-8000-000000000001',
  name: null,
  state: 'running',
  state_reason: null,
  resume_at: null,
  recipe: {},
  policy_set: 'small',
  metadata: {},
  priority: 0,
  open: false,
  deadline: null,
  total: 60,
  counts: {
    pending: 60,
    deliberating: 0,
    refining: 0,
    whispering: 0,
    accepted: 0,
    rejected: 0,
    refused: 0,
    failed: 0,
    cancelled: 0,
  },
  usage: {
    calls: 0,
    input_tokens: 0,
    cached_input_tokens: 0,
    output_tokens: 0,
    reasoning_tokens: 0,
    lost_calls: 0,
    lost_tokens_at_most: 0,
  },
  cost: { usd: null, lost_usd_at_most: 0, unpriced_calls: 0 },
  budget: null,
  repeats: { find: 'near', among: 'batch' },
  decontaminate: [],
  rate: 0,
  eta: null,
  created_at: '2026-01-02T03:04:05.678Z',
  webhook: null,
  pilot: false,
  finished_at: null,
  ...own,
})
