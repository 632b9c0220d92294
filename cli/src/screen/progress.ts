// How far a batch is, as a line of text.

import { type Batch } from '../api/open-api.js'

export const TERMINAL = ['accepted', 'rejected', 'refused', 'failed', 'cancelled'] as const

export const endedOf = ({ counts }: Pick<Batch, 'counts'>): number =>
  TERMINAL.reduce((sum, state) => sum + counts[state], 0)

/** The moving part: when this watch began, and what had ended by then. */
export interface Watch {
  readonly beganMs: number
  readonly endedThen: number
}

type Shown = Pick<Batch, 'counts' | 'total' | 'state' | 'state_reason' | 'open' | 'rate' | 'cost' | 'budget' | 'usage'>

/** `[#####.....]  30/60  50%  12/s  ETA 3 s  $0.12 of $5.00  accepted 28, refused 2`; `width` is the bar's, in characters. */
export function progressLine(batch: Shown, watch: Watch, nowMs: number, width: number): string {
  const ended = endedOf(batch)
  const share = batch.total === 0 ? (batch.open ? 0 : 1) : ended / batch.total
  const filled = Math.round(share * width)
  const seconds = Math.max(0.001, (nowMs - watch.beganMs) / 1000)
  // Of what was seen ending; at first there is only what the api says of the last minute.
  const perSecond = ended > watch.endedThen ? (ended - watch.endedThen) / seconds : batch.rate / 60
  const isDone = ended === batch.total && !batch.open
  const working = [`deliberating ${batch.counts.deliberating}`, `refining ${batch.counts.refining}`]
  const outcomes = TERMINAL.flatMap((state) => (batch.counts[state] > 0 ? [`${state} ${batch.counts[state]}`] : []))
  const pace = isDone ? `in ${durationText(seconds)}` : etaText(batch.total - ended, perSecond)
  return [
    `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}]`,
    `${ended}/${batch.total}${batch.open ? ' (open)' : ''}`,
    `${Math.floor(share * 100)}%`,
    ...(perSecond === 0 ? [] : [rateText(perSecond)]),
    ...(isDone && watch.endedThen === ended ? [] : [pace]),
    spendText(batch),
    ...(batch.state === 'paused' ? [`paused${batch.state_reason === null ? '' : ` (${batch.state_reason})`}`] : []),
    [...(isDone ? [] : working), ...outcomes].join(', '),
  ].join('  ')
}

/** In USD where there are prices, else in tokens, with the cap where there is one. */
export function spendText({ cost, budget, usage }: Pick<Batch, 'cost' | 'budget' | 'usage'>): string {
  const cap = budget ?? { usd: null, tokens: null }
  if (cost.usd !== null) return `${usdText(cost.usd)}${cap.usd === null ? '' : ` of ${usdText(cap.usd)}`}`
  const tokens = usage.input_tokens + usage.output_tokens
  return `${countText(tokens)}${cap.tokens === null ? '' : ` of ${countText(cap.tokens)}`} tokens`
}

export const usdText = (usd: number): string => `$${usd < 0.1 && usd > 0 ? usd.toPrecision(2) : usd.toFixed(2)}`

/** 950, 12.3k, 4.6M. */
export function countText(count: number): string {
  const [by, unit] = count >= 1e9 ? [1e9, 'G'] : count >= 1e6 ? [1e6, 'M'] : count >= 1e4 ? [1e3, 'k'] : [1, '']
  return by === 1 ? String(count) : `${(count / by).toFixed(1)}${unit}`
}

const rateText = (perSecond: number): string =>
  perSecond >= 1 ? `${perSecond.toFixed(1)}/s` : `${(perSecond * 60).toFixed(1)}/min`

const etaText = (remaining: number, perSecond: number): string =>
  perSecond <= 0 ? 'ETA -' : `ETA ${durationText(remaining / perSecond)}`

export function durationText(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`
  const minutes = Math.ceil(seconds / 60)
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
