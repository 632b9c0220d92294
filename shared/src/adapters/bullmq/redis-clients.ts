// ioredis clients for whatever servers a REDIS_URL names. Must not know what they are asked.
import { Cluster, Redis } from 'ioredis'
import type { RedisServers } from './redis-servers.js'

export type RedisClient = Redis | Cluster

export interface Dialling {
  readonly connectTimeout?: number
  readonly lazyConnect?: boolean
  readonly enableOfflineQueue?: boolean
  readonly maxRetriesPerRequest: number | null
  /** The pause before try `times`, in milliseconds; null: no other try. */
  readonly retryStrategy: (times: number) => number | null
}

type WithoutCluster = Exclude<RedisServers, { form: 'cluster' }>

/** Options of a client for one server, or for the one that sentinels name; as BullMQ takes them, with the URL. */
export const redisOptions = (servers: WithoutCluster, dialling: Dialling) => ({
  ...dialling,
  ...(servers.tls === undefined ? {} : { tls: servers.tls }),
  reconnectOnError: isDemoted,
  ...(servers.form === 'single' ? { url: servers.url } : sentinelOptions(servers, dialling)),
})

const sentinelOptions = (
  { sentinels, primary, db, login, sentinelPassword, tls }: Extract<RedisServers, { form: 'sentinel' }>,
  { retryStrategy }: Dialling,
) => ({
  ...login,
  sentinels: sentinels.map(({ host, port }) => ({ host, port })),
  name: primary,
  db,
  sentinelRetryStrategy: retryStrategy,
  ...(sentinelPassword === undefined ? {} : { sentinelPassword }),
  ...(tls === undefined ? {} : { sentinelTLS: tls, enableTLSForSentinelMode: true }),
})

export function createRedisClient(servers: RedisServers, dialling: Dialling): RedisClient {
  if (servers.form === 'cluster') return createCluster(servers, dialling)
  const options = redisOptions(servers, dialling)
  return servers.form === 'single' ? new Redis(servers.url, options) : new Redis(options)
}

function createCluster(
  { nodes, login, tls }: Extract<RedisServers, { form: 'cluster' }>,
  { lazyConnect = false, enableOfflineQueue = true, connectTimeout, maxRetriesPerRequest, retryStrategy }: Dialling,
): Cluster {
  return new Cluster(
    nodes.map(({ host, port }) => ({ host, port })),
    {
      lazyConnect,
      enableOfflineQueue,
      clusterRetryStrategy: retryStrategy,
      // As they are named, or no certificate would fit: each node is resolved when it is dialled.
      dnsLookup: (address, found) => found(null, address),
      redisOptions: {
        ...login,
        ...(connectTimeout === undefined ? {} : { connectTimeout }),
        ...(tls === undefined ? {} : { tls }),
        maxRetriesPerRequest,
      },
    },
  )
}

/** A primary that became a replica and kept its connections: the new one has the name or address by now. */
const isDemoted = ({ message }: Error): boolean => message.startsWith('READONLY')

/**
 * Connects a client that was made with `lazyConnect`. Rejects after `withinMs` at the latest, with the last error that it
 * met: behind sentinels and in a cluster ioredis would go on trying.
 */
export async function connectWithin(client: RedisClient, withinMs: number): Promise<void> {
  let met: unknown
  let ofNode: unknown
  const note = (error: unknown) => (met = error)
  // Of a cluster: why, where its own error only says that no node answered.
  const noteNode = (error: unknown) => {
    if (error instanceof Error && error.message !== 'Connection is closed.') ofNode = error
  }
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`redis: not connected within ${withinMs} ms`)), withinMs)
  })
  client.on('error', note).on('node error', noteNode)
  const connected = client.connect()
  connected.catch(() => undefined)
  try {
    await Promise.race([connected, late])
  } catch (error) {
    throw ofNode ?? met ?? error
  } finally {
    clearTimeout(timer)
    client.off('error', note).off('node error', noteNode)
  }
}
