// The rules that come with Conclave, with every time in them shortened, so that a run of minutes shows what takes an hour.
// What they compare, and by how much, stays.

import { readText } from '../repo/tree.js'
import { ALERTS, RECORDING } from '../operations/rule-files.js'

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86400 }

export interface Haste {
  /** Ranges and waits are this many times shorter. */
  readonly times: number
  /** A range must hold two scrapes at least. */
  readonly leastRangeSeconds: number
}

const shorter = (time: string, { times }: Haste, least: number): string =>
  `${Math.max(least, Math.round((Number(time.slice(0, -1)) * (UNITS[time.slice(-1)] ?? 1)) / times))}s`

/** Texts of the rule files. */
export const hastyRules = (haste: Haste): readonly string[] =>
  [RECORDING, ALERTS].map((path) =>
    readText(path)
      .replaceAll(/\[(\d+[smhd])\]/g, (_, time: string) => `[${shorter(time, haste, haste.leastRangeSeconds)}]`)
      .replaceAll(/^( +for: )(\d+[smhd])$/gm, (_, head: string, time: string) => head + shorter(time, haste, 1))
      // Ages in seconds that alerts compare with.
      .replaceAll(/> (600|900)\b/g, (_, seconds: string) => `> ${Math.round(Number(seconds) / haste.times)}`),
  )
