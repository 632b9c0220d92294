// What lint holds the code to. Formatting is prettier's; what a type checker finds is tsc's. The architecture is in the two
// tables below: who may import whom, and where each foreign technology lives.

import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import eslint from '@eslint/js'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

const ROOT = dirname(fileURLToPath(import.meta.url))

/**
 * The direction of dependencies. The first row whose `from` matches a file holds for it; its own folder is always allowed.
 * `ours`: folders and files it may import. `typesOf`: those of which it may import types only. `packages`: where given, the
 * only packages it may import (`node:` stands for the built-ins); tests may import any.
 */
const DIRECTION = [
  {
    from: /^shared\/src\/(recipe|exports)\//,
    ours: ['shared/src/recipe/', 'shared/src/exports/'],
    typesOf: ['shared/src/ports/llm.ts'],
    packages: ['typebox', '@huggingface/jinja'],
  },
  { from: /^shared\/src\/dedupe\//, ours: ['shared/src/recipe/'], packages: ['node:'] },
  { from: /^shared\/src\/report\//, ours: ['shared/src/recipe/'], packages: [] },
  { from: /^shared\/src\/ports\//, ours: [], typesOf: ['shared/src/recipe/'], packages: ['node:'] },
  { from: /^shared\/src\/adapters\/[^/]+\//, ours: ['shared/src/ports/', 'shared/src/recipe/'] },
  { from: /^shared\/src\/fleet\//, ours: ['shared/src/ports/', 'shared/src/recipe/', 'shared/src/runtime/'] },
  { from: /^shared\/src\/composition\//, ours: ['shared/src/'] },
  // runtime, and any folder that is not in this table yet.
  { from: /^shared\/src\/[^/]+\//, ours: [] },
  { from: /^services\/[^/]+\/src\/(?=(main|migrate)\.ts$)/, ours: ['shared/src/'] },
  {
    from: /^services\/[^/]+\/src\//,
    ours: ['recipe', 'exports', 'dedupe', 'report', 'ports', 'fleet', 'runtime'].map(
      (folder) => `shared/src/${folder}/`,
    ),
  },
  {
    from: /^cli\/src\//,
    ours: [
      ...['recipe/', 'exports/', 'runtime/', 'fleet/settings.ts', 'fleet/endpoints/endpoint-list.ts'],
      ...['composition/read-endpoints.ts', 'composition/read-redis.ts', 'adapters/bullmq/redis-clients.ts'],
    ].map((place) => `shared/src/${place}`),
    typesOf: ['shared/src/adapters/bullmq/redis-servers.ts'],
  },
]

/** A technology is known to its adapter alone. BullMQ's PostgreSQL store is given a pool, so it knows `pg` as well. */
const HOMES = {
  openai: ['shared/src/adapters/openai/'],
  undici: ['shared/src/adapters/openai/'],
  bullmq: ['shared/src/adapters/bullmq/'],
  ioredis: ['shared/src/adapters/bullmq/'],
  pg: ['shared/src/adapters/postgres/', 'shared/src/adapters/bullmq/', 'cli/src/embedded/', 'cli/src/doctor/'],
  '@huggingface/jinja': ['shared/src/exports/check/'],
  '@huggingface/hub': ['cli/src/hub/'],
  'hyparquet-writer': ['services/api/src/export/', 'cli/src/prompts/read-prompts.test.ts'],
  'prom-client': ['shared/src/adapters/prometheus/'],
  '@opentelemetry/api': ['shared/src/adapters/otel/'],
  '@opentelemetry/sdk-trace': ['shared/src/adapters/otel/'],
  '@opentelemetry/exporter-trace-otlp-http': ['shared/src/adapters/otel/'],
}

/** The file an import means, from the root; undefined for a package that is not ours. */
const targetOf = (file, specifier) => {
  if (specifier.startsWith('.')) return join(dirname(file), specifier).replace(/\.js$/, '.ts')
  const [, workspace, path] = /^@conclave\/([^/]+)\/(.+)$/.exec(specifier) ?? []
  if (workspace === undefined) return undefined
  if (workspace === 'test') return `test/${path}.ts`
  return `${workspace === 'shared' || workspace === 'cli' ? workspace : `services/${workspace}`}/src/${path}.ts`
}

const packageOf = (specifier) =>
  specifier.startsWith('node:') ? 'node:' : (/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier)

const isTypeOnly = (node) =>
  node.importKind === 'type' ||
  node.exportKind === 'type' ||
  (node.specifiers?.length > 0 && node.specifiers.every((each) => each.importKind === 'type'))

const startsWithAny = (text, starts) => starts.some((start) => text.startsWith(start))

/** What is wrong with this import, or undefined. */
const misdirection = (file, specifier, typeOnly) => {
  const row = DIRECTION.find(({ from }) => from.test(file))
  const target = targetOf(file, specifier)
  if (target !== undefined) {
    if (row === undefined) return undefined
    const own = row.from.exec(file)?.[0] ?? ''
    if (startsWithAny(target, [own, ...row.ours]) || (typeOnly && startsWithAny(target, row.typesOf ?? [])))
      return undefined
    const only = startsWithAny(target, row.typesOf ?? []) ? 'more than types from ' : ''
    return `${own} may not import ${only}${target}: see DIRECTION in eslint.config.js`
  }
  const isTest = /\.test\.ts$|\/fixtures(\.ts$|\/)/.test(file)
  const name = packageOf(specifier)
  if (!isTest && row?.packages !== undefined && !row.packages.includes(name)) {
    return `${row.from.exec(file)?.[0]} may import of packages only ${row.packages.join(', ')}`
  }
  const homes = HOMES[name]
  if (homes === undefined || startsWithAny(file, ['test/', ...homes])) return undefined
  return `${name} is known to ${homes.join(', ')} alone`
}

const direction = {
  create(context) {
    const file = relative(ROOT, context.filename)
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return
      const message = misdirection(file, node.source.value, isTypeOnly(node))
      if (message !== undefined) context.report({ node: node.source, message })
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    }
  },
}

const FILE_NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config))?\.(ts|js)$/
const EMPTY_WORD = /(^|[-.])(managers?|helpers?|utils?|commons?|base|impl|misc|index)(?=[-.])/

const fileName = {
  create: (context) => ({
    Program(node) {
      const name = context.filename.slice(context.filename.lastIndexOf('/') + 1)
      const word = EMPTY_WORD.exec(name)?.[2]
      if (!FILE_NAME.test(name)) context.report({ node, message: `${name}: file names are kebab-case` })
      if (word !== undefined) context.report({ node, message: `${name}: "${word}" does not say what the file holds` })
    },
  }),
}

const TESTS = ['**/*.test.ts', '**/fixtures/**/*.ts', '**/fixtures.ts', 'test/**/*.ts']

export default defineConfig(
  { ignores: ['**/dist/', '**/node_modules/', '.conclave/', '.tap/', '.turbo/', '**/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    plugins: { conclave: { rules: { direction, 'file-name': fileName } } },
    rules: {
      'conclave/file-name': 'error',
      'max-lines': ['error', 300],
      eqeqeq: 'error',
      // Control characters in a pattern are there to be found and taken out.
      'no-control-regex': 'off',
    },
  },
  { files: ['**/*.js'], languageOptions: { globals: { process: 'readonly', URL: 'readonly' } } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: ROOT } },
    rules: {
      'conclave/direction': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Take settings as arguments.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ClassDeclaration:not([superClass.name=/Error$/])', message: 'Classes are for errors.' },
        { selector: 'ClassExpression', message: 'Classes are for errors.' },
        { selector: 'TSEnumDeclaration', message: 'Write a union of literals.' },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
        { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that holds the thing.' },
        {
          selector: 'ExportNamedDeclaration[source]',
          message: 'No barrels: import from the file that holds the thing.',
        },
      ],

      // tap awaits a subtest by itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafePromises: [{ from: 'package', package: '@tapjs/core', name: 'PromiseWithSubtest' }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],

      // An async function without await keeps a port's promise, and turns what is thrown into a rejection.
      '@typescript-eslint/require-await': 'off',
      // `return answer(...)` is the shortest way out of a function that answers early.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `async () => void (await query())` keeps a result from getting out.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // There is no `this` in our objects: they are literals of closures.
      '@typescript-eslint/unbound-method': 'off',
      // All that these two found were checks of what the types of Node.js and of the language deny and a run shows: a
      // stream that is no terminal, JSON.stringify(undefined), a flag that a closure has set meanwhile.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      // Shapes count, not classes: a Response may be a literal.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  { files: ['shared/src/**/*.ts', 'services/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    // Where a process begins, its environment is read; below, settings are arguments.
    files: ['services/*/src/{main,migrate}.ts', 'cli/src/main.ts', ...TESTS],
    rules: { 'no-restricted-properties': 'off' },
  },
  {
    // Most compatible endpoints know only the names that OpenAI itself has left behind, such as `seed`.
    files: ['shared/src/adapters/openai/*.ts', 'test/bench/*.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    // The newer format of dashboards is read by the newest Grafana alone.
    files: ['deploy/src/dashboards/*.ts'],
    rules: { '@typescript-eslint/no-deprecated': 'off' },
  },
  {
    // A test asserts what it got right away; to parse it first would say the same twice.
    files: TESTS,
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      'no-console': 'off',
    },
  },
)
