import t from 'tap'
import {
  ASKED_NOTHING,
  isContextOverflow,
  isFiltered,
  kindOfStatus,
  readFault,
  readFaultInBody,
  toLlmError,
} from './endpoint-fault.js'

t.test('every status has its kind', async (t) => {
  const kinds = {
    unauthorised: [401, 402, 403],
    timeout: [408, 524],
    rate_limited: [429],
    overloaded: [503, 529],
    unreachable: [502, 521, 522, 523],
    server_error: [500, 501, 504, 599],
    bad_request: [301, 307, 400, 404, 405, 409, 413, 415, 422, 499],
  }
  for (const [kind, statuses] of Object.entries(kinds)) {
    for (const status of statuses) t.equal(kindOfStatus(status), kind, String(status))
  }
})

t.test('a filter that stopped the question is recognised as its endpoint words it', async (t) => {
  const errors: readonly (readonly [status: number, error: unknown])[] = [
    [400, { message: 'The response was filtered', type: null, param: 'prompt', code: 'content_filter' }],
    [400, { code: null, type: 'x', innererror: { code: 'ResponsibleAIPolicyViolation' } }],
    [400, { code: 'content_policy_violation' }],
    [400, { code: 'invalid_prompt', message: 'Invalid prompt: your prompt was flagged as potentially violating' }],
    [400, { code: 'invalid_request_error', message: 'Content Exists Risk' }],
    [400, { code: 'data_inspection_failed' }],
    [403, { code: 403, message: 'requires moderation', metadata: { reasons: ['x'], flagged_input: 'y' } }],
  ]
  for (const [status, error] of errors) t.ok(isFiltered(readFault(status, error, ASKED_NOTHING)), JSON.stringify(error))
})

t.test('other errors are no filter', async (t) => {
  t.notOk(isFiltered(readFault(400, { code: 'invalid_prompt', message: 'malformed' }, ASKED_NOTHING)))
  t.notOk(isFiltered(readFault(403, { code: 'unsupported_country_region_territory' }, ASKED_NOTHING)))
  t.notOk(isFiltered(readFault(500, { code: 'content_filter' }, ASKED_NOTHING)))
  t.notOk(isFiltered(readFault(401, undefined, ASKED_NOTHING)))
})

t.test('messages too long for the model are recognised as their endpoint words it', async (t) => {
  const errors: readonly unknown[] = [
    { code: 'context_length_exceeded', message: "This model's maximum context length is 8192 tokens." },
    { code: 400, message: "'max_tokens' is too large: 5000. This model's maximum context length is 4096 tokens" },
    { type: 'exceed_context_size_error', message: 'the request exceeds the available context size' },
    { message: 'prompt is too long: 210000 tokens > 200000 maximum' },
    { message: 'Your input exceeds the context window of this model.' },
    "This model's maximum context length is 8192 tokens.",
  ]
  for (const error of errors) {
    const fault = readFault(400, error, ASKED_NOTHING)
    t.ok(isContextOverflow(fault), JSON.stringify(error))
    t.equal(toLlmError(fault).kind, 'context_overflow')
  }
  t.notOk(isContextOverflow(readFault(500, errors[0], ASKED_NOTHING)))
})

t.test('an error names the status and a code of plain letters, never free text', async (t) => {
  const secret = 'sk-abc123'
  const messageOf = (error: unknown) => toLlmError(readFault(400, error, ASKED_NOTHING)).message

  t.equal(messageOf({ code: 'model_not_found', message: secret }), 'the endpoint answered 400 (model_not_found)')
  t.equal(messageOf({ code: 400, type: 'BadRequestError' }), 'the endpoint answered 400 (BadRequestError)')
  for (const error of [{ code: secret }, { code: 'how to do it' }, { type: 'a'.repeat(60) }, secret, null, undefined]) {
    t.equal(messageOf(error), 'the endpoint answered 400')
  }
})

t.test('an error within a 200 counts as the status it names', async (t) => {
  const quota = { requests: { limit: 5, remaining: 0, resetMs: 100 }, tokens: null }
  t.match(readFaultInBody({ error: { code: 429, message: 'x' } }, quota), { status: 429, asked: { quota } })
  t.equal(readFaultInBody({ error: { code: 'x' } }, null), null)
  t.equal(readFaultInBody({ choices: [] }, null), null)
  t.equal(readFaultInBody('<html>', null), null)
})
