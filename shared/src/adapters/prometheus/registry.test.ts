import t from 'tap'
import { createMeter } from './meter.js'
import { createMetrics } from './registry.js'

const SAMPLE = '019b0c1e-5c1e-7a3e-8a51-52d0b1a4f7c3'
const ASKED = { provider: 'p', model: 'm' }
const OPEN = 'application/openmetrics-text;version=1.0.0,text/plain;q=0.5'

t.test('what is known to come is at 0 before it comes', async (t) => {
  const metrics = createMetrics()
  const meter = createMeter(metrics)
  const { text } = await metrics.expose(undefined)
  t.match(text, 'conclave_jobs_processed_total{queue="deliberate",outcome="fault"} 0')
  t.match(text, 'conclave_samples_total{outcome="failed",reason="timeout"} 0')

  meter.call(ASKED, 'draft', SAMPLE)('ok', null)
  const met = (await metrics.expose(undefined)).text
  t.match(met, 'conclave_llm_retries_total{provider="p",model="m",reason="rate_limited"} 0')
  t.match(met, 'conclave_llm_tokens_total{provider="p",model="m",type="output"} 0')
  t.match(met, /conclave_llm_request_duration_seconds_count\{[^}]*outcome="rate_limited"\} 0/)
})

t.test('OpenMetrics tells the trace of a slow call, and the plain text after it is as ever', async (t) => {
  const metrics = createMetrics()
  const meter = createMeter(metrics)
  meter.call(ASKED, 'draft', SAMPLE)('ok', null)
  meter.sample('accepted', 'none', 12, SAMPLE)
  const plain = await metrics.expose('text/plain')
  const [open, after, openAgain] = await Promise.all([
    metrics.expose(OPEN),
    metrics.expose('*/*'),
    metrics.expose(OPEN),
  ])

  t.match(open.contentType, 'application/openmetrics-text')
  t.match(
    open.text,
    /_request_duration_seconds_bucket\{.*outcome="ok"\} 1 # \{trace_id="019b0c1e5c1e7a3e8a5152d0b1a4f7c3"\}/,
  )
  t.match(open.text, /conclave_sample_latency_seconds_bucket\{le="30",.*\} 1 # \{trace_id=/)
  t.match(open.text, '# TYPE conclave_samples counter')
  t.match(open.text, /\nconclave_samples_total\{outcome="accepted",reason="none"\} 1\n/)
  t.ok(open.text.endsWith('# EOF\n') && openAgain.text.endsWith('# EOF\n'))
  for (const { contentType, text } of [plain, after]) {
    t.match(contentType, 'text/plain')
    t.match(text, '# TYPE conclave_samples_total counter')
    t.notMatch(text, /trace_id|_total_total|EOF/)
  }
})

t.test('rules of the built-in policies are told by name, and of any other however many there are as one', async (t) => {
  const metrics = createMetrics()
  const meter = createMeter(metrics)
  const accepted = (rules: readonly string[]) => meter.accepted({ stance: 'benign', declines: true, rules })
  accepted(['FD-1', 'X-1', 'X-2'])
  accepted(['X-3'])
  accepted([])
  meter.pairGap('sampling', 2)

  const { text } = await metrics.expose('text/plain')
  const counted = [...text.matchAll(/conclave_rule_citations_total\{rule="(\S+)"\} ([1-9])/g)]
  t.same(
    counted.map(([, rule, n]) => [rule, n]),
    [
      ['FD-1', '1'],
      ['other', '2'],
      ['none', '1'],
    ],
  )
  t.match(text, 'conclave_rule_citations_total{rule="HR-5"} 0')
  t.match(text, 'conclave_responses_total{stance="benign",response="refusal"} 3')
  t.match(text, 'conclave_responses_total{stance="harmful",response="answer"} 0')
  t.match(text, 'conclave_preference_gap_grades_bucket{le="2",way="sampling"} 1')
})
