// docs/errors.md from the api's table of problems. What a client is to do about each stands here: it is advice for people,
// and no part of what the api answers.

import { format } from 'prettier'
import { PROBLEMS, type ProblemCode } from '@conclave/api/errors'

const ADVICE: Readonly<Record<ProblemCode, string>> = {
  'invalid-json': 'Send a body that is one JSON document in UTF-8. `detail` says where it breaks.',
  'invalid-yaml': 'Send a body that is one YAML document in UTF-8. `detail` says where it breaks.',
  'unsupported-media-type':
    'Send `Content-Type: application/json`; for lines of prompts `application/x-ndjson`, for a recipe or a policy set also `application/yaml`.',
  unauthorised: 'Send `Authorization: Bearer` and a key that is known here; docs/access.md says how keys are made.',
  forbidden: 'Use a key with the scope that `detail` names. Without keys, ask from the machine the API runs on.',
  'not-found': 'Check the id and the path; `/docs` lists the routes.',
  'method-not-allowed': 'Use one of the methods that the header `Allow` lists.',
  'too-slow': 'Send it faster, or an upload in parts: prompts whose `id` is known are skipped. Nothing was stored.',
  'not-open': 'Submit another batch. Only one that was submitted with `"open": true` and is not sealed takes prompts.',
  'idempotency-conflict': 'Use a new `Idempotency-Key` for a new request, or send the first request again unchanged.',
  'name-taken': 'Keep it under another name: this one comes with Conclave, or an administrator has shared it with all.',
  'batch-state': 'Show the batch: `state` and `state_reason` say what is in the way. Nothing was changed.',
  changed: 'Begin the download again from its first row: what was there has changed since.',
  'too-large': 'Split the batch, or raise `CONCLAVE_MAX_BODY_BYTES`.',
  invalid: 'Mend what `errors` lists, each by its pointer. Nothing was stored.',
  'bad-request': 'Mend the HTTP request itself; `detail` says what cannot be read.',
  'rate-limited': 'Send the request again after `Retry-After` seconds.',
  'open-samples': 'Send the same request again after `Retry-After` seconds, when other samples of the key have ended.',
  'headers-too-large': 'Send fewer or shorter headers, or a shorter path.',
  busy: 'Send the same request again after the time in `Retry-After`. Nothing was stored.',
  unavailable: 'Send the same request again after a while, with the same `Idempotency-Key`. Nothing was stored.',
  internal: 'Report it with the time of the request: the log of the api has the cause.',
}

const HEAD = `# Errors

Every error of the REST API is a problem detail ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)) of the type
\`application/problem+json\`. \`code\` is stable and meant for programs; \`detail\` is for people and may change. \`errors\`
lists faults by their JSON Pointer, and in a body of lines by \`line\`, where there are any. No error repeats a prompt or a secret.
`

/** The text of docs/errors.md. */
export async function renderErrors(): Promise<string> {
  const advice: Readonly<Record<string, string>> = ADVICE
  const rows = Object.entries(PROBLEMS)
    .toSorted(([, a], [, b]) => a.status - b.status)
    .map(([code, { status, title }]) => `| ${status} | \`${code}\` | ${title} | ${advice[code] ?? ''} |`)
  return format([HEAD, '| status | code | title | what to do |', '|---|---|---|---|', ...rows].join('\n'), {
    parser: 'markdown',
    printWidth: 120,
  })
}
