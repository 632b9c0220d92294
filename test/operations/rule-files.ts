// The recording rules and alerts that come with Conclave, read from their files.

import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { readText } from '../repo/tree.js'

const Texts = Type.Record(Type.String(), Type.String())
const Rule = Type.Object({
  record: Type.Optional(Type.String()),
  alert: Type.Optional(Type.String()),
  expr: Type.String(),
  for: Type.Optional(Type.String()),
  labels: Type.Optional(Texts),
  annotations: Type.Optional(Texts),
})
const RuleFile = Type.Object({ groups: Type.Array(Type.Object({ name: Type.String(), rules: Type.Array(Rule) })) })

export const RECORDING = 'deploy/prometheus/recording.yaml'
export const ALERTS = 'deploy/prometheus/alerts.yaml'

export type RuleText = Static<typeof Rule>

export const rulesIn = (path: string): readonly RuleText[] =>
  Value.Parse(RuleFile, parse(readText(path))).groups.flatMap(({ rules }) => rules)
