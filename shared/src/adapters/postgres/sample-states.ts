// SQL: lists of sample states that several statements share. Written out, so that the planner knows which index holds them.

/** Where a worker may own a sample and write to it. */
export const AT_WORK = `('deliberating', 'refining', 'whispering')`

/** Was handed over to a phase, and nobody has begun it there. */
export const IN_LINE = `state in ('refining', 'whispering') and owner is null and claimed_at is null`

/** What has not ended. With dispatched_at, what the window's index holds. */
export const NOT_ENDED = `('pending', 'deliberating', 'refining', 'whispering')`
