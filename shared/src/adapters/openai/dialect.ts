// Which request fields an endpoint takes for a model. OpenAI-compatible servers differ in a few optional ones and say so
// with a 400 or 422; the table below is all we adapt to. Pure: what is remembered, and for how long, is the caller's.

import { perLongText, perObject } from '../../ports/constant-parts.js'
import { type Question } from '../../ports/llm.js'
import { type EndpointFault } from './endpoint-fault.js'

export type TokenLimitField = 'max_tokens' | 'max_completion_tokens'

export interface Dialect {
  /** Whether the reply's shape is asked for by `response_format`; the messages ask for it in any case. */
  readonly structured: boolean
  readonly tokenLimitField: TokenLimitField
  readonly temperature: boolean
  readonly seed: boolean
}

const jsonText = perLongText((text) => JSON.stringify(text))
const jsonSchema = perObject((schema) => JSON.stringify(schema))

/**
 * The body of `POST /chat/completions`, as JSON. Put together from parts, because most of it is the same for every
 * sample of a batch: escaping 14 KB of policies and schema again for each call costs more than all the rest.
 */
export function chatBody(question: Question, dialect: Dialect): string {
  const { model, messages, replySchema, maxOutputTokens, temperature, seed } = question
  const told = messages.map(({ role, content }) => `{"role":"${role}","content":${jsonText(content)}}`)
  const members = [
    `"model":${JSON.stringify(model)}`,
    `"messages":[${told.join(',')}]`,
    `"${dialect.tokenLimitField}":${maxOutputTokens}`,
  ]
  if (dialect.temperature) members.push(`"temperature":${temperature}`)
  if (dialect.seed) members.push(`"seed":${seed}`)
  if (dialect.structured) {
    const shape = `{"name":${JSON.stringify(replySchema.name)},"schema":${jsonSchema(replySchema.schema)},"strict":true}`
    members.push(`"response_format":{"type":"json_schema","json_schema":${shape}}`)
  }
  return `{${members.join(',')}}`
}

interface Adaptation {
  /** What the fault must name, in `param` or, where that is empty, in its words. */
  readonly names: RegExp
  /** Whether it must also say that the field is not taken, because it may be named for its value instead. */
  readonly onlyUnsupported: boolean
  readonly change: (dialect: Dialect, first: Dialect) => Dialect
}

const UNSUPPORTED =
  /unsupported|not support|unrecogni[sz]ed|unknown|unexpected|not permitted|not allowed|extra_forbidden|deprecated/i

const ADAPTATIONS: readonly Adaptation[] = [
  {
    names: /response[_ ]?format|json[_ ]?schema|structured[_ ]?output|guided[_ ]|grammar/i,
    onlyUnsupported: false,
    change: (dialect) => ({ ...dialect, structured: false }),
  },
  {
    names: /\bmax_(completion_)?tokens\b/,
    onlyUnsupported: true,
    // Once: an endpoint that takes neither field must not make us ask forever.
    change: (dialect, first) =>
      dialect.tokenLimitField === first.tokenLimitField
        ? { ...dialect, tokenLimitField: other(dialect.tokenLimitField) }
        : dialect,
  },
  {
    names: /\btemperature\b/,
    onlyUnsupported: true,
    change: (dialect) => ({ ...dialect, temperature: false }),
  },
  {
    names: /\bseed\b/,
    onlyUnsupported: true,
    change: (dialect) => ({ ...dialect, seed: false }),
  },
]

const other = (field: TokenLimitField): TokenLimitField =>
  field === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'

/**
 * The dialect to ask again in after `fault`, or null where nothing is left to change. Every step gives up a field of
 * `first` for good, so there are at most four.
 */
export function adaptDialect(dialect: Dialect, first: Dialect, fault: EndpointFault): Dialect | null {
  if (fault.status !== 400 && fault.status !== 422) return null
  const unsupported = UNSUPPORTED.test(fault.words)
  for (const { names, onlyUnsupported, change } of ADAPTATIONS) {
    if (!names.test(fault.param ?? fault.words) || (onlyUnsupported && !unsupported)) continue
    const changed = change(dialect, first)
    if (!sameDialect(changed, dialect)) return changed
  }
  return null
}

const sameDialect = (a: Dialect, b: Dialect): boolean =>
  a.structured === b.structured &&
  a.tokenLimitField === b.tokenLimitField &&
  a.temperature === b.temperature &&
  a.seed === b.seed
