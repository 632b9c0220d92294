// Collections of wordings: faulty and sound thoughts, one JSON object a line, each collection by an author of its own who knew
// what makes a fault and not how it is found.

import { readdirSync, readFileSync } from 'node:fs'
import { type Weighed } from '@conclave/shared/recipe/drop-rules/weigh'

/** `ordinary`: a sound thought; `lookalike`: one in the words of a fault. */
export type Sound = 'ordinary' | 'lookalike'

export interface FaultyWording {
  readonly is: Weighed
  readonly kind?: string
  /** Unset: of any. */
  readonly prompt?: string
  /** `{text}`: stands beside a sound thought; `{lower}`: leads into one. */
  readonly text: string
}

export interface SoundWording {
  readonly is: Sound
  readonly prompt: string
  readonly text: string
}

export type Wording = FaultyWording | SoundWording

export interface Collection {
  readonly name: string
  readonly wordings: readonly Wording[]
}

const ROOT = new URL('../../wordings/', import.meta.url)

/** `known`: what the weights are fitted to; `unseen`: what they never saw. */
export const readCollections = (folder: 'known' | 'unseen'): readonly Collection[] =>
  readdirSync(new URL(`${folder}/`, ROOT))
    .toSorted()
    .map((file) => ({
      name: file.replace('.jsonl', ''),
      wordings: readFileSync(new URL(`${folder}/${file}`, ROOT), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line): Wording => JSON.parse(line)),
    }))

export const isFaulty = (wording: Wording): wording is FaultyWording =>
  wording.is === 'meta' || wording.is === 'injection'

/** The wording as a thought, beside a sound one where it stands beside one. */
export function asThought(text: string, sound: string): string {
  const lower = sound.charAt(0).toLowerCase() + sound.slice(1)
  return text.replaceAll('{text}', () => sound).replaceAll('{lower}', () => lower)
}
