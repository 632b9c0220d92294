// A sample's id is a UUID of version 7, made when its prompt is accepted: so it tells when that was.

const VERSION_7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i

/** When the sample's prompt was accepted, in milliseconds since 1970 (RFC 9562, 5.7); null for an id that does not tell. */
export function acceptedAtMs(sampleId: string): number | null {
  const [, high, low] = VERSION_7.exec(sampleId) ?? []
  return high === undefined || low === undefined ? null : parseInt(high + low, 16)
}
