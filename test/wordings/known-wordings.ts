// What the weights are fitted to: the known collections, and the planter's first phrases and its sound thoughts.

import { createHash } from 'node:crypto'
import { WEIGHED } from '@conclave/shared/recipe/drop-rules/weigh'
import { FIRST_TABLES, SECOND_TABLES, type FaultTables } from '../planter/fault-tables.js'
import { plantFaults } from '../planter/plant-faults.js'
import { SCENES } from '../planter/clean-pool.js'
import { readCollections, type Wording } from './read-wordings.js'

/** Samples enough to bring every general thought of the planter, with its prompts, some times. */
const SAMPLES = 600

/** What was once missed, or dropped by mistake. */
const BY_HAND = 'by-hand'

/** A phrase of the planter, or one put in by hand, stands for many: it counts as so many, beside as many thoughts. */
const TIMES = 16

const plantedWordings = (tables: FaultTables): readonly Wording[] => {
  const prompts = SCENES.map(({ prompt, stance }) => ({ prompt, stance }))
  const sound = plantFaults(1, SAMPLES, prompts, tables).flatMap(({ prompt, thoughts, planted }) => {
    const faulty = new Set(planted.map(({ thought }) => thought))
    return thoughts.flatMap(({ id, text }) => (faulty.has(id) ? [] : [[text, prompt] as const]))
  })
  return [
    ...Array.from({ length: TIMES }, () =>
      WEIGHED.flatMap((fault) => tables[fault].map(([kind, text]) => ({ is: fault, kind, text: plain(text) }))),
    ).flat(),
    ...[...new Map(sound)].map(([text, prompt]) => ({ is: 'ordinary' as const, prompt, text })),
  ]
}

/** The planter also puts phrases into a thought; here they stand alone. */
const plain = (text: string): string =>
  text
    .replace(/\{first\}|\{rest\}/g, '')
    .replace('{rule}', 'HR-1')
    .trim()

export const knownWordings = (): readonly Wording[] => [
  ...readCollections('known').flatMap(({ name, wordings }) =>
    name === BY_HAND ? Array.from({ length: TIMES }, () => wordings).flat() : wordings,
  ),
  ...[FIRST_TABLES, SECOND_TABLES].flatMap(plantedWordings),
]

export const FITTING = {
  speakers: ['auditor', 'advocate', 'drafter', 'policy-auditor', 'helpfulness-advocate', 'adversary'],
  seed: 1,
  strength: 3,
  minExamples: 3,
  minWeight: 20,
  margin: 300,
}

/** SHA-256 over what is fitted and how, in hexadecimal. */
export const digestOf = (wordings: readonly Wording[]): string =>
  createHash('sha256')
    .update(JSON.stringify([FITTING, wordings]))
    .digest('hex')
