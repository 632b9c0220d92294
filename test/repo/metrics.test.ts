import t from 'tap'
import {
  BUILT_IN_RULES,
  LABELS as MEANINGS,
  METRICS,
  type MetricSpec,
} from '@conclave/shared/adapters/prometheus/metrics'
import { checkPolicySet, ruleIdsOf } from '@conclave/shared/recipe/policies'
import { FILES, readText } from './tree.js'

const METRIC_ENTRIES: readonly (readonly [string, MetricSpec])[] = Object.entries(METRICS)

/** Each has few values, known beforehand. Ids and texts never become labels: every value of a label is a series. */
const LABELS = [
  'action',
  'agent',
  'batch',
  'by',
  'decision',
  'kind',
  'method',
  'model',
  'outcome',
  'place',
  'pool',
  'provider',
  'queue',
  'reason',
  'response',
  'route',
  'rubric',
  'rule',
  'service',
  'source',
  'stance',
  'state',
  'status_code',
  'step',
  'stop_reason',
  'type',
  'verdict',
  'version',
  'way',
]

t.test('every metric of the table is made by some process, and no other is', async (t) => {
  const sources = FILES.filter((path) => /^(shared|services)\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
  const made = sources.flatMap((path) =>
    [...readText(path).matchAll(/\.(?:counter|gauge|histogram)\('(\w+)'\)/g)].map(([, name]) => name),
  )
  t.strictSame([...new Set(made)].toSorted(), METRIC_ENTRIES.map(([name]) => name).toSorted())
})

t.test('names are snake case, say their unit, and end in _total for counters only', async (t) => {
  for (const [name, { type }] of METRIC_ENTRIES) {
    t.match(name, /^conclave(_[a-z0-9]+)+$/, name)
    t.equal(name.endsWith('_total'), type === 'counter', `${name} is a ${type}`)
    if (type === 'histogram') t.match(name, /_(seconds|bytes|rounds|grades|tokens|usd|ratio)$/, `${name} says its unit`)
    t.notMatch(name, /_(ms|milliseconds|minutes|kilobytes|percent)(_|$)/, `${name} is in base units`)
  }
})

t.test('every label is explained, and none that no metric has', async (t) => {
  const used = new Set(METRIC_ENTRIES.flatMap(([, { labels }]) => labels))
  t.strictSame(Object.keys(MEANINGS).toSorted(), [...used].toSorted())
})

t.test('what is at 0 from the start has all the labels of its metric, and no others', async (t) => {
  for (const [name, { labels, zeros = [] }] of METRIC_ENTRIES) {
    for (const zero of zeros) t.strictSame(Object.keys(zero).toSorted(), [...labels].toSorted(), name)
  }
})

t.test('rules that are told by name are those of the policies that come along', async (t) => {
  const five = checkPolicySet(JSON.parse(readText('shared/policies/conclave-five.json')))
  t.same(five.ok && ruleIdsOf(five.value), BUILT_IN_RULES)
})

t.test('labels are of the closed list, and histograms have rising buckets', async (t) => {
  for (const [name, { type, labels, buckets }] of METRIC_ENTRIES) {
    t.same(
      labels.filter((label) => !LABELS.includes(label)),
      [],
      `${name}: labels`,
    )
    t.equal(buckets !== undefined, type === 'histogram', `${name}: buckets`)
    t.same(
      buckets?.toSorted((a, b) => a - b),
      buckets,
      `${name}: order of buckets`,
    )
  }
})
