// Plants bad citations: rule ids that the sample's policy set does not have.

import { type NonEmpty, type Random } from '../../endpoint/random.js'
import { type PolicyNames } from '../policy-sets.js'
import { type Said } from './texts.js'

const FOREIGN = [
  'VC-2',
  'S3.1',
  'SH-4',
  'GDPR-5',
  'policy-7',
  'R12',
  'CSAM-1',
  'misc-1',
  'AI-6',
  'HARM.9',
  '1.2',
  'OpenAI-3',
  'EU-AIA-5',
] as const
const NOT_AN_ID = [
  '',
  'all',
  'none',
  'n/a',
  'Helpfulness',
  'Fraud and deception',
  'the second rule',
  'rule',
  '?',
  'general',
] as const

/** Other writings of a good id: the near misses of a model that copies carelessly. */
const WRITINGS: NonEmpty<readonly [variant: string, write: (id: string) => string]> = [
  ['extra-digit', (id) => id.replace(/\d+$/, (digits) => `${digits}${digits}`)],
  ['high-number', (id) => id.replace(/\d+$/, '9')],
  ['high-number', (id) => id.replace(/\d+$/, '17')],
  ['zero', (id) => id.replace(/\d+$/, '0')],
  ['sub-number', (id) => `${id}.1`],
  ['sub-number', (id) => `${id}a`],
  ['case', (id) => (id === id.toLowerCase() ? id.toUpperCase() : id.toLowerCase())],
  ['dash', (id) => id.replace(/[-._](?=\d)/, '–')],
  ['dash', (id) => id.replace(/[-._](?=\d)/, ' ')],
  ['dash', (id) => id.replace(/[-._](?=\d)/, '')],
  ['padded', (id) => id.replace(/\d+$/, (digits) => `0${digits}`)],
  ['wrapped', (id) => `[${id}]`],
  ['wrapped', (id) => `${id}: ${id.startsWith('H') ? 'Helpfulness' : 'see above'}`],
  ['wrapped', (id) => `rule ${id}`],
  ['two-in-one', (id) => `${id}, HR-1`],
  ['policy', (id) => id.replace(/[-._]\d+$/, '')],
  ['swapped', (id) => [...(/^[A-Za-z]+/.exec(id)?.[0] ?? id)].toReversed().join('') + id.replace(/^[A-Za-z]+/, '')],
]

/** Where a text names a rule that does not exist; `{id}` is that rule. */
const MENTIONS = [
  '{text} The same follows from {id}.',
  '{text} ({id})',
  '{text} [{id}]',
  'Under {id}, this would be different. {text}',
  '{id} is the rule that decides here. {text}',
  '{text} See also rule {id}.',
  '{text} In addition, {id} forbids it expressly.',
] as const

export interface Miscited {
  readonly said: Said
  readonly variant: string
}

/** An id in the set's own writing that the set does not have. */
function missingId(names: PolicyNames, random: Random): string {
  const [first = 'FD-1', ...rest] = names.ruleIds
  const wrong = random.pick([first, ...rest]).replace(/\d+$/, String(6 + random.below(30)))
  return names.ruleIds.includes(wrong) ? missingId(names, random) : wrong
}

function wrongEntry(said: Said, names: PolicyNames, random: Random): readonly [variant: string, id: string] {
  const [left, ...more] = names.leftOut
  if (left !== undefined && random.chance(0.5)) return ['left-out', random.pick([left, ...more])]
  const draw = random.next()
  const [variant, write] = random.pick(WRITINGS)
  const [found, id]: readonly [string, string] =
    draw < 0.2
      ? ['other-set', random.pick(FOREIGN)]
      : draw < 0.3
        ? ['no-id', random.pick(NOT_AN_ID)]
        : [variant, write(said.rules[0] ?? names.ruleIds[0] ?? 'FD-1')]
  return names.ruleIds.includes(id) ? wrongEntry(said, names, random) : [found, id]
}

export function miscite(said: Said, names: PolicyNames, random: Random): Miscited {
  if (random.chance(0.25)) {
    const id = missingId(names, random)
    return {
      said: { ...said, text: random.pick(MENTIONS).replace('{text}', said.text).replace('{id}', id) },
      variant: 'in-text',
    }
  }
  const [variant, id] = wrongEntry(said, names, random)
  const kept = random.chance(0.5) ? said.rules : said.rules.slice(1)
  return { said: { ...said, rules: random.chance(0.5) ? [...kept, id] : [id, ...kept] }, variant }
}
