// "Conclave / Quality": what comes out, and how well the judges see. A batch's report says it in numbers with intervals.

import { type DashboardSpec } from './dashboard.js'
import { rates } from './expressions.js'

const increase = (counter: string): string => `increase(${counter}[$__rate_interval])`
const shareBy = (part: string, whole: string, by: string): string =>
  `sum by (${by}) (${increase(part)}) / (sum by (${by}) (${increase(whole)}) > 0)`

const THOUGHTS = 'conclave_refiner_thoughts_total'
const ENDED = 'conclave_samples_total{outcome!="cancelled"}'
const CANARIES = 'conclave_canaries_total'
const RESPONSES = 'conclave_responses_total'
const CITED = 'conclave:rule_citations:increase1h'
const PAIRS = 'conclave_preference_pairs_total'
const GAP = 'conclave_preference_gap_grades'

export const QUALITY: DashboardSpec = {
  uid: 'conclave-quality',
  title: 'Conclave / Quality',
  description: 'What comes out, and how well the judges see. The report of a batch says it with intervals.',
  variables: [],
  rows: [
    {
      title: 'Outcomes',
      panels: [
        {
          ...{ kind: 'graph', span: 8, title: 'Accepted share', unit: 'percentunit', max: 1 },
          description: 'Of the samples that ended by the recipe or failed.',
          queries: [
            {
              expr: `sum(${increase('conclave_samples_total{outcome="accepted"}')}) / (sum(${increase(ENDED)}) > 0)`,
              legend: 'accepted',
            },
          ],
        },
        {
          ...{ kind: 'graph', span: 8, title: 'Refused', unit: 'cps', stacked: true },
          description: 'Samples that a model or a filter would not take part in, by which of the two.',
          queries: [rates('conclave_samples_total{outcome="refused"}', ['reason'])],
        },
        {
          ...{ kind: 'graph', span: 8, title: 'Refused replies', unit: 'percentunit' },
          description: 'Attempts that were answered with a refusal, of all that were answered, by model and step.',
          queries: [
            {
              expr: shareBy(
                'conclave_llm_request_duration_seconds_count{outcome="refused"}',
                'conclave_llm_request_duration_seconds_count{outcome=~"ok|refused"}',
                'model, step',
              ),
              legend: '{{model}} {{step}}',
            },
          ],
        },
      ],
    },
    {
      title: 'Responses and rules',
      panels: [
        {
          ...{ kind: 'graph', span: 6, title: 'Responses that decline', unit: 'percentunit', max: 1 },
          description:
            'Of the accepted responses to intents of each stance, by their words. Benign is over-refusal: it is to be near nothing, and harmful near all.',
          queries: [{ expr: shareBy(`${RESPONSES}{response="refusal"}`, RESPONSES, 'stance'), legend: '{{stance}}' }],
        },
        {
          ...{ kind: 'graph', span: 6, title: 'Answers and refusals', unit: 'cps', stacked: true },
          description:
            'Accepted samples, by the stance of their intents and what the response does: the mix of the data.',
          queries: [rates(RESPONSES, ['stance', 'response'])],
        },
        {
          ...{ kind: 'bars', span: 6, title: 'Rules cited least', unit: 'short' },
          description:
            'Accepted samples of the last hour that cite each rule of the built-in policies: the ten with the fewest. Prompts to which they speak are missing, or the agents overlook them.',
          queries: [{ expr: `sort(bottomk(10, round(${CITED})))`, legend: '{{rule}}' }],
        },
        {
          ...{ kind: 'stat', span: 3, title: 'Rules cited', unit: 'percentunit' },
          description: 'Of the rules of the built-in policies, those that accepted samples of the last hour cite.',
          queries: [{ expr: `sum(${CITED} > bool 0) / count(${CITED})`, legend: 'cited' }],
        },
        {
          ...{ kind: 'stat', span: 3, title: 'Citing no rule', unit: 'percentunit', alarming: [0.05, 0.2] },
          description:
            'Accepted samples none of whose thoughts cites a rule, of all: reasoning that rests on no policy.',
          queries: [
            {
              expr: `sum(${increase('conclave_rule_citations_total{rule="none"}')}) / (sum(${increase(RESPONSES)}) > 0)`,
              legend: 'citing none',
            },
          ],
        },
      ],
    },
    {
      title: 'Thoughts',
      panels: [
        {
          ...{ kind: 'graph', span: 8, title: 'Dropped, by reason', unit: 'cps', stacked: true },
          description: 'Why thoughts are not in the results.',
          queries: [rates(`${THOUGHTS}{decision="drop"}`, ['reason'])],
        },
        {
          ...{ kind: 'graph', span: 8, title: 'Dropped share', unit: 'percentunit', max: 1 },
          description:
            'Of all thoughts that the refiner saw. A share that jumps is a model or a judge that has changed.',
          queries: [
            {
              expr: `sum(${increase(`${THOUGHTS}{decision="drop"}`)}) / (sum(${increase(THOUGHTS)}) > 0)`,
              legend: 'dropped',
            },
          ],
        },
        {
          ...{ kind: 'graph', span: 8, title: 'By rule and by model', unit: 'cps', stacked: true },
          description: 'Who dropped them. What a rule drops costs no call.',
          queries: [rates(`${THOUGHTS}{decision="drop"}`, ['by'])],
        },
      ],
    },
    {
      title: 'Grades and gate',
      panels: [
        {
          ...{ kind: 'graph', span: 8, title: 'Mean grade', unit: 'short', max: 5 },
          description: "Judges' scores of graded candidates, by rubric.",
          queries: [
            {
              expr: 'sum by (rubric) (rate(conclave_grades_sum[$__rate_interval])) / (sum by (rubric) (rate(conclave_grades_count[$__rate_interval])) > 0)',
              legend: '{{rubric}}',
            },
          ],
        },
        {
          ...{ kind: 'graph', span: 8, title: 'Grades of 3 and less', unit: 'percentunit', max: 1 },
          description: 'Share of the scores, by rubric.',
          queries: [
            {
              expr: 'sum by (rubric) (rate(conclave_grades_bucket{le="3"}[$__rate_interval])) / (sum by (rubric) (rate(conclave_grades_count[$__rate_interval])) > 0)',
              legend: '{{rubric}}',
            },
          ],
        },
        {
          ...{ kind: 'graph', span: 8, title: 'Gate', unit: 'cps', stacked: true },
          description: 'What the gate decided, and the rubric it went by.',
          queries: [rates('conclave_gate_total', ['decision', 'reason'])],
        },
      ],
    },
    {
      title: 'Preference pairs',
      panels: [
        {
          ...{ kind: 'graph', span: 8, title: 'Pairs, and why there is none', unit: 'cps', stacked: true },
          description: 'What became of the accepted samples that were to have a pair.',
          queries: [rates(PAIRS, ['outcome'])],
        },
        {
          ...{ kind: 'graph', span: 8, title: 'With a pair', unit: 'percentunit', max: 1 },
          description: 'Of the accepted samples that were to have a pair.',
          queries: [
            {
              expr: `sum(${increase(`${PAIRS}{outcome="pair"}`)}) / (sum(${increase(PAIRS)}) > 0)`,
              legend: 'with a pair',
            },
          ],
        },
        {
          ...{ kind: 'graph', span: 8, title: 'Gap of pairs', unit: 'short', max: 4 },
          description:
            'How much more faithful to the policies the chosen side is, in grades: the mean, by how the rejected side was come by.',
          queries: [
            {
              expr: `sum by (way) (rate(${GAP}_sum[$__rate_interval])) / (sum by (way) (rate(${GAP}_count[$__rate_interval])) > 0)`,
              legend: '{{way}}',
            },
          ],
        },
      ],
    },
    {
      title: 'How well judges see',
      panels: [
        {
          ...{ kind: 'graph', span: 12, title: 'Planted faults caught', unit: 'percentunit', max: 1 },
          description: 'Recall of the judges on canaries, by model and step.',
          queries: [
            {
              expr: shareBy(`${CANARIES}{verdict="caught"}`, `${CANARIES}{verdict=~"caught|missed"}`, 'model, step'),
              legend: '{{model}} {{step}}',
            },
          ],
        },
        {
          ...{ kind: 'graph', span: 12, title: 'Known-good thoughts kept', unit: 'percentunit', max: 1 },
          description:
            'Of those shown to the judges among the canaries. Judges that drop everything catch everything, too.',
          queries: [
            {
              expr: shareBy(`${CANARIES}{verdict="kept"}`, `${CANARIES}{verdict=~"kept|lost"}`, 'model, step'),
              legend: '{{model}} {{step}}',
            },
          ],
        },
      ],
    },
  ],
}
