// Webhooks over HTTP: one request, to an address that was looked at before and is then kept to, so that no name can lead
// into our own network between the look and the connection. Follows no redirect, reads no body.

import { lookup as lookUp, type LookupAddress } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps, type RequestOptions } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from '../../ports/public-address.js'
import { type DeliveryOutcome, type DueDelivery, type SendWebhook } from '../../ports/webhooks.js'
import { signatureHeaders } from './sign.js'

export interface Sending {
  /** Whether a receiver may be on this machine or in its network. */
  readonly mayBePrivate: boolean
  /** Of a whole attempt, in milliseconds. */
  readonly timeoutMs: number
  /** All addresses of a host; of one that is not found, Node tells no list. */
  readonly resolve?: (
    hostname: string,
    done: (error: NodeJS.ErrnoException | null, addresses?: readonly LookupAddress[]) => void,
  ) => void
}

class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
}

const systemResolve: NonNullable<Sending['resolve']> = (hostname, done) => lookUp(hostname, { all: true }, done)

export function createSendWebhook({ mayBePrivate, timeoutMs, resolve = systemResolve }: Sending): SendWebhook {
  const isRefused = (address: string) => !mayBePrivate && !isPublicAddress(address)
  const lookup: LookupFunction = (hostname, { all }, done) => {
    resolve(hostname, (error, addresses = []) => {
      const [first] = addresses
      if (error !== null || first === undefined) return done(error ?? new Error('no address'), [])
      if (addresses.some(({ address }) => isRefused(address))) return done(new AddressRefused('private'), [])
      if (all === true) done(null, [...addresses])
      else done(null, first.address, first.family)
    })
  }

  return async (delivery) => {
    const url = new URL(delivery.url)
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
    if (isIP(host) !== 0 && isRefused(host)) return failed(new AddressRefused('private'))
    const body = bodyOf(delivery)
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      lookup,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        'user-agent': 'Conclave',
        ...signatureHeaders({ ...delivery, body, sentAt: new Date() }),
      },
    }
    return exchange(url, options, body).then(outcomeOf, failed)
  }
}

/** The status of the answer; its body is not waited for. */
const exchange = (url: URL, options: RequestOptions, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp
    const sent = request(url, options, (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    })
    sent.on('error', reject)
    // An answer that changes the protocol closes the connection, and is no error.
    sent.on('close', () => reject(new Error('closed without an answer')))
    sent.end(body)
  })

const bodyOf = ({ event, at, told }: DueDelivery): string =>
  JSON.stringify({ type: event, timestamp: at.toISOString(), data: told })

function outcomeOf(status: number): DeliveryOutcome {
  if (status >= 200 && status < 300) return { delivered: true, status }
  const isRedirect = status >= 300 && status < 400
  const error = isRedirect ? `status ${status}: redirects are not followed` : `status ${status}`
  return { delivered: false, status, error, isFinal: status === 410 }
}

function failed(error: Error & { readonly code?: string | number; readonly cause?: unknown }): DeliveryOutcome {
  const why =
    error instanceof AddressRefused
      ? 'the host is, or leads to, a private address, and CONCLAVE_WEBHOOKS_PRIVATE is not set'
      : error.name === 'AbortError' || error.name === 'TimeoutError'
        ? 'no answer in time'
        : `no connection (${String(error.code ?? 'broken')})`
  return { delivered: false, status: null, error: why, isFinal: false }
}
