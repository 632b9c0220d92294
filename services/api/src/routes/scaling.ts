// How large the fleet should be: for autoscalers that read a number out of JSON.

import Type from 'typebox'
import { type Pools, type PoolScale } from '../operations/pools.js'
import { type Api } from '../app.js'
import { problems } from '../errors.js'

export interface ScalingRoutes {
  readonly pools: () => Promise<Pools>
}

const Slots = (description: string) => Type.Integer({ minimum: 0, description })

const PoolSchema = Type.Object({
  desired_slots: Slots('samples that should be held at once; divided by CONCLAVE_SLOTS: processes'),
  active_slots: Slots('samples that are held now'),
  backlog: Slots('samples that wait, in batches that run'),
  provider_capacity: Slots('calls at once that the endpoints are good for'),
})

export function scalingRoutes(app: Api, { pools: readPools }: ScalingRoutes): void {
  app.get(
    '/v1/scaling',
    {
      config: { scope: 'read' },
      schema: {
        tags: ['workers'],
        summary: 'Show how many slots each pool of processes should have',
        description:
          'Never under what is held, so that scaling in takes no work away; never over what the endpoints take.',
        response: {
          200: Type.Object({ pools: Type.Object({ worker: PoolSchema, refiner: PoolSchema }) }),
          ...problems('unavailable'),
        },
      },
    },
    async () => {
      const pools = await readPools()
      return { pools: { worker: poolView(pools.worker), refiner: poolView(pools.refiner) } }
    },
  )
}

const poolView = (pool: PoolScale) => ({
  desired_slots: pool.desiredSlots,
  active_slots: pool.activeSlots,
  backlog: pool.backlog,
  provider_capacity: pool.providerCapacity,
})
