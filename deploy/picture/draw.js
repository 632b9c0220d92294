// Draws a dashboard, Run or Quality, from what a Prometheus answered to its queries (npm run check:ops -- --out FILE), and takes
// a picture of it with Chromium: node deploy/picture/draw.js FILE Run docs/pictures/run.png. A look-alike for the documents where
// no Grafana can be had; the picture says so.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { formatValue, niceTop } from './format.js'

const [from, name, to] = process.argv.slice(2)
if (to === undefined) throw new Error('usage: draw.js ANSWERS.json Run|Quality PICTURE.png')

const WIDTH = 1180
const UNIT = { w: WIDTH / 24, h: 24 }
const COLORS = [
  '#73bf69',
  '#f2cc0c',
  '#5794f2',
  '#ff9830',
  '#b877d9',
  '#f2495c',
  '#8ab8ff',
  '#c0d8ff',
  '#96d98d',
  '#ffb357',
]
const MARGIN = { left: 52, right: 10, top: 30, bottom: 40 }

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const text = (x, y, content, more = '') => `<text x="${x}" y="${y}" ${more}>${escape(content)}</text>`
const short = (content, chars) => (content.length > chars ? `${content.slice(0, chars - 1)}…` : content)

/** Every series of a panel, named as its legend says. */
const seriesOf = ({ queries }) =>
  queries.flatMap(({ legend, series }) =>
    series.map(({ metric, values }) => ({
      name: legend.replaceAll(/\{\{(\w+)\}\}/g, (_, label) => metric[label] ?? ''),
      metric,
      values: values.filter(([, value]) => Number.isFinite(value)),
    })),
  )

const lastOf = ({ values }) => values.at(-1)?.[1] ?? 0

function graph(panel, { w, h }, span) {
  const all = seriesOf(panel).filter(({ values }) => values.length > 0)
  // What is nothing all the time says so by its absence, where something else is to be seen.
  const some = all.filter(({ values }) => values.some(([, value]) => value !== 0))
  const series = (some.length > 0 ? some : all).toSorted((a, b) => lastOf(b) - lastOf(a)).slice(0, 9)
  const sums = new Map()
  const areas = series.map(({ name, values }) => ({
    name,
    points: values.map(([at, value]) => {
      const below = panel.stacked ? (sums.get(at) ?? 0) : 0
      sums.set(at, below + value)
      return { at, low: below, high: below + value }
    }),
  }))
  const top = niceTop(Math.max(0, ...areas.flatMap(({ points }) => points.map(({ high }) => high))), panel.unit)
  const x = (at) => MARGIN.left + ((at - span.from) / (span.to - span.from)) * (w - MARGIN.left - MARGIN.right)
  const y = (value) => h - MARGIN.bottom - (value / top) * (h - MARGIN.top - MARGIN.bottom)
  const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const line = `<line x1="${MARGIN.left}" x2="${w - MARGIN.right}" y1="${y(part * top)}" y2="${y(part * top)}" class="grid"/>`
    return (
      line +
      text(MARGIN.left - 5, y(part * top) + 3, formatValue(part * top, panel.unit), 'class="axis" text-anchor="end"')
    )
  })
  const shapes = areas.map(({ points }, i) => {
    const color = COLORS[i % COLORS.length]
    const line = points.map(({ at, high }) => `${x(at).toFixed(1)},${y(high).toFixed(1)}`)
    const back = points.toReversed().map(({ at, low }) => `${x(at).toFixed(1)},${y(low).toFixed(1)}`)
    const fill = `<polygon points="${[...line, ...back].join(' ')}" fill="${color}" opacity="${panel.stacked ? 0.55 : 0.08}"/>`
    return `${fill}<polyline points="${line.join(' ')}" fill="none" stroke="${color}" stroke-width="1.3"/>`
  })
  let [legendX, legendY] = [MARGIN.left, h - 22]
  const legend = series.map(({ name }, i) => {
    const label = short(name, 26)
    const width = 24 + label.length * 5.6
    if (legendX + width > w && legendY === h - 22) [legendX, legendY] = [MARGIN.left, h - 9]
    if (legendX + width > w) return ''
    const at = legendX
    legendX += width
    return `<rect x="${at}" y="${legendY - 6}" width="10" height="3" fill="${COLORS[i % COLORS.length]}"/>${text(at + 14, legendY, label, 'class="axis"')}`
  })
  return [...grid, ...shapes, ...legend].join('')
}

function stat(panel, { w, h }) {
  const values = seriesOf(panel).flatMap((each) => each.values)
  const points = values.map(([, value]) => value)
  const shown = points.length === 0 ? 'none' : formatValue(points.at(-1), panel.unit)
  const most = Math.max(...points, 1e-9)
  const line = points.map((value, i) => `${(i / Math.max(1, points.length - 1)) * w},${h - (value / most) * (h - 58)}`)
  const area = `<polygon points="0,${h} ${line.join(' ')} ${w},${h}" fill="#73bf69" opacity="0.18"/>`
  return area + text(w / 2, h / 2 + 18, shown, 'class="stat" text-anchor="middle"')
}

function bars(panel, { w, h }, span) {
  // Which ones there are is a question of the last moment; which is the order is the query's.
  const series = seriesOf(panel)
    .filter(({ values }) => values.at(-1)?.[0] === span.to)
    .toSorted((a, b) => (panel.unit === 'percentunit' ? 0 : lastOf(a) - lastOf(b)))
  const step = Math.min(56, (h - 40) / Math.max(1, series.length))
  // A share is of the whole; anything else is told against the longest bar. Many bars have their names beside them.
  const most = panel.unit === 'percentunit' ? 1 : Math.max(...series.map(lastOf), 1e-9)
  const isTight = step < 32
  const [left, tall] = isTight ? [60, step - 4] : [12, 16]
  return series
    .map((each, i) => {
      const [value, y] = [lastOf(each), 42 + i * step]
      const full = w - 78 - left
      const top = isTight ? y - 6 : y + 13
      return [
        text(12, isTight ? top + tall - 2 : y + 8, short(each.name, isTight ? 8 : 40), 'class="axis"'),
        `<rect x="${left}" y="${top}" width="${full}" height="${tall}" fill="#22252b"/>`,
        `<rect x="${left}" y="${top}" width="${Math.min(1, value / most) * full}" height="${tall}" fill="#73bf69"/>`,
        text(left + full + 8, top + tall - 2, formatValue(value, panel.unit), 'class="value"'),
      ].join('')
    })
    .join('')
}

function table(panel, { w }, span) {
  const columns = panel.queries.map(({ legend }) => legend)
  const batches = [...new Set(panel.queries.flatMap(({ series }) => series.map(({ metric }) => metric.batch)))]
  const at = (i) => 110 + ((i + 1) * (w - 130)) / columns.length - 10
  const units = { rate: 'cps', left: 's', 'got on': 's' }
  const head = columns.map((name, i) => text(at(i), 52, name, 'class="axis" text-anchor="end"'))
  const rows = batches.flatMap((batch, row) => [
    text(12, 76 + row * 22, `…${batch.slice(-8)}`, 'class="axis"'),
    ...panel.queries.map(({ legend, series }, i) => {
      const of = series.find(({ metric }) => metric.batch === batch)
      const isNow = of?.values.at(-1)?.[0] === span.to
      const shown = !isNow ? '–' : formatValue(lastOf(of), units[legend] ?? 'short')
      return text(at(i), 76 + row * 22, shown, 'class="value" text-anchor="end"')
    }),
  ])
  return [...head, ...rows].join('')
}

const DRAWN = { timeseries: graph, stat, bargauge: bars, table }

const panels = JSON.parse(readFileSync(from, 'utf8')).filter(({ dashboard }) => dashboard === `Conclave / ${name}`)
if (panels.length === 0) throw new Error(`${from} has no dashboard Conclave / ${name}`)
const times = panels.flatMap(({ queries }) =>
  queries.flatMap(({ series }) => series.flatMap(({ values }) => values.map(([at]) => at))),
)
const span = { from: times.reduce((a, b) => Math.min(a, b)), to: times.reduce((a, b) => Math.max(a, b)) }
const rows = [...new Map(panels.map(({ row, grid }) => [row, grid.y - 1]))]

const drawn = panels.map((panel) => {
  const [w, h] = [panel.grid.w * UNIT.w - 8, panel.grid.h * UNIT.h - 8]
  return `<g transform="translate(${panel.grid.x * UNIT.w + 4},${panel.grid.y * UNIT.h + 50})">
    <rect width="${w}" height="${h}" rx="3" class="panel"/>
    ${DRAWN[panel.type](panel, { w, h }, span)}${text(10, 19, panel.title, 'class="title"')}</g>`
})
const rowTitles = new Map()
for (const [row, y] of rows) if (!rowTitles.has(row)) rowTitles.set(row, y)
const titles = [...rowTitles].map(([row]) => {
  const y = Math.min(...panels.filter((panel) => panel.row === row).map(({ grid }) => grid.y)) - 1
  return text(8, y * UNIT.h + 50 + 19, `⌄ ${row}`, 'class="row"')
})
const height = Math.max(...panels.map(({ grid }) => grid.y + grid.h)) * UNIT.h + 90
const note = `A look-alike, drawn from the answers of a real Prometheus to the queries of deploy/grafana/${name.toLowerCase()}.json during a real run with the scripted endpoint. It is not Grafana.`
const page = `<!doctype html><meta charset="utf-8"><style>
  body { margin: 0; background: #111217 } svg { display: block; font: 11px Inter, "DejaVu Sans", sans-serif }
  .panel { fill: #181b1f; stroke: #2a2d33 } .grid { stroke: #2a2d33; stroke-width: 1 } text { fill: #ccccdc }
  .title { font-size: 12.5px; font-weight: 600 } .axis { font-size: 10px; fill: #9fa1ab } .value { font-size: 11.5px }
  .stat { font-size: 27px; font-weight: 600; fill: #73bf69 } .row { font-size: 13.5px; font-weight: 600 } .name { font-size: 18px; font-weight: 600 }
</style><svg width="${WIDTH}" height="${height}">${text(8, 30, `Conclave / ${name}`, 'class="name"')}
${titles.join('')}${drawn.join('')}${text(8, height - 16, note)}</svg>`

const folder = mkdtempSync(join(tmpdir(), 'conclave-picture-'))
try {
  writeFileSync(join(folder, 'page.html'), page)
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', `--user-data-dir=${folder}`]
  const shot = [`--window-size=${WIDTH},${Math.ceil(height)}`, `--screenshot=${resolve(to)}`]
  const { status, stderr } = spawnSync('chromium', [...flags, ...shot, `file://${join(folder, 'page.html')}`], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
