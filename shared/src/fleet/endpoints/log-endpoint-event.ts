import { type Log } from '../../runtime/log.js'
import { type EndpointEvent } from './endpoint-pool.js'

export const logEndpointEvent =
  (log: Log) =>
  ({ event, provider, model }: EndpointEvent): void => {
    if (event === 'endpoint-back') log.info({ endpoint: provider, model }, 'the endpoint answers again')
    else log.warn({ endpoint: provider, model }, 'the endpoint fails: calls wait or go to another one')
  }
