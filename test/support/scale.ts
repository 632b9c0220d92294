// An autoscaler for a test: asks the api how many slots each pool should have, and starts or stops processes by that, as
// KEDA does. It stops whichever was started last, whatever that one has in hand.

import { setTimeout as sleep } from 'node:timers/promises'
import { type Service } from './service.js'
import { readText, type World } from './world.js'

interface PoolView {
  readonly desired_slots: number
  readonly active_slots: number
  readonly backlog: number
  readonly provider_capacity: number
}

export type ScalingView = Readonly<Record<'worker' | 'refiner', PoolView>>

export interface ScaledRun {
  /** Of the processes that were stopped. */
  readonly exitCodes: readonly (number | null)[]
  /** How many processes of each pool there were, after each look. */
  readonly sizes: readonly Readonly<Record<'worker' | 'refiner', number>>[]
}

export async function showScaling(api: Service): Promise<ScalingView> {
  const { pools }: { readonly pools: ScalingView } = JSON.parse(await readText(`${api.url}/v1/scaling`))
  return pools
}

export interface ScaleTerms {
  readonly slotsPerProcess: number
  /** Of each pool. */
  readonly mostProcesses: number
  readonly everyMs: number
  readonly withinMs: number
}

/** Scales until `isOver` and both pools are down to nothing; rejects when that takes too long. */
export async function scaleUntil(
  world: World,
  api: Service,
  isOver: () => Promise<boolean>,
  { slotsPerProcess, mostProcesses, everyMs, withinMs }: ScaleTerms,
): Promise<ScaledRun> {
  const pools: Record<'worker' | 'refiner', Service[]> = { worker: [], refiner: [] }
  const exitCodes: (number | null)[] = []
  const sizes: { readonly worker: number; readonly refiner: number }[] = []
  const env = { CONCLAVE_SLOTS: String(slotsPerProcess) }
  const deadline = Date.now() + withinMs
  const fit = async (name: 'worker' | 'refiner', { desired_slots: slots }: PoolView) => {
    const wanted = Math.min(mostProcesses, Math.ceil(slots / slotsPerProcess))
    const running = pools[name]
    while (running.length < wanted) running.push(await world.start(name, env))
    for (const service of running.splice(wanted)) exitCodes.push(await service.stop())
  }
  for (;;) {
    const scaling = await showScaling(api)
    await Promise.all([fit('worker', scaling.worker), fit('refiner', scaling.refiner)])
    sizes.push({ worker: pools.worker.length, refiner: pools.refiner.length })
    const isDown = pools.worker.length + pools.refiner.length === 0
    if (isDown && (await isOver())) return { exitCodes, sizes }
    if (Date.now() > deadline) throw new Error(`not down within ${withinMs} ms: ${JSON.stringify(scaling)}`)
    await sleep(everyMs)
  }
}
