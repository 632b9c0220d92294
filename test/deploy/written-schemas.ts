// Objects that are not Kubernetes' own: every field that the chart uses, by the documentation of those who define them.
// A field that is not here is refused, so that a mistyped one is seen.
//
// Sources: KEDA 2.18 (ScaledObject spec, metrics-api scaler, TriggerAuthentication); Prometheus Operator API reference,
// monitoring.coreos.com/v1; Kubernetes autoscaling/v2 for what KEDA passes on.

import Type, { type TObject, type TProperties } from 'typebox'
import { Value } from 'typebox/value'
import { type KubernetesObject } from './read-objects.js'

const closed = <T extends TProperties>(properties: T) => Type.Object(properties, { additionalProperties: false })
const Labels = Type.Record(Type.String(), Type.String())
const Metadata = closed({ name: Type.String(), labels: Labels })
const Seconds = Type.Integer({ minimum: 0, maximum: 3600 })

const Policy = closed({
  type: Type.Enum(['Pods', 'Percent'], { type: 'string' }),
  value: Type.Integer({ minimum: 1 }),
  periodSeconds: Type.Integer({ minimum: 1, maximum: 1800 }),
})
const Direction = closed({ stabilizationWindowSeconds: Seconds, policies: Type.Array(Policy) })

const ScaledObject = closed({
  scaleTargetRef: closed({ name: Type.String() }),
  pollingInterval: Type.Integer({ minimum: 1 }),
  cooldownPeriod: Type.Integer({ minimum: 0 }),
  minReplicaCount: Type.Integer({ minimum: 0 }),
  maxReplicaCount: Type.Integer({ minimum: 1 }),
  fallback: closed({
    failureThreshold: Type.Integer({ minimum: 1 }),
    replicas: Type.Integer({ minimum: 1 }),
    behavior: Type.Literal('currentReplicasIfHigher'),
  }),
  advanced: closed({
    horizontalPodAutoscalerConfig: closed({ behavior: closed({ scaleUp: Direction, scaleDown: Direction }) }),
  }),
  triggers: Type.Array(
    closed({
      type: Type.Literal('metrics-api'),
      // A fallback works with an average only.
      metricType: Type.Literal('AverageValue'),
      metadata: closed({
        url: Type.String({ pattern: '^http://[a-z0-9.-]+\\.svc:\\d+/v1/scaling$' }),
        valueLocation: Type.String({ pattern: '^pools\\.(worker|refiner)\\.desired_slots$' }),
        targetValue: Type.String({ pattern: '^\\d+$' }),
        ignoreNullValues: Type.Literal('false'),
        authMode: Type.Literal('bearer'),
      }),
      authenticationRef: closed({ name: Type.String() }),
    }),
    { minItems: 1 },
  ),
})

const TriggerAuthentication = closed({
  secretTargetRef: Type.Array(closed({ parameter: Type.Literal('token'), name: Type.String(), key: Type.String() }), {
    minItems: 1,
  }),
})

const PodMonitor = closed({
  selector: closed({ matchLabels: Labels }),
  podMetricsEndpoints: Type.Array(
    closed({
      port: Type.String(),
      path: Type.String({ pattern: '^/' }),
      interval: Type.String({ pattern: '^\\d+m?s$' }),
    }),
    { minItems: 1 },
  ),
})

const PrometheusRule = closed({
  groups: Type.Array(
    closed({
      name: Type.String({ minLength: 1 }),
      interval: Type.Optional(Type.String()),
      limit: Type.Optional(Type.Integer()),
      rules: Type.Array(
        closed({
          record: Type.Optional(Type.String()),
          alert: Type.Optional(Type.String()),
          expr: Type.String({ minLength: 1 }),
          for: Type.Optional(Type.String()),
          keep_firing_for: Type.Optional(Type.String()),
          labels: Type.Optional(Labels),
          annotations: Type.Optional(Labels),
        }),
        { minItems: 1 },
      ),
    }),
    { minItems: 1 },
  ),
})

const SPECS: Readonly<Record<string, TObject>> = {
  'keda.sh/v1alpha1 ScaledObject': ScaledObject,
  'keda.sh/v1alpha1 TriggerAuthentication': TriggerAuthentication,
  'monitoring.coreos.com/v1 PodMonitor': PodMonitor,
  'monitoring.coreos.com/v1 PrometheusRule': PrometheusRule,
}

/** What is wrong with an object, by its pointers; null where no schema is written for its kind. */
export function writtenFaults(object: KubernetesObject): readonly string[] | null {
  const spec = SPECS[`${object.apiVersion} ${object.kind}`]
  if (spec === undefined) return null
  const schema = closed({ apiVersion: Type.String(), kind: Type.String(), metadata: Metadata, spec })
  return [...Value.Errors(schema, object)].map(({ instancePath, message }) => `${instancePath} ${message}`)
}
