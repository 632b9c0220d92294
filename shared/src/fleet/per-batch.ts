// What is the same for a batch all its life, read once per batch and process.

const REMEMBERED = 100

/** `read`, from memory where it can; the least recently used of over a hundred batches is forgotten. */
export function perBatch<T>(read: (batchId: string) => Promise<T>): (batchId: string) => Promise<T> {
  const known = new Map<string, Promise<T>>()
  return (batchId) => {
    const remembered = known.get(batchId)
    known.delete(batchId)
    const value = remembered ?? read(batchId)
    known.set(batchId, value)
    value.catch(() => known.delete(batchId)) // an outage is no answer to remember
    const oldest = known.keys().next()
    if (known.size > REMEMBERED && oldest.done !== true) known.delete(oldest.value)
    return value
  }
}
