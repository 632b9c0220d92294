// A Prometheus of a run's own: scrapes the processes that it is told of, keeps the rules it is given, on a free port.

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../support/free-port.js'
import { startGuarded } from '../support/guarded-process.js'
import { type Service } from '../support/service.js'

export interface PrometheusTerms {
  readonly services: readonly Service[]
  /** Texts of rule files. */
  readonly rules: readonly string[]
  /** Between two scrapes, and two looks at the rules. */
  readonly everySeconds: number
}

export interface PrometheusServer {
  readonly url: string
  /** Scrapes these from now on. */
  scrape(services: readonly Service[]): Promise<void>
  close(): Promise<void>
}

const targetsOf = (services: readonly Service[]) =>
  services.map(({ name, url }) => ({ targets: [new URL(url).host], labels: { job: name } }))

export async function startPrometheus({ services, rules, everySeconds }: PrometheusTerms): Promise<PrometheusServer> {
  const directory = await mkdtemp(join(tmpdir(), 'conclave-prometheus-'))
  const write = (name: string, content: string | object) =>
    writeFile(join(directory, name), typeof content === 'string' ? content : JSON.stringify(content))
  const names = rules.map((_, i) => `rules-${i}.yaml`)
  await Promise.all(rules.map((text, i) => write(`rules-${i}.yaml`, text)))
  const scrape = (scraped: readonly Service[]) => write('targets.json', targetsOf(scraped))
  await scrape(services)
  const every = `${everySeconds}s`
  // JSON is YAML.
  await write('prometheus.yaml', {
    global: { scrape_interval: every, scrape_timeout: every, evaluation_interval: every },
    rule_files: names,
    scrape_configs: [{ job_name: 'conclave', file_sd_configs: [{ files: ['targets.json'], refresh_interval: every }] }],
  })
  const port = await freePort()
  const server = await startGuarded({
    command: [
      'prometheus',
      '--config.file=prometheus.yaml',
      '--storage.tsdb.path=data',
      `--web.listen-address=127.0.0.1:${port}`,
      '--enable-feature=exemplar-storage',
    ],
    directory,
    stopSignal: 'TERM',
    readyWhen: 'Server is ready to receive web requests',
  })
  return {
    url: `http://127.0.0.1:${port}`,
    scrape,
    async close() {
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

export interface Series {
  readonly metric: Readonly<Record<string, string>>
  /** Seconds since 1970, and the value. */
  readonly values: readonly (readonly [number, number])[]
}

interface RangeAnswer {
  readonly status: string
  readonly error?: string
  readonly data?: {
    readonly result: readonly { readonly metric: Series['metric']; readonly values: readonly [number, string][] }[]
  }
}

export interface Span {
  readonly fromSeconds: number
  readonly toSeconds: number
  readonly stepSeconds: number
}

/** Rejects with what Prometheus says is wrong with the expression. */
export async function queryRange(url: string, expr: string, { fromSeconds, toSeconds, stepSeconds }: Span) {
  const query = new URLSearchParams({
    query: expr,
    start: String(fromSeconds),
    end: String(toSeconds),
    step: String(stepSeconds),
  })
  const answer: RangeAnswer = JSON.parse(await (await fetch(`${url}/api/v1/query_range?${query.toString()}`)).text())
  if (answer.status !== 'success' || answer.data === undefined) throw new Error(`${expr}: ${answer.error ?? ''}`)
  return answer.data.result.map(({ metric, values }): Series => ({
    metric,
    values: values.map(([at, value]) => [at, Number(value)]),
  }))
}

interface AlertsAnswer {
  readonly data: {
    readonly alerts: readonly { readonly state: string; readonly labels: Readonly<Record<string, string>> }[]
  }
}

/** The names of the alerts that fire now. */
export async function firing(url: string): Promise<readonly string[]> {
  const { data }: AlertsAnswer = JSON.parse(await (await fetch(`${url}/api/v1/alerts`)).text())
  return data.alerts.filter(({ state }) => state === 'firing').map(({ labels }) => labels['alertname'] ?? '')
}
