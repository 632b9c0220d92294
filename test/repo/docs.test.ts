import { join } from 'node:path'
import t from 'tap'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { FILE_SCHEMAS } from '@conclave/api/catalogue/file-schemas'
import { renderApiTypes } from './api-types.js'
import { renderEnvExample } from './env-example.js'
import { renderErrors } from './error-table.js'
import { renderMetrics } from './metric-table.js'
import { anchorsOf, fenced, fileNamesIn, pathsIn, programsIn, relativeLinks, scriptsIn } from './markdown.js'
import { renderSchema } from './schema-files.js'
import { exists, FILES, filesEndingIn, readText } from './tree.js'

const DOCUMENTS = filesEndingIn('.md').map((path) => ({ path, text: readText(path) }))

const Package = Type.Object({ scripts: Type.Record(Type.String(), Type.String()) })

/** Made while running, and so not in the repository; or a media type. */
const isMade = (path: string): boolean => path.startsWith('.conclave/') || path.startsWith('application/')

const sourceOf = (program: string): string =>
  program
    .replace(/^test\/dist\//, 'test/')
    .replace('/dist/', '/src/')
    .replace(/js$/, 'ts')

t.test('.env.example says what the schemas of the settings say (npm run docs:generate)', async (t) => {
  t.equal(readText('.env.example'), renderEnvExample())
})

t.test("docs/errors.md says what the api's table of problems says (npm run docs:generate)", async (t) => {
  t.equal(readText('docs/errors.md'), await renderErrors())
})

t.test('docs/metrics.md says what the table of metrics says (npm run docs:generate)', async (t) => {
  t.equal(readText('docs/metrics.md'), await renderMetrics())
})

t.test('the schemas for editors are those that the API checks by (npm run docs:generate)', async (t) => {
  for (const [name, schema] of Object.entries(FILE_SCHEMAS)) {
    t.equal(readText(`examples/${name}.schema.json`), await renderSchema(schema))
  }
})

t.test("the command line's types of the api say what the api's document says (npm run docs:generate)", async (t) => {
  t.equal(readText('cli/src/generated/openapi.ts'), await renderApiTypes())
})

t.test('the README has commands to copy', async (t) => {
  const commands = fenced(readText('README.md'), 'sh').flatMap(scriptsIn)
  t.ok(commands.includes('test') && commands.includes('demo'), 'npm test and npm run demo are among them')
})

t.test('every npm script and every program that a document names exists', async (t) => {
  const { scripts } = Value.Parse(Package, JSON.parse(readText('package.json')))
  for (const { path, text } of DOCUMENTS) {
    for (const script of scriptsIn(text)) t.ok(script in scripts, `${path}: npm run ${script}`)
    for (const program of programsIn(text)) t.ok(exists(sourceOf(program)), `${path}: node ${program}`)
  }
})

t.test('every relative link leads to a file, and to a heading where it names one', async (t) => {
  for (const { path, text } of DOCUMENTS) {
    for (const { path: to, anchor } of relativeLinks(text)) {
      const target = to === '' ? path : join(path, '..', to)
      t.ok(exists(target), `${path}: ${to}`)
      if (anchor !== '') t.ok(anchorsOf(readText(target)).includes(anchor), `${path}: ${to}#${anchor}`)
    }
  }
})

t.test('every path and every file that a document names in code marks exists', async (t) => {
  for (const { path, text } of DOCUMENTS) {
    for (const named of pathsIn(text)) t.ok(isMade(named) || exists(named), `${path}: ${named}`)
    for (const name of fileNamesIn(text))
      t.ok(
        FILES.some((file) => `/${file}`.endsWith(`/${name}`)),
        `${path}: ${name}`,
      )
  }
})

t.test('the architecture and the glossary name the files they speak of', async (t) => {
  for (const path of ['docs/architecture.md', 'docs/glossary.md']) {
    t.ok(pathsIn(readText(path)).length > 10, path)
  }
})
