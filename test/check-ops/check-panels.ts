// A run that has a little of everything, under a Prometheus; then every query of the dashboards is asked.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { benchPrompts } from '../bench/prompts.js'
import { DASHBOARD_PATHS, filledIn, panelsOf, readDashboard } from '../operations/dashboard-panels.js'
import { readText } from '../repo/tree.js'
import { completed, openWorld, submit } from '../support/world.js'
import { hastyRules } from './hasty-rules.js'
import { queryRange, startPrometheus, type Series } from './prometheus-server.js'

const EVERY_SECONDS = 2
const STEP_SECONDS = 3
const RATE_INTERVAL = '12s'
/** A fault now and then of each kind that a panel shows. */
const ENDPOINT = [
  ...['--latency-ms', '300', '--latency-p95-ms', '900', '--serve-at-once', '64'],
  ...['not-json=0.02', 'server-error=0.01', 'rate-limited=0.03', 'refused:draft=0.03', 'filtered=0.002'].flatMap(
    (fault) => ['--fault', fault],
  ),
]
/** Half of the pairs each way, so that both are to be seen. */
const PAIRED = { preference: { mode: 'mixed' } }
const PRICES = { 'stand-in': { input: 0.5, cached_input: 0.05, output: 1.5 } }

export interface PanelPicture {
  readonly dashboard: string
  readonly row: string
  readonly title: string
  readonly type: string
  readonly unit: string
  readonly stacked: boolean
  readonly grid: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly queries: readonly { readonly legend: string; readonly series: readonly Series[] }[]
}

export interface PanelCheck {
  readonly faults: readonly string[]
  readonly queries: number
  readonly picture: readonly PanelPicture[]
}

/** Of all kinds, harmful ones among them, so that there is something to decline. */
const samplePrompts = () =>
  readText('examples/prompts.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => ({ prompt: Value.Parse(Type.Object({ prompt: Type.String() }), JSON.parse(line)).prompt }))

export async function checkPanels(terms: { readonly prompts: number; readonly say: (line: string) => void }) {
  const { prompts, say } = terms
  const directory = await mkdtemp(join(tmpdir(), 'conclave-ops-'))
  await writeFile(join(directory, 'prices.json'), JSON.stringify(PRICES))
  const world = await openWorld({ queues: 'redis', endpoint: ENDPOINT, env: { CONCLAVE_SLOTS: '48' } })
  try {
    const api = await world.start('api', { CONCLAVE_PRICES: join(directory, 'prices.json') })
    const services = [api, await world.start('worker'), await world.start('refiner')]
    const rules = hastyRules({ times: 30, leastRangeSeconds: 12 })
    const prometheus = await startPrometheus({ services, rules, everySeconds: EVERY_SECONDS })
    try {
      await sleep(3 * EVERY_SECONDS * 1000) // what is at 0 is seen at 0
      const fromSeconds = Date.now() / 1000
      const large = benchPrompts(prompts).map((prompt) => ({ prompt }))
      const batches = [
        await submit(api, { prompts: large, name: 'large', recipe: PAIRED }),
        await submit(api, { prompts: samplePrompts(), name: 'small', priority: 10, budget: { usd: 50 } }),
      ]
      for (const { id } of batches) await completed(api, id, 600_000)
      await sleep(3 * EVERY_SECONDS * 1000)
      const span = { fromSeconds, toSeconds: Date.now() / 1000, stepSeconds: STEP_SECONDS }
      say(`${prompts} prompts and the samples in ${Math.round(span.toSeconds - fromSeconds)} s`)
      return await askPanels(prometheus.url, span)
    } finally {
      await prometheus.close()
    }
  } finally {
    await world.close()
    await rm(directory, { recursive: true, force: true })
  }
}

async function askPanels(url: string, span: Parameters<typeof queryRange>[2]): Promise<PanelCheck> {
  const faults: string[] = []
  const picture: PanelPicture[] = []
  let queries = 0
  for (const path of DASHBOARD_PATHS) {
    const dashboard = readDashboard(path)
    for (const panel of panelsOf(dashboard)) {
      const { title, type, gridPos, fieldConfig, targets = [] } = panel
      const row = dashboard.panels.findLast((other) => other.type === 'row' && other.gridPos.y < gridPos.y)?.title ?? ''
      const answered: PanelPicture['queries'][number][] = []
      for (const { expr, legendFormat = '' } of targets) {
        queries += 1
        try {
          const series = await queryRange(url, filledIn(expr, RATE_INTERVAL), span)
          const hasValues = series.some(({ values }) => values.some(([, value]) => Number.isFinite(value)))
          if (!hasValues) faults.push(`${path}: ${title}: no data for ${expr}`)
          answered.push({ legend: legendFormat, series })
        } catch (error) {
          faults.push(`${path}: ${title}: ${String(error)}`)
        }
      }
      const { unit = '', custom } = fieldConfig?.defaults ?? {}
      const stacked = custom?.stacking?.mode === 'normal'
      picture.push({ dashboard: dashboard.title, row, title, type, unit, stacked, grid: gridPos, queries: answered })
    }
  }
  return { faults, queries, picture }
}
