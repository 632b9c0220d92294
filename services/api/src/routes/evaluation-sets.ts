// Evaluation sets: prompts that must not be trained on, by a name of the key's own.

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import Type, { type Static } from 'typebox'
import { type EvaluationSet, type EvaluationSetLedger } from '@conclave/shared/ports/evaluation-sets'
import { type Api } from '../app.js'
import { invalid, Problem, problems } from '../errors.js'
import { SetName } from '../screening/terms.js'
import { overBody } from '../upload/over-body.js'
import { type Addition, AdditionSchema, readAddition } from '../written-prompt.js'

export interface EvaluationSetRoutes {
  readonly evaluationSets: EvaluationSetLedger
  readonly terms: { readonly maxPromptChars: number }
}

const LINES = 'application/x-ndjson'
/** A set is held in memory while prompts are compared with it. */
const MAX_PROMPTS = 100_000
const MAX_CHARS = 50_000_000

const Named = Type.Object({ name: SetName })

export const EvaluationSetSchema = Type.Object(
  {
    name: SetName,
    digest: Type.String({ description: 'SHA-256 over its prompts: its version' }),
    prompts: Type.Integer({ minimum: 1, description: 'how many it holds' }),
    created_at: Type.String({ format: 'date-time' }),
  },
  { $id: 'EvaluationSet' },
)

const setView = ({ name, digest, prompts, createdAt }: EvaluationSet): Static<typeof EvaluationSetSchema> => ({
  name,
  digest,
  prompts,
  created_at: createdAt.toISOString(),
})

const noSet = () => new Problem('not-found', 'there is no evaluation set of that name')

export function evaluationSetRoutes(app: Api, { evaluationSets, terms }: EvaluationSetRoutes): void {
  app.addContentTypeParser(LINES, (_request, body, done) => done(null, body))

  app.get(
    '/v1/evaluation-sets',
    {
      config: { scope: 'read' },
      schema: {
        tags: ['evaluation sets'],
        summary: "List the key's evaluation sets, by name",
        response: { 200: Type.Object({ data: Type.Array(Type.Ref('EvaluationSet')) }), ...problems('unavailable') },
      },
    },
    async ({ caller }) => ({ data: (await evaluationSets.list(caller.keyName)).map(setView) }),
  )

  app.get(
    '/v1/evaluation-sets/:name',
    {
      config: { scope: 'read', owned: 'nobody' },
      schema: {
        tags: ['evaluation sets'],
        summary: 'Show an evaluation set: its version and size',
        params: Named,
        response: { 200: Type.Ref('EvaluationSet'), ...problems('not-found', 'invalid', 'unavailable') },
      },
    },
    async ({ caller, params }) => {
      const set = await evaluationSets.show(caller.keyName, params.name)
      if (set === null) throw noSet()
      return setView(set)
    },
  )

  app.put<{ Params: Static<typeof Named>; Body: Addition | Readable }>(
    '/v1/evaluation-sets/:name',
    {
      config: { scope: 'write', owned: 'nobody' },
      schema: {
        tags: ['evaluation sets'],
        summary: 'Put an evaluation set, in the place of the one of that name',
        description:
          'Batches that name it in `decontaminate` reject the prompts that it holds. A batch keeps to the version there was when it was submitted. Of lines up to 100,000; ids and metadata are not kept.',
        params: Named,
        body: {
          content: {
            'application/json': { schema: AdditionSchema },
            [LINES]: { schema: Type.Unsafe<Readable>({ description: 'lines of JSON in UTF-8, as for a batch' }) },
          },
        },
        response: {
          200: { ...Type.Ref('EvaluationSet'), description: 'it was there already, with the same prompts' },
          201: Type.Ref('EvaluationSet'),
          ...problems(
            'invalid-json',
            'bad-request',
            'too-slow',
            'too-large',
            'unsupported-media-type',
            'invalid',
            'unavailable',
          ),
        },
      },
    },
    async ({ caller, params, body }, reply) => {
      const prompts =
        body instanceof Readable
          ? await readLines(body, terms.maxPromptChars)
          : readDocument(body, terms.maxPromptChars)
      const digest = createHash('sha256').update(JSON.stringify(prompts)).digest('hex')
      const { set, isNew } = await evaluationSets.put({ keyName: caller.keyName, name: params.name, prompts, digest })
      return reply.code(isNew ? 201 : 200).send(setView(set))
    },
  )

  app.delete(
    '/v1/evaluation-sets/:name',
    {
      config: { scope: 'write', owned: 'nobody' },
      schema: {
        tags: ['evaluation sets'],
        summary: 'Remove an evaluation set',
        description: 'Batches that were submitted with it keep to it.',
        params: Named,
        response: {
          204: Type.Null({ description: 'it is gone' }),
          ...problems('invalid-json', 'not-found', 'too-large', 'unsupported-media-type', 'invalid', 'unavailable'),
        },
      },
    },
    async ({ caller, params }, reply) => {
      if (!(await evaluationSets.remove(caller.keyName, params.name))) throw noSet()
      return reply.code(204).send(null)
    },
  )
}

function readDocument(body: Addition, maxPromptChars: number): readonly string[] {
  const addition = readAddition(body, maxPromptChars)
  if (!addition.ok) throw invalid(addition.faults)
  return addition.value.map(({ text }) => text)
}

async function readLines(body: Readable, maxPromptChars: number): Promise<readonly string[]> {
  const texts: string[] = []
  await overBody(body, { maxPromptChars, onError: 'refuse', onRefused: () => undefined }, async ({ chunks }) => {
    let chars = 0
    for await (const chunk of chunks) {
      for (const { text } of chunk) {
        texts.push(text)
        chars += text.length
      }
      if (texts.length > MAX_PROMPTS || chars > MAX_CHARS) {
        throw new Problem(
          'too-large',
          `an evaluation set holds up to ${MAX_PROMPTS} prompts of ${MAX_CHARS} characters`,
        )
      }
    }
  })
  if (texts.length === 0) throw invalid([{ pointer: '', message: 'holds no prompt' }])
  return texts
}
