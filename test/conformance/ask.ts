// What an Ask must do, whatever it asks. Nothing here may depend on which one it is.

import type { Test } from 'tap'
import { LlmError, type LlmErrorKind } from '@conclave/shared/ports/llm-error'
import type { Ask, Question, Quota, Reply } from '@conclave/shared/ports/llm'

/** What the model at the other end does with a question, in the port's words. */
export type Turn =
  | { readonly does: 'reply'; readonly reply: Omit<Reply, 'ms'> }
  | {
      readonly does: 'fail'
      readonly kind: FaultKind
      readonly retryAfterMs: number | null
      readonly quota?: Quota
    }
  | { readonly does: 'hang' }

/** What can befall a call from outside. */
export type FaultKind = Exclude<LlmErrorKind, 'cancelled'>

export interface AskUnderTest {
  readonly name: string
  /**
   * An Ask whose model does `turn` with the text of the last message, and which gives a call up after `timeoutMs`. What it
   * opens, it closes with `t`.
   */
  readonly open: (t: Test, turn: (text: string) => Turn, timeoutMs?: number) => Promise<Ask>
}

const KINDS: readonly FaultKind[] = [
  'rate_limited',
  'overloaded',
  'unreachable',
  'timeout',
  'server_error',
  'unauthorised',
  'context_overflow',
  'bad_request',
]
const SECRET = 'a prompt nobody may log'

const questionOf = (text: string): Question => ({
  model: 'asked',
  messages: [
    { role: 'system', content: 'Reply in JSON.' },
    { role: 'user', content: text },
  ],
  replySchema: { name: 'reply', schema: { type: 'object', properties: {}, required: [], additionalProperties: false } },
  temperature: 0.7,
  seed: 7,
  maxOutputTokens: 100,
})

const replyOf = (text: string): Omit<Reply, 'ms'> => ({
  model: 'answered',
  text,
  finish: 'stop',
  usage: { input: 100, inputCached: 60, output: 20, reasoning: 5 },
  quota: null,
})

const faultOf = async (reply: Promise<Reply>): Promise<LlmError> => {
  const error: unknown = await reply.then(
    () => new Error('it replied'),
    (error: unknown) => error,
  )
  if (!(error instanceof LlmError)) throw new Error('rejected with something else than an LlmError', { cause: error })
  return error
}

export async function askConformance(t: Test, { name, open }: AskUnderTest): Promise<void> {
  const check = (sentence: string, body: (t: Test) => Promise<void>) => t.test(`${name}: ${sentence}`, body)

  await check('a reply comes as it is, with its usage and the wall time it took', async (t) => {
    const reply = replyOf('{"thought":"naïve – 思考 \\n"}')
    const ask = await open(t, () => ({ does: 'reply', reply }))

    const { ms, ...rest } = await ask(questionOf('hello'))

    t.same(rest, reply)
    t.ok(Number.isFinite(ms) && ms >= 0 && ms < 60_000)
  })

  await check('a reply cut off, refused or filtered is a reply', async (t) => {
    for (const finish of ['length', 'refused', 'filtered'] as const) {
      const reply = { ...replyOf(finish === 'filtered' ? '' : 'I cannot'), finish }
      const ask = await open(t, () => ({ does: 'reply', reply }))

      t.match(await ask(questionOf('hello')), { finish, text: reply.text }, finish)
    }
  })

  await check('many questions at once get each its own reply', async (t) => {
    const ask = await open(t, (text) => ({ does: 'reply', reply: replyOf(`re: ${text}`) }))
    const texts = Array.from({ length: 200 }, (_, i) => `question ${i}`)

    const replies = await Promise.all(texts.map((text) => ask(questionOf(text))))

    t.same(
      replies.map(({ text }) => text),
      texts.map((text) => `re: ${text}`),
    )
  })

  for (const kind of KINDS) {
    await check(`a fault is an LlmError of its kind, and holds nothing of the prompt: ${kind}`, async (t) => {
      // The one call that waits for its timeout. No other one may meet it, however slow the machine is.
      const timeoutMs = kind === 'timeout' ? 1_000 : undefined
      const ask = await open(t, () => ({ does: 'fail', kind, retryAfterMs: null }), timeoutMs)

      const error = await faultOf(ask(questionOf(SECRET)))

      t.match(error, { kind, retryAfterMs: null })
      t.notMatch(`${error.stack} ${String(error.cause)} ${JSON.stringify(error)}`, SECRET)
    })
  }

  await check('the wait an endpoint asks for is passed on', async (t) => {
    for (const kind of ['rate_limited', 'overloaded'] as const) {
      const ask = await open(t, () => ({ does: 'fail', kind, retryAfterMs: 2500 }))

      t.match(await faultOf(ask(questionOf('hello'))), { kind, retryAfterMs: 2500 })
    }
  })

  await check('what an endpoint says of its limits comes with the reply, and with a fault', async (t) => {
    const quota = {
      requests: { limit: 500, remaining: 0, resetMs: 120 },
      tokens: { limit: 30_000, remaining: 1_250, resetMs: null },
    }
    const ask = await open(t, (text) =>
      text === 'fail'
        ? { does: 'fail', kind: 'rate_limited', retryAfterMs: 2500, quota }
        : { does: 'reply', reply: { ...replyOf('well'), quota } },
    )

    t.same((await ask(questionOf('hello'))).quota, quota)
    const { quota: told, retryAfterMs } = await faultOf(ask(questionOf('fail')))
    t.same(told, quota)
    t.equal(retryAfterMs, 2500)
  })

  await check('a fault leaves the next question unharmed', async (t) => {
    const ask = await open(t, (text) =>
      text === 'fail'
        ? { does: 'fail', kind: 'unreachable', retryAfterMs: null }
        : { does: 'reply', reply: replyOf('well') },
    )

    const outcomes = await Promise.allSettled(['fail', 'fine', 'fail', 'fine'].map((text) => ask(questionOf(text))))

    t.same(
      outcomes.map(({ status }) => status),
      ['rejected', 'fulfilled', 'rejected', 'fulfilled'],
    )
  })

  await check('a signal ends a call that hangs, and no other', async (t) => {
    const abort = new AbortController()
    const ask = await open(t, (text) => {
      if (text !== 'hang') return { does: 'reply', reply: replyOf('well') }
      abort.abort()
      return { does: 'hang' }
    })

    const [hung, other] = await Promise.all([
      faultOf(ask(questionOf('hang'), { signal: abort.signal })),
      ask(questionOf('fine'), { signal: new AbortController().signal }),
    ])

    t.equal(hung.kind, 'cancelled')
    t.equal(other.text, 'well')
  })

  await check('with a signal that has fired, nothing is asked', async (t) => {
    let asked = 0
    const ask = await open(t, () => {
      asked++
      return { does: 'reply', reply: replyOf('well') }
    })

    t.equal((await faultOf(ask(questionOf('hello'), { signal: AbortSignal.abort() }))).kind, 'cancelled')
    t.equal(asked, 0)
  })
}
