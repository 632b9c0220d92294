// Prompts of the safety-research sets that may lie beside the checkout, for runs on real input. They are no part of the
// project: where they are absent, what needs them is skipped with this reason.

import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const FOLDER = new URL('../../../../shared/data/', import.meta.url)

export type RealPrompts = 'prompts-permissive.jsonl' | 'prompts-10k.jsonl' | 'xstest-450.jsonl'

/** Why the real prompts cannot be had, or false. */
export const realPromptsMissing = (name: RealPrompts): string | false =>
  existsSync(new URL(name, FOLDER)) ? false : `${fileURLToPath(new URL(name, FOLDER))} is not there`

export interface RealPrompt {
  readonly id: string
  readonly prompt: string
  readonly metadata: { readonly source: string; readonly kind: string }
}

export function readRealPrompts(name: RealPrompts, limit = Infinity): readonly RealPrompt[] {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').trimEnd().split('\n')
  return lines.slice(0, limit).map((line) => {
    const { id, prompt, source, kind }: { id: string; prompt: string; source: string; kind: string } = JSON.parse(line)
    return { id, prompt, metadata: { source, kind } }
  })
}
