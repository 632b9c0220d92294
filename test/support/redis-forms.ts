// Redis behind sentinels, as a cluster, and with TLS: real servers of a test's own. Ask redisFormsMissing() before.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './free-port.js'
import { startGuarded } from './guarded-process.js'
import { redisMissing, startRedis, type TestRedis } from './redis-server.js'
import { until } from './until.js'

const run = promisify(execFile)

/** Servers ask each other every few seconds, and after a pause of the machine only later. */
const FORMED_WITHIN_MS = 60_000
const MET_WITHIN_MS = 6_000

/** As redisMissing(), of what is needed beside redis-server. */
export function redisFormsMissing(): string | false {
  if (process.env['CI'] === 'true') return false
  const missing = [['redis-cli', '--version'] as const, ['openssl', 'version'] as const].find(
    ([program, argument]) => spawnSync(program, [argument]).status !== 0,
  )
  return redisMissing() || (missing === undefined ? false : `${missing[0]} is not installed`)
}

/** A certificate of 127.0.0.1 and localhost, signed by itself. */
export interface Certificate {
  readonly certFile: string
  readonly keyFile: string
}

export async function makeCertificate(directory: string): Promise<Certificate> {
  const [certFile, keyFile] = [join(directory, 'redis.crt'), join(directory, 'redis.key')]
  const names = 'subjectAltName=IP:127.0.0.1,DNS:localhost'
  await run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'],
    ...['-subj', '/CN=conclave test', '-addext', names, '-keyout', keyFile, '-out', certFile],
  ])
  return { certFile, keyFile }
}

/** Arguments for a server that speaks TLS alone. */
const tlsArgs = ({ certFile, keyFile }: Certificate, port: number): readonly string[] => [
  ...['--port', '0', '--tls-port', `${port}`, '--tls-auth-clients', 'no'],
  ...['--tls-cert-file', certFile, '--tls-key-file', keyFile, '--tls-ca-cert-file', certFile],
  ...['--tls-replication', 'yes', '--tls-cluster', 'yes'],
]

interface Place {
  readonly port: number
  readonly password?: string
  readonly certificate?: Certificate | undefined
}

/** What redis-cli prints for a command. */
async function ask({ port, password, certificate }: Place, ...command: readonly string[]): Promise<string> {
  const { stdout } = await run('redis-cli', [
    ...['-p', `${port}`],
    ...(password === undefined ? [] : ['--no-auth-warning', '-a', password]),
    ...(certificate === undefined ? [] : ['--tls', '--cacert', certificate.certFile]),
    ...command,
  ])
  return stdout.trim()
}

export async function startTlsRedis(
  certificate: Certificate,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  const port = await freePort()
  const server = await started(tlsArgs(certificate, port))
  return { port, close: server.close }
}

async function started(args: readonly string[]): Promise<TestRedis> {
  const server = await startRedis({ args })
  if (server === null) throw new Error('redis-server is not installed')
  return server
}

/** Closes all in the end, also what was begun when something fails. */
function opener() {
  const closings: (() => Promise<unknown>)[] = []
  return {
    onClose: (close: () => Promise<unknown>) => void closings.unshift(close),
    async close() {
      for (const close of closings) await close()
    },
  }
}

export interface TestSentinels {
  readonly ports: readonly number[]
  readonly password: string
  readonly sentinelPassword: string
  /** By which the sentinels know the primary. */
  readonly primary: string
  /** Kills the primary. */
  killPrimary(): Promise<void>
  /** The port of the server that the sentinels take for the primary. */
  primaryPort(): Promise<number>
  close(): Promise<void>
}

/** A primary, a replica and two sentinels, all with passwords. */
export async function startSentinels(certificate?: Certificate): Promise<TestSentinels> {
  const { onClose, close } = opener()
  const [password, sentinelPassword, primary] = ['of:the@data', 'of the sentinels', 'fleet'] as const
  const auth = ['--requirepass', password, '--masterauth', password, '--repl-diskless-sync-delay', '0']
  const serve = async (...args: readonly string[]) => {
    if (certificate === undefined) {
      const server = await started([...auth, ...args])
      onClose(server.close)
      return { server, port: server.port }
    }
    const port = await freePort()
    const server = await started([...tlsArgs(certificate, port), ...auth, ...args])
    onClose(server.close)
    return { server, port }
  }
  try {
    const first = await serve()
    const replica = await serve('--replicaof', '127.0.0.1', `${first.port}`)
    await until(
      'the replica follows',
      async () =>
        (await ask({ port: replica.port, password, certificate }, 'INFO', 'replication')).includes(
          'master_link_status:up',
        ),
      FORMED_WITHIN_MS,
    )

    const directory = await mkdtemp(join(tmpdir(), 'conclave-sentinels-'))
    onClose(() => rm(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }))
    const sentinel = async () => {
      const port = await freePort()
      const config = join(directory, `${port}.conf`)
      const encrypted = certificate === undefined ? [] : tlsArgs(certificate, port)
      const lines = [
        ...(certificate === undefined ? [`port ${port}`] : pairs(encrypted)),
        'bind 127.0.0.1',
        `dir ${directory}`,
        `requirepass "${sentinelPassword}"`,
        `sentinel sentinel-pass "${sentinelPassword}"`,
        `sentinel monitor ${primary} 127.0.0.1 ${first.port} 1`,
        `sentinel auth-pass ${primary} ${password}`,
        `sentinel down-after-milliseconds ${primary} 3000`,
        `sentinel failover-timeout ${primary} 5000`,
      ]
      await writeFile(config, `${lines.join('\n')}\n`)
      const command = ['redis-server', config, '--sentinel']
      const server = await startGuarded({ command, directory, stopSignal: 'TERM', readyWhen: '+monitor master' })
      onClose(server.stop)
      return port
    }
    const ports = [await sentinel(), await sentinel()]
    const askSentinel = (port: number, ...command: readonly string[]) =>
      ask({ port, password: sentinelPassword, certificate }, 'SENTINEL', ...command)
    for (const port of ports) {
      await until(
        'a sentinel knows the other one and the replica',
        async () => {
          const [others, replicas] = await Promise.all([
            askSentinel(port, 'sentinels', primary),
            askSentinel(port, 'replicas', primary),
          ])
          return others.includes('name') && replicas.includes(`${replica.port}`)
        },
        FORMED_WITHIN_MS,
      )
    }
    const primaryPort = async () =>
      Number((await askSentinel(ports[0] ?? 0, 'get-master-addr-by-name', primary)).split('\n')[1])
    return {
      ports,
      password,
      sentinelPassword,
      primary,
      // Where one was silent for a while, the other has its place by now.
      killPrimary: async () => ((await primaryPort()) === first.port ? first : replica).server.kill(),
      primaryPort,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** `--name value` as lines of a configuration. */
function pairs(args: readonly string[]): readonly string[] {
  return args.flatMap((arg, at) => (at % 2 === 0 ? [`${arg.slice(2)} ${args[at + 1] ?? ''}`] : []))
}

export interface TestCluster {
  readonly ports: readonly number[]
  /** Takes all nodes down, and brings them back with what they had. */
  stop(): Promise<void>
  start(): Promise<void>
  flush(): Promise<void>
  /** The port of the node that keeps a key. */
  ownerOf(key: string): Promise<number>
  /** Kills the node on that port; whoever follows it takes over. */
  kill(port: number): Promise<void>
  close(): Promise<void>
}

const SLOTS = 16_384

/** Three primaries with a third of the slots each, and as many replicas where they are wanted. */
export async function startCluster({
  replicas = false,
  certificate,
}: { readonly replicas?: boolean; readonly certificate?: Certificate } = {}): Promise<TestCluster> {
  const { onClose, close } = opener()
  const node = async () => {
    const [port, busPort] = [await freePort(), await freePort()]
    const at = certificate === undefined ? ['--port', `${port}`] : tlsArgs(certificate, port)
    const server = await started([
      ...at,
      ...['--cluster-enabled', 'yes', '--cluster-port', `${busPort}`, '--cluster-node-timeout', '4000'],
      ...['--repl-diskless-sync-delay', '0'],
    ])
    onClose(server.close)
    return { port, busPort, server, ask: (...command: readonly string[]) => ask({ port, certificate }, ...command) }
  }
  try {
    const primaries = await Promise.all([node(), node(), node()])
    const followers = replicas ? await Promise.all([node(), node(), node()]) : []
    const nodes = [...primaries, ...followers]
    const bound = (n: number) => Math.floor((n * SLOTS) / primaries.length)
    for (const [n, each] of primaries.entries()) {
      await each.ask('CLUSTER', 'ADDSLOTSRANGE', `${bound(n)}`, `${bound(n + 1) - 1}`)
      await each.ask('CLUSTER', 'SET-CONFIG-EPOCH', `${n + 1}`)
    }
    // A handshake that takes longer than the node timeout is forgotten: it is begun again until all know all.
    const meet = async () => {
      for (const each of nodes.slice(1)) {
        await each.ask('CLUSTER', 'MEET', '127.0.0.1', `${nodes[0]?.port}`, `${nodes[0]?.busPort}`)
      }
    }
    let metAt = Date.now()
    await meet()
    const isWhole = async (ofNode: (typeof nodes)[number]) => {
      const found = await ofNode.ask('CLUSTER', 'INFO')
      return found.includes('cluster_state:ok') && found.includes(`cluster_known_nodes:${nodes.length}`)
    }
    const allWhole = async () => {
      if ((await Promise.all(nodes.map(isWhole))).every(Boolean)) return true
      if (Date.now() > metAt + MET_WITHIN_MS) {
        metAt = Date.now()
        await meet()
      }
      return false
    }
    const whole = () => until('the cluster is whole', allWhole, FORMED_WITHIN_MS)
    await whole()
    for (const [n, follower] of followers.entries()) {
      const id = await primaries[n]?.ask('CLUSTER', 'MYID')
      await follower.ask('CLUSTER', 'REPLICATE', id ?? '')
      const follows = async () => (await follower.ask('ROLE')).includes('connected')
      await until('a replica follows', follows, FORMED_WITHIN_MS)
    }
    return {
      ports: nodes.map(({ port }) => port),
      stop: async () => void (await Promise.all(nodes.map(({ server }) => server.stop()))),
      async start() {
        await Promise.all(nodes.map(({ server }) => server.start()))
        await whole()
      },
      flush: async () => void (await Promise.all(primaries.map((each) => each.ask('FLUSHALL')))),
      async ownerOf(key) {
        const slot = Number(await primaries[0].ask('CLUSTER', 'KEYSLOT', key))
        const owner = primaries.find((_each, n) => slot < bound(n + 1))
        return owner?.port ?? 0
      },
      kill: async (port) => void (await nodes.find((each) => each.port === port)?.server.kill()),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
