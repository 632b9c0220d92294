// How a limit is divided between those who want of it: everyone the same, whoever wants less gets that, and what this
// leaves is for the others (max-min fairness). Pure.

/**
 * Whole shares that add up to `limit`. Where all wants are met, what is left over is spread too: a call that comes then
 * need not wait. `turn` says whom the odd ones go to, so that over several turns nobody stays without.
 */
export function fairShares(limit: number, wants: readonly number[], turn: number): readonly number[] {
  const n = wants.length
  if (n === 0) return []
  const byWant = wants.map((want, i) => ({ want, i })).sort((a, b) => a.want - b.want)
  let left = limit
  let unmet = n
  for (const { want } of byWant) {
    if (want * unmet > left) break
    left -= want
    unmet -= 1
  }
  // Of those whose want is above `level`, each gets that; where nobody's is, each gets so much on top.
  const level = Math.floor(left / (unmet === 0 ? n : unmet))
  const met = byWant.slice(0, n - unmet)
  const isMet = new Set(met.map(({ i }) => i))
  let odd = left - level * (unmet === 0 ? n : unmet)
  const shares = wants.map((want, i) => (unmet === 0 ? want + level : isMet.has(i) ? want : level))
  for (let k = 0; k < n && odd > 0; k += 1) {
    const i = (turn + k) % n
    if (unmet > 0 && isMet.has(i)) continue
    shares[i] = (shares[i] ?? 0) + 1
    odd -= 1
  }
  return shares
}
