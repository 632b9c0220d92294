// Chat templates to check exports with, by name: of our own writing, each doing to reasoning what the template it is named for
// does. A model's own template, as its tokenizer holds it, is the better proof: it can be given as a file.

import { chatml } from './templates/chatml.js'
import { deepseekR1 } from './templates/deepseek-r1.js'
import { gptOss } from './templates/gpt-oss.js'
import { llama3 } from './templates/llama-3.js'
import { qwen3 } from './templates/qwen-3.js'

const TEMPLATES: ReadonlyMap<string, string> = new Map([
  ['chatml', chatml],
  ['llama-3', llama3],
  ['qwen-3', qwen3],
  ['gpt-oss', gptOss],
  ['deepseek-r1', deepseekR1],
])

export const TEMPLATE_NAMES: readonly string[] = [...TEMPLATES.keys()]
export const templateOf = (name: string): string | undefined => TEMPLATES.get(name)
