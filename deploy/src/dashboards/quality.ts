// "Conclave / Quality": what comes out, and how well the judges see. A batch's report says it in numbers with intervals.

import { type DashboardSpec } from './dashboard.js'
import { rates } from './expressions.js'

const increase = (counter: string): string => `increase(${counter}[$__rate_interval])`
const shareBy = (part: string, whole: string, by: string): string =>
  `sum by (${by}) (${increase(part)}) / (sum by (${by}) (${increase(whole)}) > 0)`

const THOUGHTS = 'conclave_refiner_thoughts_total'
const ENDED = 'conclave_samples_total{outcome!="cancelled"}'
const CANARIES = 'conclave_canaries_total'

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
