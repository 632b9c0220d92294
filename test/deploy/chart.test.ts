import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { toolsMissing, runTool } from './cluster-tools.js'
import { kubernetesFaults } from './kubernetes-types.js'
import { readObjects, titleOf, type KubernetesObject } from './read-objects.js'
import { CHART, LEAST, renderChart, valueArgs } from './render-chart.js'
import { writtenFaults } from './written-schemas.js'

t.setTimeout(120_000)

const FULL = {
  ...LEAST,
  image: { ...LEAST.image, digests: { worker: `sha256:${'a'.repeat(64)}` }, pullSecrets: ['pull'] },
  model: 'llama-70b',
  prices: { 'llama-70b': { input: 0.5, cached_input: 0.1, output: 1.5 } },
  database: { existingSecret: 'ledger', maxConnections: 200 },
  redis: { existingSecret: 'queue', sentinelPasswordKey: 'SENTINELS', caKey: 'ca.crt' },
  caBundle: { configMap: 'authorities' },
  endpoint: {
    list: [{ name: 'gpu', url: 'http://gpu:8000/v1', api_key_env: 'GPU_KEY' }],
    listSecret: 'endpoint-keys',
    callTimeoutSeconds: 120,
  },
  api: { autoscaling: { enabled: true }, env: { CONCLAVE_MAX_PROMPT_CHARS: 50000 } },
  worker: {
    nodeSelector: { pool: 'cpu' },
    tolerations: [{ key: 'spot', operator: 'Exists' }],
    podAnnotations: { a: 'b' },
  },
  autoscaling: { mode: 'keda', keySecret: 'scaler' },
  monitoring: {
    podMonitor: { enabled: true, labels: { release: 'prometheus' } },
    prometheusRule: { enabled: true },
    dashboards: { enabled: true },
  },
}

const VALUES = {
  least: LEAST,
  full: FULL,
  'plain autoscalers': {
    ...LEAST,
    endpoint: { ...LEAST.endpoint, existingSecret: 'endpoint', callsAtOnce: 64 },
    autoscaling: { mode: 'hpa' },
    worker: { minReplicas: 1 },
    refiner: { minReplicas: 1 },
    networkPolicy: { egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/8' } }] }] },
  },
  'nothing optional': { ...LEAST, networkPolicy: { enabled: false }, migration: { enabled: false } },
}

const skip = toolsMissing()

const rendered = async (values: object, chart = CHART): Promise<readonly KubernetesObject[]> => {
  const { code, stdout, stderr } = await renderChart({ values, chart })
  if (code !== 0) throw new Error(stderr)
  return readObjects(stdout)
}

/** Field by field into what was read. */
const dig = (from: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), from)

const objectOf = (objects: readonly KubernetesObject[], title: string): KubernetesObject => {
  const found = objects.find((object) => titleOf(object) === title)
  if (found === undefined) throw new Error(`there is no ${title} among ${objects.map(titleOf).join(', ')}`)
  return found
}

const podOf = (object: KubernetesObject): unknown =>
  object.kind === 'Pod' ? dig(object, 'spec') : dig(object, 'spec', 'template', 'spec')

const environmentOf = (objects: readonly KubernetesObject[], title: string): ReadonlyMap<unknown, unknown> => {
  const env = dig(podOf(objectOf(objects, title)), 'containers', 0, 'env')
  return new Map(Array.isArray(env) ? env.map((entry: unknown) => [dig(entry, 'name'), dig(entry, 'value')]) : [])
}

for (const [name, values] of Object.entries(VALUES)) {
  t.test(`the chart lints, and what it makes of values (${name}) is known to Kubernetes`, { skip }, async (t) => {
    const lint = await runTool('helm', ['lint', '--strict', CHART, ...valueArgs(values)])
    t.equal(lint.code, 0, lint.stdout + lint.stderr)
    const objects = await rendered(values)
    const own = objects.filter((object) => writtenFaults(object) === null)
    t.same(kubernetesFaults(own), [])
    t.same(
      objects.flatMap((object) => (writtenFaults(object) ?? []).map((fault) => `${titleOf(object)}: ${fault}`)),
      [],
    )
    t.equal(new Set(objects.map(titleOf)).size, objects.length, 'no object twice')
  })
}

t.test('a field that Kubernetes does not know is refused, and so is one of KEDA', { skip }, async (t) => {
  const objects = await rendered(FULL)
  const deployment: unknown = structuredClone(objectOf(objects, 'Deployment fleet-conclave-worker'))
  Reflect.set(Object(dig(deployment, 'spec', 'template', 'spec', 'containers', 0)), 'livelinessProbe', {})
  const faults = kubernetesFaults(readObjects(JSON.stringify(deployment)))
  t.match(faults.join(), /Deployment fleet-conclave-worker: .*livelinessProbe/)
  const scaled: unknown = structuredClone(objectOf(objects, 'ScaledObject fleet-conclave-worker'))
  Reflect.set(Object(dig(scaled, 'spec')), 'maxReplicas', 3)
  const [object] = readObjects(JSON.stringify(scaled))
  t.ok(object !== undefined && (writtenFaults(object) ?? []).length > 0)
})

t.test('every pod is restricted: no root, no capabilities, no writing, no token, no CPU limit', { skip }, async (t) => {
  const objects = await rendered(FULL)
  const pods = objects.filter(({ kind }) => ['Deployment', 'Job', 'Pod'].includes(kind))
  t.equal(pods.length, 5)
  for (const object of pods) {
    const pod = podOf(object)
    t.match(dig(pod, 'securityContext'), {
      runAsNonRoot: true,
      runAsUser: 10001,
      seccompProfile: { type: 'RuntimeDefault' },
    })
    t.equal(dig(pod, 'automountServiceAccountToken'), false)
    t.same(
      dig(pod, 'containers', 0, 'securityContext'),
      { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ['ALL'] } },
      titleOf(object),
    )
    t.ok(dig(pod, 'containers', 0, 'resources', 'limits', 'memory'))
    t.notOk(dig(pod, 'containers', 0, 'resources', 'limits', 'cpu'))
  }
})

t.test('liveness asks the process, readiness the stores, and a pod is given the time to drain', { skip }, async (t) => {
  const objects = await rendered(FULL)
  for (const service of ['api', 'worker', 'refiner']) {
    const title = `Deployment fleet-conclave-${service}`
    const pod = podOf(objectOf(objects, title))
    t.equal(dig(pod, 'containers', 0, 'livenessProbe', 'httpGet', 'path'), '/healthz')
    t.equal(dig(pod, 'containers', 0, 'readinessProbe', 'httpGet', 'path'), '/readyz')
    const preStop = Number(dig(pod, 'containers', 0, 'lifecycle', 'preStop', 'sleep', 'seconds') ?? 0)
    const graceMs = Number(environmentOf(objects, title).get('CONCLAVE_GRACE_MS'))
    t.ok(Number(dig(pod, 'terminationGracePeriodSeconds')) * 1000 > preStop * 1000 + graceMs, service)
    const callMs = environmentOf(objects, title).get('CONCLAVE_CALL_TIMEOUT_MS')
    // Calls in flight are aborted at 80% of the grace.
    if (service !== 'api') t.ok(graceMs * 0.8 > Number(callMs), `${service} waits for any call`)
  }
})

t.test('workers and refiners scale by their own signal, over their own slots', { skip }, async (t) => {
  const objects = await rendered(FULL)
  for (const [service, slots] of [
    ['worker', '256'],
    ['refiner', '64'],
  ] as const) {
    const trigger = dig(objectOf(objects, `ScaledObject fleet-conclave-${service}`), 'spec', 'triggers', 0)
    t.match(dig(trigger, 'metadata'), {
      url: 'http://fleet-conclave-api.conclave.svc:8080/v1/scaling',
      valueLocation: `pools.${service}.desired_slots`,
      targetValue: slots,
    })
    const title = `Deployment fleet-conclave-${service}`
    t.equal(environmentOf(objects, title).get('CONCLAVE_SLOTS'), slots)
    t.notOk('replicas' in Object(dig(objectOf(objects, title), 'spec')), 'or helm would fight the scaler')
  }
  const keda = dig(objectOf(objects, 'NetworkPolicy fleet-conclave-api'), 'spec', 'ingress', 0, 'from')
  t.match(JSON.stringify(keda), /"kubernetes.io\/metadata.name":"keda"/)
})

t.test('what Redis needs comes from its secret, and its certificates alone become a file', { skip }, async (t) => {
  const objects = await rendered(FULL)
  for (const service of ['api', 'worker', 'refiner']) {
    const title = `Deployment fleet-conclave-${service}`
    const pod = podOf(objectOf(objects, title))
    const env = JSON.stringify(dig(pod, 'containers', 0, 'env'))
    t.match(env, '"CONCLAVE_REDIS_SENTINEL_PASSWORD","valueFrom":{"secretKeyRef":{"name":"queue","key":"SENTINELS"}}')
    t.match(env, '{"name":"CONCLAVE_REDIS_CA","value":"/etc/conclave/redis/ca.crt"}')
    t.match(JSON.stringify(dig(pod, 'containers', 0, 'volumeMounts')), '"mountPath":"/etc/conclave/redis"')
    const volumes = dig(pod, 'volumes')
    const volume = Array.isArray(volumes) ? volumes.find((each: unknown) => dig(each, 'name') === 'redis-ca') : null
    t.same(dig(volume, 'secret'), { secretName: 'queue', items: [{ key: 'ca.crt', path: 'ca.crt' }] })
  }
})

t.test('rules and dashboards come from the files beside the templates', { skip }, async (t) => {
  const chart = join(t.testdir(), 'conclave')
  await cp(CHART, chart, { recursive: true })
  const files = join(chart, 'files')
  await mkdir(files, { recursive: true })
  const rule = { alert: 'Quiet', expr: 'up == 0', annotations: { summary: 'down: {{ $labels.pod }}' } }
  await writeFile(join(files, 'planted.yaml'), JSON.stringify({ groups: [{ name: 'planted', rules: [rule] }] }))
  await writeFile(join(files, 'planted.json'), '{\n  "title": "{{ planted }}"\n}\n')
  const objects = await rendered(FULL, chart)
  t.same(dig(objectOf(objects, 'PrometheusRule fleet-conclave-planted'), 'spec', 'groups', 0, 'rules'), [rule])
  const text = dig(objectOf(objects, 'ConfigMap fleet-conclave-dashboard-planted'), 'data', 'planted.json')
  t.same(JSON.parse(String(text)), { title: '{{ planted }}' })
})

t.test('values that do not fit together are told, all at once', { skip }, async (t) => {
  const nothing = await renderChart({ values: {} })
  t.not(nothing.code, 0)
  for (const place of ['image.repository', 'database.existingSecret', 'apiKeys.existingSecret', 'endpoint.baseUrl']) {
    t.match(nothing.stderr, place)
  }
  const CONTRADICTIONS: readonly (readonly [object, RegExp])[] = [
    [{ endpoint: { baseUrl: 'http://a/v1', list: [{ name: 'a', url: 'http://a/v1' }] } }, /both set/],
    [{ endpoint: { list: [{ name: 'a', url: 'http://a/v1' }], callsAtOnce: 3 } }, /calls_at_once of an entry/],
    [{ endpoint: { baseUrl: 'http://a/v1', listSecret: 's' } }, /endpoint.list is not/],
    [{ redis: { caKey: 'ca.crt' } }, /redis.caKey is a key of redis.existingSecret, which is not set/],
    [{ redis: { sentinelPasswordKey: 'p' } }, /redis.sentinelPasswordKey is a key of redis.existingSecret/],
    [{ worker: { env: { CONCLAVE_REDIS_CA: '/x' } } }, /worker.env.CONCLAVE_REDIS_CA: the chart sets it/],
    [{ autoscaling: { mode: 'keda' } }, /autoscaling.keySecret is not set/],
    [{ autoscaling: { mode: 'hpa' } }, /worker.minReplicas is 0.*\n.*refiner.minReplicas is 0/],
    [{ autoscaling: { mode: 'keda', keySecret: 's' }, worker: { minReplicas: 11 } }, /worker.minReplicas is above/],
    [{ worker: { env: { CONCLAVE_SLOTS: 3 } } }, /worker.env.CONCLAVE_SLOTS: the chart sets it/],
    [{ database: { existingSecret: 's', maxConnections: 30 } }, /5 processes.* want 31 connections.* is 30/],
  ]
  for (const [values, told] of CONTRADICTIONS) {
    const { code, stderr } = await renderChart({ values: { ...LEAST, ...values } })
    t.not(code, 0, JSON.stringify(values))
    t.match(stderr, told)
  }
})

t.test('a value that does not exist, or is of another type, is refused by its name', { skip }, async (t) => {
  for (const [values, told] of [
    [{ worker: { replica: 3 } }, /replica/],
    [{ worker: { slots: 'many' } }, /slots/],
    [{ worker: { resources: { limits: { cpu: '1' } } } }, /cpu/],
    [{ endpoint: { list: [{ name: 'a', url: 'http://a/v1', api_key: 'secret' }] } }, /api_key/],
    [{ logLevel: 'loud' }, /logLevel/],
  ] as const) {
    const { code, stderr } = await renderChart({ values: { ...LEAST, ...values } })
    t.not(code, 0, JSON.stringify(values))
    t.match(stderr, told)
  }
})
