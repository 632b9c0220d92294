// How far a batch is, as a line of text.

import { type BatchStatus } from './client.js'

export const TERMINAL = ['accepted', 'rejected', 'refused', 'failed', 'cancelled'] as const

export const endedOf = ({ counts }: Pick<BatchStatus, 'counts'>): number =>
  TERMINAL.reduce((sum, state) => sum + (counts[state] ?? 0), 0)

/** The moving part: when this watch began, and what had ended by then. */
export interface Watch {
  readonly beganMs: number
  readonly endedThen: number
}

/** `[#####.....]  30/60  50%  12/s  ETA 3 s  accepted 28, refused 2`; `width` is the bar's, in characters. */
export function progressLine(
  batch: Pick<BatchStatus, 'counts' | 'total'>,
  watch: Watch,
  nowMs: number,
  width: number,
): string {
  const ended = endedOf(batch)
  const share = batch.total === 0 ? 1 : ended / batch.total
  const filled = Math.round(share * width)
  const seconds = Math.max(0.001, (nowMs - watch.beganMs) / 1000)
  const perSecond = (ended - watch.endedThen) / seconds
  const working = [`deliberating ${batch.counts['deliberating'] ?? 0}`, `refining ${batch.counts['refining'] ?? 0}`]
  const outcomes = TERMINAL.flatMap((state) =>
    (batch.counts[state] ?? 0) > 0 ? [`${state} ${batch.counts[state]}`] : [],
  )
  return [
    `[${'#'.repeat(filled)}${'.'.repeat(width - filled)}]`,
    `${ended}/${batch.total}`,
    `${Math.floor(share * 100)}%`,
    rateText(perSecond),
    ended === batch.total ? `in ${durationText(seconds)}` : etaText(batch.total - ended, perSecond),
    [...(ended === batch.total ? [] : working), ...outcomes].join(', '),
  ].join('  ')
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
