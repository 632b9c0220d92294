// Why a request that brought prompts was turned down as a whole, as the metric names it.

const TAKES_PROMPTS: readonly string[] = ['/v1/batches', '/v1/batches/:id/prompts']

const REASONS: Readonly<Record<number, string>> = {
  400: 'invalid',
  401: 'unauthorised',
  403: 'unauthorised',
  413: 'too_large',
  422: 'invalid',
  429: 'backpressure',
  503: 'backpressure',
}

/** Null for a request that brings none, and for one that was not turned down for its prompts. */
export const turnedDownFor = (method: string, route: string, status: number): string | null =>
  method === 'POST' && TAKES_PROMPTS.includes(route) ? (REASONS[status] ?? null) : null
