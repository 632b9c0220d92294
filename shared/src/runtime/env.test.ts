import t from 'tap'
import { Type } from 'typebox'
import { ConfigError, describeEnv, readEnv } from './env.js'
import { editDistance } from './edit-distance.js'

const schema = Type.Object({
  DATABASE_URL: Type.String({ format: 'uri', description: 'where the ledger lives' }),
  CONCLAVE_SLOTS: Type.Integer({ minimum: 1, maximum: 1000, default: 8, description: 'samples held at once' }),
  CONCLAVE_RATIO: Type.Number({ minimum: 0, default: 0.5 }),
  CONCLAVE_TRACE: Type.Boolean({ default: false }),
  CONCLAVE_STORE: Type.Union([Type.Literal('redis'), Type.Literal('postgres')], { default: 'postgres' }),
  OPENAI_API_KEY: Type.Optional(Type.String({ secret: true, minLength: 8 })),
})
const url = 'postgres://u:hunter2@127.0.0.1:5432/conclave'

const faultsOf = (read: () => unknown): ConfigError => {
  try {
    read()
  } catch (error) {
    if (error instanceof ConfigError) return error
    throw error
  }
  throw new Error('no ConfigError was thrown')
}

t.test('text becomes what the schema says, and what is unset takes its default', async (t) => {
  const config = readEnv(schema, { DATABASE_URL: ` ${url}\n`, CONCLAVE_SLOTS: '12', CONCLAVE_TRACE: 'true' })

  t.same(config, {
    DATABASE_URL: url,
    CONCLAVE_SLOTS: 12,
    CONCLAVE_RATIO: 0.5,
    CONCLAVE_TRACE: true,
    CONCLAVE_STORE: 'postgres',
  })
  t.ok(Object.isFrozen(config))
})

t.test('an empty variable counts as unset', async (t) => {
  const config = readEnv(schema, { DATABASE_URL: url, CONCLAVE_SLOTS: '', OPENAI_API_KEY: ' ' })

  t.equal(config.CONCLAVE_SLOTS, 8)
  t.notOk('OPENAI_API_KEY' in config)
})

t.test('every fault is reported in one error, with what is expected', async (t) => {
  const error = faultsOf(() =>
    readEnv(schema, {
      CONCLAVE_SLOTS: '1.5',
      CONCLAVE_RATIO: 'half',
      CONCLAVE_TRACE: 'maybe',
      CONCLAVE_STORE: 'mysql',
    }),
  )

  t.equal(
    error.message,
    [
      '5 settings are wrong:',
      '  DATABASE_URL: is not set; expected a URL (where the ledger lives)',
      '  CONCLAVE_SLOTS: "1.5" does not fit; expected a whole number from 1 to 1000 (samples held at once)',
      '  CONCLAVE_RATIO: "half" does not fit; expected a number of at least 0',
      '  CONCLAVE_TRACE: "maybe" does not fit; expected true or false',
      '  CONCLAVE_STORE: "mysql" does not fit; expected one of redis, postgres',
    ].join('\n'),
  )
})

t.test('a number is not cut to fit, and no number is not read as one', async (t) => {
  for (const text of ['0', '1001', '8 samples', '0x10', 'Infinity', 'NaN', '1_000']) {
    t.match(
      faultsOf(() => readEnv(schema, { DATABASE_URL: url, CONCLAVE_SLOTS: text })).message,
      'CONCLAVE_SLOTS',
      text,
    )
  }
})

t.test('the values of secrets and of connection strings are never echoed', async (t) => {
  const error = faultsOf(() => readEnv(schema, { DATABASE_URL: 'u=hunter2 at nowhere', OPENAI_API_KEY: 'sk-abc' }))

  t.same(
    error.faults.map((fault) => fault.name),
    ['DATABASE_URL', 'OPENAI_API_KEY'],
  )
  t.notMatch(error.message, 'hunter2')
  t.notMatch(error.message, 'sk-abc')
})

t.test('a mistyped CONCLAVE_ variable is a fault that names the nearest known one', async (t) => {
  const error = faultsOf(() => readEnv(schema, { DATABASE_URL: url, CONCLAVE_SLOT: '3', CONCLAVE_WHATEVER: 'x' }))

  t.match(error.message, 'CONCLAVE_SLOT: is not a setting; did you mean CONCLAVE_SLOTS?')
  t.match(error.message, 'CONCLAVE_WHATEVER: is not a setting; remove it, or see .env.example for the names')
})

t.test('variables of sibling services and of other programs are let be', async (t) => {
  const env = { DATABASE_URL: url, CONCLAVE_PORT: '1', HOME: '/x', PGHOST: 'y' }

  t.equal(readEnv(schema, env, ['CONCLAVE_PORT']).CONCLAVE_SLOTS, 8)
})

t.test('the settings can be listed for the documentation', async (t) => {
  const rows = describeEnv(schema)

  t.same(rows[0], {
    name: 'DATABASE_URL',
    description: 'where the ledger lives',
    default: undefined,
    required: true,
    secret: false,
  })
  t.match(rows[1], { name: 'CONCLAVE_SLOTS', default: 8, required: false })
  t.match(rows[5], { name: 'OPENAI_API_KEY', required: false, secret: true })
})

t.test('the edit distance counts inserted, deleted and replaced letters', async (t) => {
  t.equal(editDistance('kitten', 'sitting'), 3)
  t.equal(editDistance('', 'abc'), 3)
  t.equal(editDistance('same', 'same'), 0)
})
