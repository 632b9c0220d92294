// The environment, read once at the start and checked as a whole: every fault is reported together, then the settings
// are frozen. Only main.ts passes process.env in here; nothing below main.ts looks at the environment.

import { Type, type Static, type TObject } from 'typebox'
import { Value } from 'typebox/value'
import { editDistance } from './edit-distance.js'

/** What a setting's schema may say, beside `default`. `secret` is our own keyword: the value appears in no message. */
const SettingKeywords = Type.Object({
  type: Type.Optional(Type.String()),
  description: Type.Optional(Type.String()),
  secret: Type.Optional(Type.Boolean()),
  default: Type.Optional(Type.Unknown()),
  format: Type.Optional(Type.String()),
  minLength: Type.Optional(Type.Number()),
  minimum: Type.Optional(Type.Number()),
  maximum: Type.Optional(Type.Number()),
  enum: Type.Optional(Type.Array(Type.Unknown())),
  anyOf: Type.Optional(Type.Array(Type.Object({ const: Type.Optional(Type.Unknown()) }))),
})
type Setting = Static<typeof SettingKeywords>

export interface EnvFault {
  readonly name: string
  readonly problem: string
  readonly expected: string
}

/** The settings do not fit. The message lists every fault, one a line, and holds no secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(readonly faults: readonly EnvFault[]) {
    const lines = faults.map(({ name, problem, expected }) => `  ${name}: ${problem}; ${expected}`)
    super(`${faults.length === 1 ? 'A setting is' : `${faults.length} settings are`} wrong:\n${lines.join('\n')}`)
  }
}

export interface SettingRow {
  readonly name: string
  readonly description: string
  readonly default: unknown
  readonly required: boolean
  readonly secret: boolean
}

/**
 * Reads the variables that `schema` names. Text becomes a number or a boolean where the schema says so, surrounding
 * blanks are cut off, and an empty variable counts as unset.
 *
 * @param alsoKnown CONCLAVE_ variables of other processes in the same environment. Any further CONCLAVE_ variable is a
 * fault: a mistyped setting that is silently ignored costs more than a process that does not start.
 * @throws ConfigError
 */
export const readEnv = <Schema extends TObject>(
  schema: Schema,
  env: Readonly<Record<string, string | undefined>>,
  alsoKnown: readonly string[] = [],
): Readonly<Static<Schema>> => {
  const settings = Object.entries(settingsOf(schema))
  const faults: EnvFault[] = []
  const config: Record<string, unknown> = {}

  for (const [name, setting] of settings) {
    const text = env[name]?.trim() ?? ''
    const value = text === '' ? setting.default : convert(setting, text)
    if (value === undefined) {
      if (isRequired(schema, name)) faults.push({ name, problem: 'is not set', expected: expectation(setting) })
    } else if (Value.Check(schema.properties[name] ?? {}, value)) {
      config[name] = value
    } else {
      faults.push({ name, problem: `${echo(setting, text)} does not fit`, expected: expectation(setting) })
    }
  }
  faults.push(...unknownNames(env, [...settings.map(([name]) => name), ...alsoKnown]))

  if (faults.length > 0) throw new ConfigError(faults)
  const checked: unknown = config
  if (!Value.Check(schema, checked)) throw new TypeError('readEnv takes an object of plain settings')
  return Object.freeze(checked)
}

/** The settings in the schema's order, for docs/configuration and .env.example. */
export const describeEnv = (schema: TObject): readonly SettingRow[] =>
  Object.entries(settingsOf(schema)).map(([name, setting]) => ({
    name,
    description: setting.description ?? '',
    default: setting.default,
    required: setting.default === undefined && isRequired(schema, name),
    secret: setting.secret === true,
  }))

const settingsOf = (schema: TObject): Readonly<Record<string, Setting>> =>
  Object.fromEntries(
    Object.entries(schema.properties).map(([name, property]) => {
      if (!Value.Check(SettingKeywords, property)) throw new TypeError(`${name} is not a schema of a setting`)
      return [name, property]
    }),
  )

const isRequired = (schema: TObject, name: string): boolean => {
  const required: readonly string[] = schema.required ?? []
  return required.includes(name)
}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/** Leaves a text alone that is no number or boolean: the check then reports it. */
const convert = (setting: Setting, text: string): unknown => {
  if (setting.type === 'integer' || setting.type === 'number') return NUMBER.test(text) ? Number(text) : text
  if (setting.type !== 'boolean') return text
  if (/^(true|1|yes|on)$/i.test(text)) return true
  return /^(false|0|no|off)$/i.test(text) ? false : text
}

const choicesOf = (setting: Setting): readonly unknown[] =>
  setting.enum ?? setting.anyOf?.map((choice) => choice.const) ?? []

/** Free text may be a key or hold a password, or be one by mistake, so only numbers, booleans and choices are shown. */
const echo = (setting: Setting, text: string): string => {
  const harmless = setting.type === undefined ? choicesOf(setting).length > 0 : setting.type !== 'string'
  return harmless && setting.secret !== true && text.length <= 20 ? JSON.stringify(text) : 'the value (not shown)'
}

const expectation = (setting: Setting): string => {
  const what = setting.description === undefined ? '' : ` (${setting.description})`
  return `expected ${shapeOf(setting)}${what}`
}

const shapeOf = (setting: Setting): string => {
  const choices = choicesOf(setting)
  if (choices.length > 0) return `one of ${choices.join(', ')}`
  if (setting.type === 'boolean') return 'true or false'
  if (setting.type === 'integer') return `a whole number${range(setting)}`
  if (setting.type === 'number') return `a number${range(setting)}`
  if (setting.format === 'uri' || setting.format === 'url') return 'a URL'
  if (setting.format !== undefined) return `text of the format ${setting.format}`
  return (setting.minLength ?? 0) > 1 ? `text of at least ${setting.minLength} characters` : 'text'
}

const range = ({ minimum, maximum }: Setting): string => {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  if (minimum !== undefined) return ` of at least ${minimum}`
  return maximum === undefined ? '' : ` of at most ${maximum}`
}

const unknownNames = (
  env: Readonly<Record<string, string | undefined>>,
  known: readonly string[],
): readonly EnvFault[] =>
  Object.keys(env)
    .filter((name) => name.startsWith('CONCLAVE_') && !known.includes(name))
    .map((name) => {
      const nearest = nearestTo(name, known)
      const expected =
        nearest === undefined ? 'remove it, or see .env.example for the names' : `did you mean ${nearest}?`
      return { name, problem: 'is not a setting', expected }
    })

const nearestTo = (name: string, known: readonly string[]): string | undefined => {
  const [best] = known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .sort((a, b) => a.distance - b.distance)
  return best !== undefined && best.distance <= 4 ? best.candidate : undefined
}
