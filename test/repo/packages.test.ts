import { createHash } from 'node:crypto'
import { isBuiltin } from 'node:module'
import t from 'tap'
import Type from 'typebox'
import { Value } from 'typebox/value'
import ts from 'typescript'
import { filesEndingIn, readText } from './tree.js'

const Versions = Type.Optional(Type.Record(Type.String(), Type.String()))
const Package = Type.Object({
  name: Type.String(),
  license: Type.Optional(Type.String()),
  private: Type.Optional(Type.Boolean()),
  type: Type.Optional(Type.String()),
  dependencies: Versions,
  devDependencies: Versions,
})

/** Of the text at apache.org/licenses/LICENSE-2.0.txt. */
const APACHE_2_SHA256 = 'cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30'

const PACKAGES = filesEndingIn('package.json').map((path) => ({
  path,
  folder: path.slice(0, -'package.json'.length),
  manifest: Value.Parse(Package, JSON.parse(readText(path))),
}))
const ROOT_TOOLS = Object.keys(PACKAGES.find(({ folder }) => folder === '')?.manifest.devDependencies ?? {})

const TEST = /\.test\.ts$|\/fixtures(\.ts$|\/)/

const packagesImportedBy = (path: string): readonly string[] =>
  ts
    .preProcessFile(readText(path))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
    .map((specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier)

t.test('every package that a workspace imports is declared there; tests may use the tools of the root', async (t) => {
  for (const { folder, manifest } of PACKAGES.filter(({ folder }) => folder !== '')) {
    const run = Object.keys(manifest.dependencies ?? {})
    const forTests = [...run, ...Object.keys(manifest.devDependencies ?? {}), ...ROOT_TOOLS]
    const undeclared = filesEndingIn('.ts')
      .filter((path) => path.startsWith(folder))
      .flatMap((path) => {
        const declared = folder === 'test/' || TEST.test(path) ? forTests : run
        return packagesImportedBy(path)
          .filter((name) => !declared.includes(name))
          .map((name) => `${path}: ${name}`)
      })
    t.same(undeclared, [], manifest.name)
  }
})

t.test('a package is wanted in one version everywhere', async (t) => {
  const wanted = new Map<string, Set<string>>()
  for (const { manifest } of PACKAGES) {
    for (const [name, version] of Object.entries({ ...manifest.devDependencies, ...manifest.dependencies })) {
      wanted.set(name, (wanted.get(name) ?? new Set()).add(version))
    }
  }
  for (const [name, versions] of wanted) t.equal(versions.size, 1, `${name}: ${[...versions].join(' and ')}`)
})

t.test('every workspace is a private ES module under Apache-2.0', async (t) => {
  for (const { path, manifest } of PACKAGES) {
    t.match(manifest, { license: 'Apache-2.0', private: true, type: 'module' }, path)
  }
})

t.test('LICENSE is the text of the Apache License 2.0', async (t) => {
  t.equal(createHash('sha256').update(readText('LICENSE')).digest('hex'), APACHE_2_SHA256)
})
