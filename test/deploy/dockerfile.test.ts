import { posix } from 'node:path'
import t from 'tap'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { readText } from '../repo/tree.js'

const dockerfile = readText('deploy/Dockerfile')
const ignore = readText('.dockerignore').split('\n')
const { dependencies } = Value.Parse(
  Type.Object({ dependencies: Type.Record(Type.String(), Type.String()) }),
  JSON.parse(readText('services/api/package.json')),
)

/** Folders of the root and of every workspace: what the lock file speaks of that is not installed. */
const lock: { readonly packages: object } = JSON.parse(readText('package-lock.json'))
const workspaces = Object.keys(lock.packages).filter((folder) => !folder.includes('node_modules'))

/** Each stage by its name: what it begins from, and its lines. */
const stages = new Map(
  dockerfile
    .split(/^(?=FROM )/m)
    .slice(1)
    .map((text) => {
      const [, from = '', name = ''] = /^FROM (\S+) AS (\S+)/.exec(text) ?? []
      return [name, { from, text }]
    }),
)

t.test('every workspace hands its manifest to the build, or npm would find the lock file out of date', async (t) => {
  const manifests = stages.get('manifests')?.text ?? ''
  for (const path of workspaces.map((folder) => posix.join(folder, 'package.json'))) {
    t.match(manifests, new RegExp(`^COPY .*\\b${path.replaceAll('.', '\\.')} `, 'm'), path)
    const folder = path.split('/')[0] ?? ''
    t.ok(ignore.includes(`!${path}`) || ignore.includes(`!${folder}`), `.dockerignore lets ${path} in`)
  }
})

t.test('each image begins from the one that has no root, no shell command and stops by SIGTERM', async (t) => {
  const runtime = stages.get('runtime')?.text ?? ''
  for (const line of ['USER 10001:10001', 'STOPSIGNAL SIGTERM', 'ENTRYPOINT ["node"]'])
    t.ok(runtime.includes(line), line)
  for (const name of ['api', 'worker', 'refiner', 'endpoint']) {
    const { from, text } = stages.get(name) ?? { from: '', text: '' }
    t.equal(from, 'runtime', name)
    t.match(text, /^CMD \["/m, name)
    t.notMatch(text, /^(USER|ENTRYPOINT|RUN) /m, name)
  }
})

t.test('every base is named by an exact version', async (t) => {
  t.match(dockerfile, /^ARG NODE_IMAGE=docker\.io\/library\/node:\d+\.\d+\.\d+-\S+$/m)
  const bases = new Set([...stages.values()].map(({ from }) => from).filter((from) => !stages.has(from)))
  t.same([...bases], ['${NODE_IMAGE}'])
})

t.test('an image has what its service needs of shared, and the packages are those of production', async (t) => {
  t.ok('@conclave/shared' in dependencies)
  for (const name of ['api', 'worker', 'refiner']) {
    const { text } = stages.get(name) ?? { text: '' }
    for (const path of ['node_modules', 'sbom.cdx.json', 'shared/dist', 'shared/migrations', `services/${name}/dist`]) {
      t.ok(text.includes(path), `${name}: ${path}`)
    }
    t.match(stages.get(`${name}-packages`)?.text, `RUN deploy/install-packages.sh ${name}`)
  }
  t.match(readText('deploy/install-packages.sh'), 'npm ci --omit=dev')
})
