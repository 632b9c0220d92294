// What makes two prompts the same one, for the ledger: a key that is equal exactly where their canonical texts and kinds are.

import { hash } from 'node:crypto'
import { foldCharacters, foldLine } from '../recipe/canonical-text.js'

/**
 * A prompt as duplicates are found by: characters, case, white space and end marks folded. Nothing more: list markers and
 * brackets are a thought's dress, and a prompt's content.
 */
export const canonicalPrompt = (prompt: string): string => foldLine(foldCharacters(prompt))

/** SHA-256, 32 bytes. `kind`: prompts of different kinds are never the same, whatever their text; '' where there is none. */
export const promptKey = (canonical: string, kind: string): Buffer => hash('sha256', `${kind}\0${canonical}`, 'buffer')
