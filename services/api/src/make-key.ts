// `node services/api/dist/make-key.js NAME [SCOPE] [--json]`: a key from the system's randomness, and its entry for the key file.

import { randomBytes } from 'node:crypto'
import { digestOf, readApiKeys, SCOPES } from './access/api-keys.js'

const USAGE = `Usage: node services/api/dist/make-key.js NAME [${SCOPES.join('|')}] [--json]

Prints a new key, and what the file of CONCLAVE_API_KEYS is to say of it. The key itself is kept nowhere.
`

const args = process.argv.slice(2)
const asJson = args.includes('--json')
const [name = '', scope = 'write'] = args.filter((arg) => arg !== '--json')
const key = `ck-${randomBytes(32).toString('base64url')}`
const entry = { name, sha256: digestOf(key).toString('hex'), scopes: [scope] }
const checked = readApiKeys(JSON.stringify([entry]))
if (checked.ok) {
  process.stdout.write(
    asJson
      ? `${JSON.stringify({ key, entry })}\n`
      : `key, shown this once:\n  ${key}\nentry for the list in the key file:\n  ${JSON.stringify(entry)}\n`,
  )
} else {
  const faults = checked.faults.map(({ pointer, message }) => `${pointer.slice('/0/'.length)} ${message}\n`)
  process.stderr.write(`${faults.join('')}\n${USAGE}`)
  process.exitCode = 2
}
