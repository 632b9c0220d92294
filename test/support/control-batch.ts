// Control of a batch over the REST API of a running world.

import { type Service } from './service.js'
import { readText, type BatchView } from './world.js'

export interface ControlAnswer {
  readonly status: number
  /** Of the answer; undefined where it has none. */
  readonly body: unknown
}

export interface ControlledBatch extends BatchView {
  readonly state_reason: string | null
  readonly finished_at: string | null
}

/** `pause`, `resume`, `cancel`, `retry`; a PATCH where there is no such word. */
export async function controlBatch(api: Service, id: string, what: string, body?: object): Promise<ControlAnswer> {
  const isPatch = what === 'change'
  const response = await fetch(`${api.url}/v1/batches/${id}${isPatch ? '' : `/${what}`}`, {
    method: isPatch ? 'PATCH' : 'POST',
    ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const answered: unknown = await response.json()
  return { status: response.status, body: answered }
}

export async function removeBatch(api: Service, id: string): Promise<number> {
  return (await fetch(`${api.url}/v1/batches/${id}`, { method: 'DELETE' })).status
}

export interface WorkerShown {
  readonly service: string
  readonly pid: number
  readonly active: number
  readonly seen_at: string
  readonly last_progress_at: string | null
  readonly health: string
}

export async function listWorkers(api: Service): Promise<readonly WorkerShown[]> {
  const listed: { readonly data: readonly WorkerShown[] } = JSON.parse(await readText(`${api.url}/v1/workers`))
  return listed.data
}
