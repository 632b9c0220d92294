// Who may do what: every route says in its `config` which scope it needs and whose the thing is that its path names, and
// the app does not start while one says nothing. The hooks here see to it; no handler has to remember.

import { type FastifyInstance, type RouteOptions } from 'fastify'
import { type Owned, type TenantLedger } from '@conclave/shared/ports/tenants'
import { Problem, problems } from '../errors.js'
import { permits, type ApiKey, type Scope } from './api-keys.js'
import { ANYONE, bearerOf, callerOf, STRANGER, type Caller } from './caller.js'
import { isLoopback } from './key-file.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The scope that the route needs; `open`: none, and no key. */
    readonly scope?: Scope | 'open'
    /** What `:id` names, which must be the caller's own; `nobody`: what the path names belongs to all. */
    readonly owned?: Owned | 'nobody'
  }
  interface FastifyRequest {
    caller: Caller
  }
}

export interface Guard {
  /** Null: the API asks for no keys. It then answers only what is addressed to this machine. */
  readonly keys: readonly ApiKey[] | null
  readonly tenants: Pick<TenantLedger, 'owns'>
}

export function guardRoutes(app: FastifyInstance, { keys, tenants }: Guard): void {
  const routes: RouteOptions[] = []
  app.addHook('onRoute', (route) => {
    routes.push(route)
    document(route)
  })
  // Looked at when all are there: the routes of a plugin get their scope from where it is registered.
  app.addHook('onReady', async () => {
    const faults = routes.flatMap(declarationFaults)
    if (faults.length > 0) throw new Error(`routes that do not say who may use them:\n${faults.join('\n')}`)
  })

  app.decorateRequest('caller')
  app.addHook('onRequest', async (request) => {
    const { scope = 'open' } = request.routeOptions.config
    request.caller = STRANGER
    if (keys === null) {
      if (!isLoopback(request.hostname.replace(/^\[(.*)\]$/, '$1'))) throw new Problem('forbidden', FOREIGN_HOST)
      request.caller = ANYONE
    } else if (scope !== 'open') {
      request.caller = identify(keys, request.headers.authorization)
      demand(request.caller, scope)
    }
  })

  app.addHook<{ Params: { readonly id?: string } }>('preHandler', async ({ caller, params, routeOptions }) => {
    const { owned } = routeOptions.config
    if (caller.onlyOf === null || owned === undefined || owned === 'nobody') return
    if (!(await tenants.owns(caller.onlyOf, owned, params.id ?? ''))) throw notFound(owned)
  })
}

/** Told alike of what is not there and of what is another key's. */
export const notFound = (owned: Owned) => new Problem('not-found', `there is no ${owned} of that id`)

/** A page in a browser can make its own host's name mean this machine, and would then be let in. */
const FOREIGN_HOST = 'without keys, this api answers only what is addressed to localhost, 127.0.0.1 or [::1]'

function declarationFaults({ config, url, method }: RouteOptions): readonly string[] {
  const { scope, owned } = config ?? {}
  return [
    ...(scope === undefined ? [`${String(method)} ${url}: config.scope is missing`] : []),
    ...(url.includes('/:') && owned === undefined ? [`${String(method)} ${url}: config.owned is missing`] : []),
  ]
}

/** What the hooks may answer, and the key they want, as the OpenAPI document tells it of each route. */
function document(route: RouteOptions): void {
  const scope = route.config?.scope
  if (route.schema === undefined || scope === undefined || scope === 'open') return
  route.schema = {
    ...route.schema,
    security: [{ key: [scope] }],
    response: {
      ...problems(
        'bad-request',
        'unauthorised',
        'forbidden',
        'too-slow',
        'rate-limited',
        'headers-too-large',
        'unavailable',
      ),
      ...(typeof route.schema.response === 'object' ? route.schema.response : {}),
    },
  }
}

function identify(keys: readonly ApiKey[], header: string | undefined): Caller {
  const bearer = bearerOf(header)
  const caller = callerOf(keys, bearer ?? '', new Date())
  if (bearer !== null && caller !== null) return caller
  throw header === undefined
    ? new Problem('unauthorised', 'send the header Authorization: Bearer, and a key', [], {
        headers: { 'www-authenticate': 'Bearer' },
      })
    : new Problem('unauthorised', 'the key is not known here, or has expired', [], {
        headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      })
}

function demand({ scope: has }: Caller, wanted: Scope): void {
  if (has !== null && permits(has, wanted)) return
  throw new Problem('forbidden', `this needs a key with the scope "${wanted}"`, [], {
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${wanted}"` },
  })
}
