// Recipes and policy sets by name: put as JSON or YAML, shown, listed. A version never changes.

import { createHash } from 'node:crypto'
import Type, { type Static } from 'typebox'
import {
  EVERYBODY,
  type CatalogueEntry,
  type CatalogueItem,
  type CatalogueKind,
  type CatalogueLedger,
} from '@conclave/shared/ports/catalogue'
import { canonicalJson } from '@conclave/shared/ports/request-digest'
import { type Checked } from '@conclave/shared/recipe/fault'
import { checkPolicySet, PolicySetSchema, type PolicySet } from '@conclave/shared/recipe/policies'
import { RecipeExtensionSchema, RECIPES } from '@conclave/shared/recipe/recipe'
import { type Caller } from '../access/caller.js'
import { type Api } from '../app.js'
import { extendedBy, keptPolicySet, keptRecipe, meanRecipe } from '../catalogue/kinds.js'
import { parseYaml } from '../catalogue/parse-yaml.js'
import { keeperOf, NAME, readReference, referenceTo } from '../catalogue/references.js'
import { findKept } from '../catalogue/with-kept.js'
import { invalid, Problem, problems } from '../errors.js'
import { unstorable } from '../storable.js'
import { decode } from '../validation.js'
import { cursorPage } from '../views.js'
import { PageLimit } from './parameters.js'

export interface CatalogueRoutes {
  readonly catalogue: CatalogueLedger
  readonly terms: { readonly policySets: ReadonlyMap<string, PolicySet> }
}

const MAX_BYTES = 1_000_000
const JSON_TYPE = 'application/json'
const YAML_TYPES = ['application/yaml', 'text/yaml']

const PutName = Type.Object({ name: Type.String({ pattern: `^${NAME}$`, description: 'a-z, 0-9 and "-"' }) })
const ShownName = Type.Object({
  name: Type.String({
    pattern: `^${NAME}(@[1-9][0-9]{0,8})?$`,
    description: '`name` for the latest version, `name@3` for one that stays',
  }),
})

const Nullable = <S extends Type.TSchema>(schema: S) => Type.Union([schema, Type.Null()])

const ITEM = {
  name: Type.String(),
  version: Nullable(Type.Integer({ minimum: 1, description: 'null: it comes with Conclave' })),
  reference: Type.String({ description: 'what a submission calls this very version by' }),
  shared: Type.Boolean({ description: 'whether every key sees it' }),
  created_at: Nullable(Type.String({ format: 'date-time' })),
}
export const CatalogueItemSchema = Type.Object(ITEM, { $id: 'CatalogueItem' })
export const CatalogueEntrySchema = Type.Object(
  {
    ...ITEM,
    document: Type.Unknown({ description: 'as it was written' }),
    content: Type.Unknown({ description: 'what it means, whole: a recipe with all that it takes from another one' }),
  },
  { $id: 'CatalogueEntry' },
)

interface Kind {
  readonly kind: CatalogueKind
  readonly path: string
  readonly what: string
  readonly schema: Type.TSchema
  readonly builtIn: (name: string) => unknown
  readonly builtInNames: readonly string[]
  readonly contentOf: (entry: CatalogueEntry) => object
  readonly mean: (document: unknown, caller: Caller) => Promise<Checked<object>>
}

export function catalogueRoutes(app: Api, { catalogue, terms: { policySets } }: CatalogueRoutes): void {
  app.addContentTypeParser<Buffer>(YAML_TYPES, { parseAs: 'buffer' }, (request, body, done) => {
    const text = decode(body)
    if (text === null) return done(new Problem('invalid-yaml', 'the body is not UTF-8'))
    request.bodyText = text
    try {
      done(null, text.trim() === '' ? undefined : parseYaml(text))
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  })
  // Editors look in the file itself for the schema that it follows.
  app.addHook('preValidation', async (request) => {
    const { body } = request
    if (typeof body === 'object' && body !== null && '$schema' in body) {
      const { $schema: _schema, ...document } = body
      request.body = document
    }
  })

  /** One that extends a kept one means what that one means now. */
  const meanKept = async (document: unknown, caller: Caller): Promise<Checked<object>> => {
    const extended = extendedBy(document)
    const found = await findKept(catalogue, caller, 'recipe', extended)
    if (found === null || extended === undefined) return meanRecipe(document, new Map(), new Map())
    const root = extendedBy(found.content)
    return meanRecipe(
      document,
      new Map([[extended, keptRecipe(found)]]),
      new Map(root === undefined ? [] : [[extended, root]]),
    )
  }

  keep(app, catalogue, {
    ...{ kind: 'recipe', path: '/v1/recipes', what: 'recipe', schema: RecipeExtensionSchema },
    builtIn: (name) => (Object.hasOwn(RECIPES, name) ? RECIPES[name] : undefined),
    builtInNames: Object.keys(RECIPES),
    contentOf: keptRecipe,
    mean: meanKept,
  })
  keep(app, catalogue, {
    ...{ kind: 'policy-set', path: '/v1/policy-sets', what: 'policy set', schema: PolicySetSchema },
    builtIn: (name) => policySets.get(name),
    builtInNames: [...policySets.keys()],
    contentOf: keptPolicySet,
    mean: async (document) => checkPolicySet(document),
  })
}

function keep(app: Api, catalogue: CatalogueLedger, of: Kind): void {
  const { kind, path, what, builtIn } = of
  const viewOf = (caller: Caller) => ({ kind, keyName: keeperOf(caller) })
  const media = Object.fromEntries([JSON_TYPE, ...YAML_TYPES].map((type) => [type, { schema: of.schema }]))

  app.put<{ Params: Static<typeof PutName>; Body: unknown }>(
    `${path}/:name`,
    {
      config: { scope: 'write', owned: 'nobody', isFile: true },
      bodyLimit: MAX_BYTES,
      schema: {
        tags: ['catalogue'],
        summary: `Keep a ${what} under a name, as its next version`,
        description:
          'The same document again makes no other version. What a key with the scope `admin` keeps, or anybody where no keys are asked for, every key sees; what others keep is their own. A fault is told by pointer, line and column.',
        params: PutName,
        body: { content: media },
        response: {
          201: Type.Ref('CatalogueEntry'),
          200: Type.Ref('CatalogueEntry'),
          ...problems(
            ...(['invalid-json', 'invalid-yaml', 'bad-request', 'name-taken', 'too-large'] as const),
            ...(['unsupported-media-type', 'invalid', 'unavailable'] as const),
          ),
        },
      },
    },
    async ({ params: { name }, body: document, caller }, reply) => {
      if (builtIn(name) !== undefined) {
        throw new Problem('name-taken', `the ${what} "${name}" comes with Conclave: take another name`)
      }
      const storage = unstorable(document)
      if (storage.length > 0) throw invalid(storage.slice(0, 100))
      const content = await of.mean(document, caller)
      if (!content.ok) throw invalid(content.faults)
      const digest = createHash('sha256')
        .update(canonicalJson([document, content.value]))
        .digest('hex')
      const put = await catalogue.put({ ...viewOf(caller), name }, { document, content: content.value, digest })
      if (put === 'taken')
        throw new Problem('name-taken', `there is a ${what} "${name}" for everybody: take another name`)
      const entry = await catalogue.find(viewOf(caller), name, put.version)
      if (entry === null) throw notThere(what)
      return reply
        .code(put.isNew ? 201 : 200)
        .header('location', `${path}/${referenceTo(entry)}`)
        .send(entryView(entry, of.contentOf(entry)))
    },
  )

  app.get(
    `${path}/:name`,
    {
      config: { scope: 'read', owned: 'nobody' },
      schema: {
        tags: ['catalogue'],
        summary: `Show a ${what}`,
        params: ShownName,
        response: { 200: Type.Ref('CatalogueEntry'), ...problems('not-found', 'invalid', 'unavailable') },
      },
    },
    async ({ params, caller }) => {
      const own = builtIn(params.name)
      if (own !== undefined) return { ...builtInView(params.name), document: own, content: own }
      const { name, version } = readReference(params.name) ?? { name: '', version: null }
      const entry = await catalogue.find(viewOf(caller), name, version)
      if (entry === null) throw notThere(what)
      return entryView(entry, of.contentOf(entry))
    },
  )

  app.get(
    `${path}/:name/versions`,
    {
      config: { scope: 'read', owned: 'nobody' },
      schema: {
        tags: ['catalogue'],
        summary: `List the versions of a ${what}, newest first`,
        params: PutName,
        querystring: Type.Object(
          { limit: PageLimit, cursor: Type.Optional(Type.Integer({ minimum: 1, maximum: 999_999_999 })) },
          { additionalProperties: false },
        ),
        response: { 200: cursorPage('CatalogueItem'), ...problems('not-found', 'invalid', 'unavailable') },
      },
    },
    async ({ params: { name }, query: { limit, cursor = null }, caller }) => {
      if (builtIn(name) !== undefined) return { data: [builtInView(name)], next_cursor: null }
      const found = await catalogue.versions(viewOf(caller), name, { before: cursor, limit })
      if (found.length === 0 && cursor === null) throw notThere(what)
      return { data: found.map(itemView), next_cursor: found.length < limit ? null : String(found.at(-1)?.version) }
    },
  )

  app.get(
    path,
    {
      config: { scope: 'read' },
      schema: {
        tags: ['catalogue'],
        summary: `List the latest version of every ${what}, by name`,
        querystring: Type.Object(
          { limit: PageLimit, cursor: Type.Optional(Type.String({ pattern: `^${NAME}$` })) },
          { additionalProperties: false },
        ),
        response: { 200: cursorPage('CatalogueItem'), ...problems('invalid', 'unavailable') },
      },
    },
    async ({ query: { limit, cursor = '' }, caller }) => {
      const kept = await catalogue.list(viewOf(caller), { after: cursor, limit })
      const own = of.builtInNames.filter((name) => name > cursor).map(builtInView)
      const all = [...own, ...kept.map(itemView)].sort((a, b) => (a.name < b.name ? -1 : 1))
      const data = all.slice(0, limit)
      return { data, next_cursor: all.length < limit ? null : (data.at(-1)?.name ?? null) }
    },
  )
}

const notThere = (what: string) => new Problem('not-found', `there is no ${what} of that name and version`)

const builtInView = (name: string): Static<typeof CatalogueItemSchema> => ({
  ...{ name, version: null, reference: name, shared: true, created_at: null },
})

const itemView = (item: CatalogueItem): Static<typeof CatalogueItemSchema> => ({
  name: item.name,
  version: item.version,
  reference: referenceTo(item),
  shared: item.keyName === EVERYBODY,
  created_at: item.at.toISOString(),
})

const entryView = (entry: CatalogueEntry, content: object): Static<typeof CatalogueEntrySchema> => ({
  ...itemView(entry),
  document: entry.document,
  content,
})
