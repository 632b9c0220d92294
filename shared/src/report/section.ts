// What a report's page is made of, before it is Markdown or HTML; and how figures are written on it.

import { type Interval } from './interval.js'
import { type Share } from './report.js'

export interface Section {
  readonly title: string
  readonly text: string
  readonly list?: readonly string[]
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
}

/** A chapter of the page; one without sections is left out. */
export interface Part {
  readonly title: string
  readonly sections: readonly Section[]
}

export const NOTHING = '–'

const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })
const CENTS = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

export const whole = (value: number): string => WHOLE.format(value)
export const figure = (value: number | null, digits = 2): string => (value === null ? NOTHING : value.toFixed(digits))
export const percent = ({ n, of }: Share): string => (of === 0 ? NOTHING : `${((100 * n) / of).toFixed(1)}%`)
export const share = (each: Share): string => `${whole(each.n)} (${percent(each)})`
export const outOf = ({ n, of }: Share): string => `${whole(n)} of ${whole(of)}`
export const interval = (each: Interval | null): string =>
  each === null ? NOTHING : `${figure(each.mean)} (${figure(each.low)} to ${figure(each.high)})`
/** Small amounts with three digits that say something. */
export const usd = (value: number | null): string =>
  value === null ? 'no price known' : `$${value >= 1 ? CENTS.format(value) : value === 0 ? '0' : value.toPrecision(3)}`
/** `1 sample`, `1,200 samples`. */
export const counted = (n: number, thing: string): string => `${whole(n)} ${thing}${n === 1 ? '' : 's'}`
