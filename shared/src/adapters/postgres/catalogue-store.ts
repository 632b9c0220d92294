// Recipes and policy sets by name. Implements CatalogueLedger.

import { type CatalogueEntry, type CatalogueItem, type CatalogueLedger, EVERYBODY } from '../../ports/catalogue.js'
import { type Db } from './connect.js'

const LOCK = `
  select pg_advisory_xact_lock(hashtextextended(
    'conclave catalogue ' || current_schema() || ' ' || $1 || ' ' || $2 || ' ' || $3, 0))`

const STANDING = `
  select (select json_build_object('version', version, 'digest', digest) from catalogue
      where (kind, key_name, name) = ($1, $2, $3) order by version desc limit 1) as latest,
    exists (select 1 from catalogue where (kind, key_name, name) = ($1, '', $3)) as shared`

const PUT = `
  insert into catalogue (kind, key_name, name, version, document, content, digest) values ($1, $2, $3, $4, $5, $6, $7)`

// Whose a name is when both a key and everybody have one: the key's own goes first.
const SEEN = `kind = $1 and key_name in ($2, '')`
const ITEM = `name, version, key_name as "keyName", at`

const FIND = `
  select ${ITEM}, document, content from catalogue c where ${SEEN} and name = $3 and ($4::int is null or version = $4)
    and key_name = (select max(key_name) from catalogue where ${SEEN} and name = $3)
  order by version desc limit 1`

const LIST = `
  select distinct on (name) ${ITEM} from catalogue where ${SEEN} and name > $3
  order by name, key_name desc, version desc limit $4`

const VERSIONS = `
  select ${ITEM} from catalogue where ${SEEN} and name = $3 and ($4::int is null or version < $4)
    and key_name = (select max(key_name) from catalogue where ${SEEN} and name = $3)
  order by version desc limit $5`

interface StandingRow {
  readonly latest: { readonly version: number; readonly digest: string } | null
  readonly shared: boolean
}

export function createCatalogueStore(db: Db): CatalogueLedger {
  return {
    put: ({ kind, keyName, name }, { document, content, digest }) =>
      db.transact(async (query) => {
        const named = [kind, keyName, name]
        await query('catalogue-lock', LOCK, named)
        const [standing] = await query<StandingRow>('catalogue-standing', STANDING, named)
        const { latest = null, shared = false } = standing ?? {}
        if (keyName !== EVERYBODY && latest === null && shared) return 'taken'
        if (latest?.digest === digest) return { version: latest.version, isNew: false }
        const version = (latest?.version ?? 0) + 1
        const texts = [document, content].map((part) => JSON.stringify(part))
        await query('catalogue-put', PUT, [...named, version, ...texts, digest])
        return { version, isNew: true }
      }),
    async find({ kind, keyName }, name, version) {
      const [entry] = await db.query<CatalogueEntry>('catalogue-find', FIND, [kind, keyName, name, version])
      return entry ?? null
    },
    list: ({ kind, keyName }, { after, limit }) =>
      db.query<CatalogueItem>('catalogue-list', LIST, [kind, keyName, after, limit]),
    versions: ({ kind, keyName }, name, { before, limit }) =>
      db.query<CatalogueItem>('catalogue-versions', VERSIONS, [kind, keyName, name, before, limit]),
  }
}
