// What an expression in PromQL asks for, by Prometheus' own grammar.

import { type SyntaxNode } from '@lezer/common'
import { parser } from '@prometheus-io/lezer-promql'

export interface Selected {
  readonly metric: string
  /** Labels that its matchers name. */
  readonly labels: readonly string[]
}

export interface Grouped {
  /** Labels of `by`, `without`, `on` or `ignoring`. */
  readonly labels: readonly string[]
  /** What is selected within. */
  readonly metrics: readonly string[]
}

export interface Expression {
  /** Where it cannot be read; empty for a good one. */
  readonly faults: readonly string[]
  readonly selected: readonly Selected[]
  readonly grouped: readonly Grouped[]
  /** Ranges such as `5m`, of rate and increase alone. */
  readonly rateRanges: readonly string[]
}

const nodesIn = (node: SyntaxNode, name: string): readonly SyntaxNode[] => {
  const found: SyntaxNode[] = []
  node.cursor().iterate((ref) => {
    if (ref.name === name) found.push(ref.node)
  })
  return found
}

export function readExpression(expr: string): Expression {
  const { topNode } = parser.parse(expr)
  const textOf = ({ from, to }: SyntaxNode): string => expr.slice(from, to)
  const textsIn = (node: SyntaxNode, name: string) => nodesIn(node, name).map(textOf)
  const faults: string[] = []
  topNode.cursor().iterate(({ type, from }) => {
    if (type.isError) faults.push(`at ${from}: ${expr.slice(Math.max(0, from - 10), from + 20)}`)
  })
  const rates = nodesIn(topNode, 'FunctionCall').filter((call) => /^(rate|irate|increase|delta)\b/.test(textOf(call)))
  return {
    faults,
    selected: nodesIn(topNode, 'VectorSelector').map((selector) => ({
      metric: textsIn(selector, 'Identifier')[0] ?? '',
      labels: textsIn(selector, 'LabelName'),
    })),
    grouped: nodesIn(topNode, 'GroupingLabels').map((labels) => {
      const within = labels.parent?.parent ?? labels
      return { labels: textsIn(labels, 'LabelName'), metrics: textsIn(within, 'Identifier') }
    }),
    rateRanges: rates.flatMap((call) =>
      textsIn(call, 'MatrixSelector').map((text) => /\[(.*)\]$/.exec(text)?.[1] ?? ''),
    ),
  }
}
