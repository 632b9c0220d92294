// What a REDIS_URL may say: one server, a primary that sentinels know, or a cluster. Must not connect to anything.

export interface Address {
  readonly host: string
  readonly port: number
}

interface Login {
  readonly username?: string
  readonly password?: string
}

export type RedisServers =
  | { readonly form: 'single'; readonly url: string; readonly tls?: Tls }
  | {
      readonly form: 'sentinel'
      readonly sentinels: readonly Address[]
      /** The name by which the sentinels know the primary. */
      readonly primary: string
      readonly db: number
      readonly login: Login
      readonly sentinelPassword?: string
      readonly tls?: Tls
    }
  | { readonly form: 'cluster'; readonly nodes: readonly Address[]; readonly login: Login; readonly tls?: Tls }

/** Absent where nothing is encrypted. */
export interface Tls {
  /** PEM of the authorities that may have signed; without it, those that the process knows. */
  readonly ca?: string
}

export interface RedisPlace {
  readonly url: string
  readonly sentinelPassword?: string | undefined
  /** PEM. */
  readonly ca?: string | undefined
}

type Part = keyof RedisPlace

export type ReadServers =
  | { readonly ok: true; readonly value: RedisServers }
  | { readonly ok: false; readonly faults: readonly { readonly part: Part; readonly problem: string }[] }

const URL_PARTS =
  /^redis(?<tls>s?)(\+(?<form>sentinel|cluster))?:\/\/((?<login>[^@/]*)@)?(?<hosts>[^/?#]*)(\/(?<path>[^?#]*))?(?<rest>[?#].*)?$/
const HOST = /^(?<host>\[[0-9a-fA-F:.]+\]|[^\s:[\]]+)(:(?<port>\d{1,5}))?$/
const DATABASE = /^\d{1,4}$/

const SENTINEL_PORT = 26_379
const REDIS_PORT = 6_379

/**
 * Reads `redis://user:password@host:port/db`, `redis+sentinel://user:password@host:port,host:port/primary/db` and
 * `redis+cluster://user:password@host:port,host:port`, each with `rediss` for TLS. Hosts of the latter two need no port.
 */
export function readRedisServers({ url, sentinelPassword, ca }: RedisPlace): ReadServers {
  const parts = URL_PARTS.exec(url)?.groups
  if (parts === undefined) return fault('url', 'is no URL of Redis')
  const form = parts['form'] ?? 'single'
  const hosts = parts['hosts'] ?? ''
  const path = parts['path'] ?? ''
  const isTls = parts['tls'] === 's'

  if (sentinelPassword !== undefined && form !== 'sentinel') {
    return fault('sentinelPassword', 'is set, but REDIS_URL names no sentinels (redis+sentinel://)')
  }
  if (ca !== undefined && !isTls) return fault('ca', 'is set, but REDIS_URL is not of TLS (rediss)')
  const tls = isTls ? { tls: ca === undefined ? {} : { ca } } : {}

  if (form === 'single') {
    if (hosts.includes(','))
      return fault('url', 'names several hosts: begin it with redis+sentinel:// or redis+cluster://')
    return { ok: true, value: { form, url, ...tls } }
  }
  const login = readLogin(parts['login'])
  if (login === null) return fault('url', 'has a user or password that is not percent-encoded')
  const addresses = readHosts(hosts, form === 'sentinel' ? SENTINEL_PORT : REDIS_PORT)
  if (addresses === null) return fault('url', 'has a host that is not host:port')
  if (parts['rest'] !== undefined) return fault('url', `takes no options after a ${parts['rest'].slice(0, 1)}`)

  if (form === 'cluster') {
    if (path !== '' && path !== '0') return fault('url', 'names a database, and a cluster has none')
    return { ok: true, value: { form, nodes: addresses, login, ...tls } }
  }
  const [primary = '', db = '0', ...more] = path.split('/')
  if (primary === '') return fault('url', 'does not name the primary: redis+sentinel://host:port,host:port/NAME')
  if (!DATABASE.test(db) || more.length > 0)
    return fault('url', 'has something else than a database after the name of the primary')
  const own = sentinelPassword === undefined ? {} : { sentinelPassword }
  return { ok: true, value: { form: 'sentinel', sentinels: addresses, primary, db: Number(db), login, ...own, ...tls } }
}

const fault = (part: Part, problem: string): ReadServers => ({ ok: false, faults: [{ part, problem }] })

function readHosts(hosts: string, defaultPort: number): readonly Address[] | null {
  const found = hosts.split(',').map((each) => HOST.exec(each)?.groups)
  const addresses = found.flatMap((groups) => {
    const port = Number(groups?.['port'] ?? defaultPort)
    if (groups?.['host'] === undefined || port < 1 || port > 65_535) return []
    return [{ host: groups['host'].replace(/^\[|\]$/g, ''), port }]
  })
  return addresses.length === found.length ? addresses : null
}

function readLogin(text: string | undefined): Login | null {
  if (text === undefined) return {}
  const [username = '', ...rest] = text.split(':')
  try {
    return {
      ...(username === '' ? {} : { username: decodeURIComponent(username) }),
      ...(rest.length === 0 ? {} : { password: decodeURIComponent(rest.join(':')) }),
    }
  } catch {
    return null
  }
}
