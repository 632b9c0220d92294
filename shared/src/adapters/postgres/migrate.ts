// Brings the ledger's schema up to date: plain SQL files, forward only, each once, under a lock, so that whichever
// process comes first does it and the others wait.

import { readFile, readdir } from 'node:fs/promises'
import { type Db, translate } from './connect.js'

const FOLDER = new URL('../../../migrations/', import.meta.url)

/** Applies what is missing; answers the names of the files that were applied. */
export async function migrate({ pool, schema }: Db): Promise<readonly string[]> {
  const client = await pool.connect().catch((error: unknown) => {
    throw translate(error)
  })
  try {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`conclave ${schema}`])
    await client.query(`create schema if not exists ${schema}`)
    await client.query(
      'create table if not exists migrations (name text primary key, at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ name: string }>('select name from migrations')
    const applied = new Set(rows.map((row) => row.name))
    const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort()
    const missing = files.filter((name) => !applied.has(name))
    for (const name of missing) {
      const sql = await readFile(new URL(name, FOLDER), 'utf8')
      await client.query('begin')
      await client.query(sql)
      await client.query('insert into migrations (name) values ($1)', [name])
      await client.query('commit')
    }
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [`conclave ${schema}`])
    client.release()
    return missing
  } catch (error) {
    client.release(true) // gone with its connection: an open transaction, and the lock
    throw translate(error)
  }
}
