// Poison: a sample that ends whichever worker holds it. A worker's death does not say what it died of, so a sample is set
// aside only where the deaths of others cannot explain its own. Pure.

/**
 * Deaths in a row, with no journal entry in between, from which on a sample is a suspect: no worker holds two of them, and
 * of all that a dead worker held the suspect alone is blamed.
 */
export const SUSPECT_DEATHS = 2

/** No sample is set aside for fewer, however calm the fleet is. */
export const LEAST_DEATHS = 4

/** The chance at which an innocent sample may be set aside, for each of its journal entries. */
const DOUBT = 1e-6

/** What counts here counts half after a minute: the fleet's mortality is that of the time in which the sample met its own. */
export const HALF_LIFE_MS = 60_000

/** What is left of a count after `ms`. */
export const ofLate = (count: number, ms: number): number => count * 2 ** (-ms / HALF_LIFE_MS)

/** What became of late of what workers held. */
export interface Mortality {
  /** Samples held by workers that died, the deaths left out that the sample in question is blamed for. */
  readonly lost: number
  /** Replies stored. */
  readonly replies: number
}

/**
 * How many deaths in a row set a sample aside. Holding a sample ends with a reply or with the worker's death; `share` is the
 * part of the latter, counted as if a calm fleet had been watched for a while before. That an innocent sample meets `n`
 * deaths in a row has the chance `share ** n`: in a fleet that dies often more of them are needed, and where hardly a
 * reply is stored any more no number is enough.
 */
export function deathsToConvict({ lost, replies }: Mortality): number {
  const share = (lost + 0.5) / (lost + replies + 17)
  return Math.max(LEAST_DEATHS, Math.ceil(Math.log(DOUBT) / Math.log(share)))
}
