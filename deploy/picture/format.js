// Numbers as a dashboard shows them.

const digits = (value) => {
  if (value === 0) return '0'
  const size = Math.abs(value)
  return size >= 100
    ? value.toFixed(0)
    : size >= 10
      ? value.toFixed(1)
      : size >= 0.1
        ? value.toFixed(2)
        : value.toPrecision(2)
}
const plain = (value) =>
  digits(value)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')

const inSteps = (value, base, names) => {
  let left = value
  let step = 0
  while (Math.abs(left) >= base && step < names.length - 1) {
    left /= base
    step += 1
  }
  return `${plain(left)}${names[step]}`
}

const seconds = (value) => {
  if (value > 0 && value < 1) return `${plain(value * 1000)} ms`
  if (value < 90) return `${plain(value)} s`
  return value < 5_400 ? `${plain(value / 60)} min` : `${plain(value / 3_600)} h`
}

/** A value in one of Grafana's units. */
export function formatValue(value, unit) {
  switch (unit) {
    case 'percentunit':
      return `${plain(value * 100)}%`
    case 's':
      return seconds(value)
    case 'bytes':
      return inSteps(value, 1024, [' B', ' KiB', ' MiB', ' GiB'])
    case 'currencyUSD':
      return `$${plain(value)}`
    case 'cps':
    case 'reqps':
      return `${inSteps(value, 1000, ['', 'K', 'M'])}/s`
    default:
      return inSteps(value, 1000, ['', 'K', 'M'])
  }
}

/** The end of an axis: a round number above the value, and 100% for what is nearly all. */
export function niceTop(value, unit) {
  if (value === 0) return 1
  if (unit === 'percentunit' && value > 0.5) return Math.max(1, value)
  const size = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 4, 5, 8, 10].map((n) => n * size).find((top) => top >= value) ?? value
}
