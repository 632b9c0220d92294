// Everything on one machine: database, endpoint, api, worker and refiner, each a process of its own, started in order and
// stopped in reverse. The same processes as in production; only their number and their place differ.

import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { EmbeddedError } from './embedded/embedded-error.js'
import { freePort } from './embedded/free-port.js'
import { openLogFile } from './embedded/log-file.js'
import { startPostgres } from './embedded/postgres.js'
import { createSupervisor, type Supervisor } from './embedded/supervise.js'
import { type Settings } from './settings.js'

export interface FleetOptions {
  readonly settings: Settings
  /** The rest of the environment, for the services. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Port of the REST API; 0 takes a free one. */
  readonly port: number
  /** Flags of the scripted endpoint, where it stands in. */
  readonly standIn: readonly string[]
  readonly onNotice: (text: string) => void
}

export interface Fleet {
  readonly apiUrl: string
  /** The key for it, where it asks for one. */
  readonly apiKey: string | undefined
  readonly dataDir: string
  /** Whether the scripted endpoint answers in the place of a model. */
  readonly isStandIn: boolean
  /** Settles only when something the fleet needs has died for good. */
  readonly died: Promise<string>
  readonly stop: () => Promise<void>
}

const SERVICES = new URL('../../services/', import.meta.url)
const STAND_IN = new URL('../../test/dist/endpoint/main.js', import.meta.url)
const STOP_GRACE_MS = 20_000

/** @throws EmbeddedError with what is wrong and what to do; what was started by then is stopped again. */
export async function startFleet(options: FleetOptions): Promise<Fleet> {
  const { settings, onNotice } = options
  const dataDir = resolve(settings.CONCLAVE_DATA_DIR)
  const logDir = join(dataDir, 'logs')
  await mkdir(logDir, { recursive: true })
  const supervisor = createSupervisor({ logDir, onLine: () => {}, onNotice })
  const databaseLog = openLogFile(join(logDir, 'postgres.log'))
  const onLog = (line: string) => databaseLog.write(line)
  const database = settings.DATABASE_URL === undefined ? await startPostgres({ dataDir, onLog }) : null
  let stopped: Promise<void> | undefined
  const stop = () => (stopped ??= supervisor.stopAll(STOP_GRACE_MS).finally(() => database?.stop()))
  try {
    const endpoint = await startEndpoint(supervisor, options)
    const port = options.port === 0 ? await freePort() : options.port
    const env = {
      ...options.env,
      ...endpoint,
      DATABASE_URL: settings.DATABASE_URL ?? database?.connectionString,
      CONCLAVE_HOST: settings.CONCLAVE_HOST,
      CONCLAVE_PORT: String(port),
      CONCLAVE_LOCK_MS: options.env['CONCLAVE_LOCK_MS'] ?? '5000', // nothing but a crash separates processes of one machine
    }
    await startServices(supervisor, env, settings.CONCLAVE_HOST, port)
    return {
      apiUrl: `http://${reachable(settings.CONCLAVE_HOST)}:${port}`,
      apiKey: settings.CONCLAVE_API_KEY,
      dataDir,
      isStandIn: ownEndpoint(settings) === undefined,
      died: database?.died ?? new Promise(() => {}),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startEndpoint(supervisor: Supervisor, { settings, env, standIn }: FleetOptions) {
  const own = ownEndpoint(settings)
  if (own !== undefined) {
    if (settings.CONCLAVE_MODEL === undefined) {
      throw new EmbeddedError(`${own} is set, but no model: set CONCLAVE_MODEL to the name of a model there`)
    }
    const { CONCLAVE_ENDPOINTS, OPENAI_BASE_URL, CONCLAVE_MODEL } = settings
    return { CONCLAVE_ENDPOINTS, OPENAI_BASE_URL, CONCLAVE_MODEL }
  }
  const port = await freePort()
  await supervisor.start({
    name: 'stand-in',
    script: STAND_IN,
    args: ['--port', String(port), ...standIn],
    env,
    ready: () => answers(`http://127.0.0.1:${port}/v1/models`),
    restart: true,
  })
  return { OPENAI_BASE_URL: `http://127.0.0.1:${port}/v1`, CONCLAVE_MODEL: settings.CONCLAVE_MODEL ?? 'stand-in' }
}

/** The setting that names an endpoint of the user's. */
const ownEndpoint = ({ CONCLAVE_ENDPOINTS, OPENAI_BASE_URL }: Settings): string | undefined => {
  if (CONCLAVE_ENDPOINTS !== undefined) return 'CONCLAVE_ENDPOINTS'
  return OPENAI_BASE_URL === undefined ? undefined : 'OPENAI_BASE_URL'
}

async function startServices(
  supervisor: Supervisor,
  env: Readonly<Record<string, string | undefined>>,
  apiHost: string,
  apiPort: number,
): Promise<void> {
  for (const name of ['api', 'worker', 'refiner'] as const) {
    const port = name === 'api' ? apiPort : await freePort()
    const host = name === 'api' ? reachable(apiHost) : '127.0.0.1'
    await supervisor.start({
      name,
      script: new URL(`${name}/dist/main.js`, SERVICES),
      env: { ...env, CONCLAVE_STATUS_HOST: '127.0.0.1', CONCLAVE_STATUS_PORT: String(port) },
      ready: () => answers(`http://${host}:${port}/readyz`),
      restart: true,
    })
  }
}

/** An address that listens on every interface is reached on this machine's own. */
const reachable = (host: string): string => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host)

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) })
  await response.body?.cancel()
  return response.ok
}
