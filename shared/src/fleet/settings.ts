// Settings that several of the three services share: one schema per concern, put together in each service's config.ts.

import Type from 'typebox'
import { LOG_LEVELS } from '../runtime/log.js'

const LISTEN_HOST = 'address to listen on'

export const storeSettings = {
  DATABASE_URL: Type.String({
    pattern: '^postgres(ql)?://',
    secret: true,
    description: 'PostgreSQL that holds the ledger, and the queues where REDIS_URL is unset',
  }),
  REDIS_URL: Type.Optional(
    Type.String({
      pattern: '^rediss?(\\+sentinel|\\+cluster)?://',
      secret: true,
      description:
        'Redis that holds the queues: redis://, redis+sentinel:// or redis+cluster://, rediss for TLS; see docs/operations.md',
    }),
  ),
  CONCLAVE_REDIS_SENTINEL_PASSWORD: Type.Optional(
    Type.String({ secret: true, description: 'password of the sentinels themselves, where they have one' }),
  ),
  CONCLAVE_REDIS_CA: Type.Optional(
    Type.String({ description: 'PEM file of who signed for Redis, instead of the authorities that are known anyway' }),
  ),
  CONCLAVE_SPACE: Type.String({
    pattern: '^[a-z][a-z0-9_]{0,39}$',
    default: 'conclave',
    description: 'names the schema and the queue prefix: fleets with different ones share servers and nothing else',
  }),
  CONCLAVE_DB_CONNECTIONS: Type.Integer({
    minimum: 1,
    maximum: 200,
    default: 6,
    description: 'connections of this process to the ledger, at most',
  }),
}

export const processSettings = {
  CONCLAVE_LOG_LEVEL: Type.Enum([...LOG_LEVELS], {
    type: 'string',
    default: 'info',
    description: 'least level that is logged',
  }),
  CONCLAVE_GRACE_MS: Type.Integer({
    minimum: 0,
    maximum: 3_600_000,
    default: 25_000,
    description: 'milliseconds from SIGTERM until a process exits with what is left open',
  }),
}

export const endpointSettings = {
  OPENAI_BASE_URL: Type.String({
    pattern: '^https?://',
    default: 'https://api.openai.com/v1',
    description: 'OpenAI-compatible endpoint, with its version and without a method',
  }),
  OPENAI_API_KEY: Type.String({
    default: '',
    secret: true,
    description: 'key of the endpoint; empty where it wants none',
  }),
  CONCLAVE_ENDPOINTS: Type.Optional(
    Type.String({
      description: 'JSON file with a list of endpoints, instead of OPENAI_BASE_URL; see examples/endpoints.json',
    }),
  ),
  CONCLAVE_CALLS_AT_ONCE: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 1_000_000,
      description: 'calls in flight at once to each model at OPENAI_BASE_URL, of the whole fleet; by default found out',
    }),
  ),
  CONCLAVE_CALL_TIMEOUT_MS: Type.Integer({
    minimum: 1_000,
    maximum: 3_600_000,
    default: 300_000,
    description: 'milliseconds until a model call counts as timed out',
  }),
  CONCLAVE_STRUCTURED: Type.Enum(['auto', 'schema', 'instruction'], {
    type: 'string',
    default: 'auto',
    description: 'whether replies are asked for by JSON schema: always, never, or until the endpoint turns it down',
  }),
}

export const traceSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: Type.Optional(
    Type.String({
      pattern: '^https?://',
      description: 'where traces go, by OTLP over HTTP, without the path /v1/traces; unset: none are made',
    }),
  ),
}

export const floorSettings = (slots: number, port: number) => ({
  CONCLAVE_SLOTS: Type.Integer({
    minimum: 1,
    maximum: 10_000,
    default: slots,
    description: 'samples that this process holds at once',
  }),
  CONCLAVE_LOCK_MS: Type.Integer({
    minimum: 2_000,
    maximum: 600_000,
    default: 15_000,
    description: 'milliseconds after which the job of a process not heard of is given to another',
  }),
  CONCLAVE_RULE_THREADS: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 64,
      description:
        'threads for the rules of the refiner where thoughts are many or long; unset: the CPUs but one, at most 4; 0: none, the loop waits',
    }),
  ),
  CONCLAVE_STATUS_HOST: Type.String({ default: '0.0.0.0', description: `${LISTEN_HOST}, for health and metrics` }),
  CONCLAVE_STATUS_PORT: Type.Integer({
    minimum: 0,
    maximum: 65_535,
    default: port,
    description: 'port for health and metrics; 0: any',
  }),
})

/** Of the worker. What is to become a preference pair must not wait until all deliberation is done, nor hold it up. */
export const whisperSettings = {
  CONCLAVE_WHISPER_SLOTS: Type.Integer({
    minimum: 1,
    maximum: 10_000,
    default: 64,
    description:
      'accepted samples on the way to a preference pair that this process holds at once, besides CONCLAVE_SLOTS',
  }),
}

/** Settings of a process that serves a phase, with its own defaults of slots and status port. */
export const phaseSettings = (slots: number, port: number) =>
  Type.Object({
    ...storeSettings,
    ...endpointSettings,
    ...floorSettings(slots, port),
    ...traceSettings,
    ...processSettings,
  })

/** The same, of a process that whispers as well. */
export const workerSettings = (slots: number, port: number) =>
  Type.Object({ ...phaseSettings(slots, port).properties, ...whisperSettings })

export const apiSettings = {
  CONCLAVE_HOST: Type.String({ default: '127.0.0.1', description: `${LISTEN_HOST}, for the REST API` }),
  CONCLAVE_PORT: Type.Integer({
    minimum: 0,
    maximum: 65_535,
    default: 8080,
    description: 'port of the REST API; 0: any',
  }),
  CONCLAVE_API_KEYS: Type.Optional(
    Type.String({
      description: 'JSON file of the keys that the REST API asks for (docs/access.md); unset: none, on loopback only',
    }),
  ),
  CONCLAVE_METRICS_OPEN: Type.Boolean({
    default: true,
    description: 'whether /metrics of the REST API is told without a key; else it takes one with the scope admin',
  }),
  CONCLAVE_MODEL: Type.Optional(
    Type.String({ minLength: 1, description: 'model of the steps for which a recipe names none' }),
  ),
  CONCLAVE_PRICES: Type.Optional(
    Type.String({
      minLength: 1,
      description: 'JSON file of prices by model: { "input", "cached_input", "output" } in USD per million tokens',
    }),
  ),
  CONCLAVE_MAX_PROMPT_CHARS: Type.Integer({
    minimum: 1,
    maximum: 10_000_000,
    default: 100_000,
    description: 'longest prompt that is accepted, in UTF-16 units',
  }),
  CONCLAVE_MAX_BODY_BYTES: Type.Integer({
    minimum: 1_000,
    maximum: 1_000_000_000,
    default: 64_000_000,
    description: 'largest request body that is accepted, in bytes',
  }),
  CONCLAVE_WEBHOOKS_PRIVATE: Type.Boolean({
    default: false,
    description: 'whether webhooks may be sent to private addresses: to this machine and into its network',
  }),
  CONCLAVE_WINDOW_AT_LEAST: Type.Integer({
    minimum: 1,
    maximum: 1_000_000,
    default: 500,
    description: 'samples that the queues know of at once, where the fleet is smaller than that',
  }),
}

/** Of the command line, where it asks the REST API. */
export const clientSettings = {
  CONCLAVE_URL: Type.String({
    pattern: '^https?://',
    default: 'http://127.0.0.1:8080',
    description: 'where the command line finds the REST API',
  }),
  CONCLAVE_API_KEY: Type.Optional(
    Type.String({ secret: true, description: 'key for the REST API, where CONCLAVE_API_KEYS makes it ask for one' }),
  ),
}

/** Of bringing everything up on one machine. */
export const machineSettings = {
  CONCLAVE_API_KEY: clientSettings.CONCLAVE_API_KEY,
  CONCLAVE_DATA_DIR: Type.String({
    default: '.conclave',
    description: 'where the embedded database, logs and data sets are kept',
  }),
}

/** Names of every service's settings: one environment may serve all of them. */
export const ALL_SETTING_NAMES: readonly string[] = [
  storeSettings,
  processSettings,
  endpointSettings,
  floorSettings(1, 0),
  traceSettings,
  whisperSettings,
  apiSettings,
  machineSettings,
  clientSettings,
  { CONCLAVE_TEST_DATABASE_URL: null }, // of the tests
].flatMap((settings) => Object.keys(settings))
