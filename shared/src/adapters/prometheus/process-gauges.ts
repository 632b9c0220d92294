// What every process tells of itself besides its work.

import { type Metrics } from './registry.js'

/** Of the packages of this repository, which are released together. */
const VERSION = '0.1.0'

export const tellBuild = (metrics: Metrics, service: string): void =>
  metrics.gauge('conclave_build_info').set({ service, version: VERSION }, 1)

/** As the pool of `pg` counts. */
export interface PoolCounts {
  readonly totalCount: number
  readonly idleCount: number
  readonly waitingCount: number
}

/** Looks at the pool whenever the metrics are asked for. */
export function gaugePool(metrics: Metrics, pool: PoolCounts): void {
  const connections = metrics.gauge('conclave_db_pool_connections')
  metrics.onExpose(() => {
    const { totalCount, idleCount, waitingCount } = pool
    connections.set({ state: 'busy' }, totalCount - idleCount)
    connections.set({ state: 'idle' }, idleCount)
    connections.set({ state: 'awaited' }, waitingCount)
  })
}
