// The entry by which LLaMA-Factory finds a file: its `dataset_info.json`.
// Source: LLaMA-Factory, data/README.md.

import { type ExportFormatName } from './formats.js'

const ENTRIES: Readonly<Partial<Record<ExportFormatName, object>>> = {
  alpaca: { columns: { prompt: 'instruction', query: 'input', response: 'output' } },
  sharegpt: {
    formatting: 'sharegpt',
    columns: { messages: 'conversations' },
    tags: { role_tag: 'from', content_tag: 'value', user_tag: 'human', assistant_tag: 'gpt' },
  },
  messages: {
    formatting: 'sharegpt',
    columns: { messages: 'messages' },
    tags: { role_tag: 'role', content_tag: 'content', user_tag: 'user', assistant_tag: 'assistant' },
  },
}

/** `{ [name]: { file_name, ... } }`; null for a format that LLaMA-Factory does not read. */
export function datasetInfo(format: ExportFormatName, name: string, fileName: string): object | null {
  const entry = ENTRIES[format]
  return entry === undefined ? null : { [name]: { file_name: fileName, ...entry } }
}
