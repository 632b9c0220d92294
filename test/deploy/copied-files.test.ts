import t from 'tap'
import { FILES, readText } from '../repo/tree.js'
import { runTool, toolsMissing } from './cluster-tools.js'
import { copiedFiles } from './copied-files.js'
import { kubernetesFaults } from './kubernetes-types.js'
import { readObjects, titleOf } from './read-objects.js'

const skip = toolsMissing()

t.test('what is made from other files is up to date (npm run docs:generate)', { skip }, async (t) => {
  const files = await copiedFiles()
  for (const [path, text] of files) t.ok(FILES.includes(path) && readText(path) === text, path)
  const inChart = FILES.filter((path) => path.startsWith('deploy/helm/conclave/files/'))
  t.same(
    inChart.filter((path) => !files.has(path)),
    [],
    'nothing else lies in the chart',
  )
})

t.test('the Kustomize example builds, and changes what it says', { skip }, async (t) => {
  const { code, stdout, stderr } = await runTool('kubectl', ['kustomize', 'deploy/kustomize/example'])
  t.equal(code, 0, stderr)
  const objects = readObjects(stdout)
  t.same(kubernetesFaults(objects), [])
  t.equal(objects.filter(({ kind }) => kind === 'Deployment').length, 3)
  for (const object of objects) t.match(object, { metadata: { namespace: 'safety-data' } }, titleOf(object))
  const worker = objects.find((object) => titleOf(object) === 'Deployment conclave-worker')
  t.match(worker, { spec: { replicas: 4 } })
  t.match(JSON.stringify(worker), '"image":"registry.example.com/conclave/worker:0.1.0"')
  t.match(JSON.stringify(worker), '{"name":"CONCLAVE_STRUCTURED","value":"schema"}')
})
