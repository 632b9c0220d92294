// Schemas of what a recipe says about its judges: who refines thoughts and by what, who grades, and what a sample must reach.

import Type from 'typebox'

// Type.Partial keeps an object's properties, and none of its other keywords.
export const CLOSED = { additionalProperties: false }
export const ModelName = Type.String({ minLength: 1, maxLength: 200 })

const JudgeSchema = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$', description: 'lower case; named in verdicts and metrics' }),
    model: Type.Optional(ModelName),
  },
  CLOSED,
)

export const RefinementSchema = Type.Object(
  {
    mode: Type.Enum(['single', 'judged'], {
      type: 'string',
      description:
        'single: one call judges and writes the response (the paper); judged: redundancy and safety apart, then the response',
    }),
    judges: Type.Array(JudgeSchema, {
      minItems: 1,
      maxItems: 2,
      description:
        'of safety, blind to each other; the first also judges redundancy; of different model families at best',
    }),
    reasks: Type.Integer({ minimum: 0, maximum: 5, description: 'times a judge is asked again with the fault named' }),
    maxDropShare: Type.Number({
      exclusiveMinimum: 0,
      maximum: 1,
      description: 'share of the standing thoughts from which on a refinement counts as over-deleted',
    }),
    canaryShare: Type.Number({ minimum: 0, maximum: 1, description: "share of judges' calls with a planted fault" }),
    nearDuplicate: Type.Number({
      exclusiveMinimum: 0,
      maximum: 1,
      description:
        'character 5-gram Jaccard similarity from which two thoughts of one meaning are one; 1: only equal ones',
    }),
    minFaultWeight: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 50,
        description:
          'what the words of a thought must weigh for a rule to drop it as meta or injection; the record of a drop shows what they weigh; default: 0; more drops fewer',
      }),
    ),
  },
  { additionalProperties: false },
)
const Threshold = Type.Number({ minimum: 1, maximum: 5 })
export const ThresholdsSchema = Type.Object(
  {
    relevance: Threshold,
    coherence: Threshold,
    completeness: Threshold,
    'policy-thoughts': Threshold,
    'policy-response': Threshold,
    'thoughts-response': Threshold,
  },
  CLOSED,
)
export const GateSchema = Type.Object(
  {
    judges: Type.Array(JudgeSchema, { minItems: 1, maxItems: 3 }),
    thresholds: ThresholdsSchema,
    maxCandidates: Type.Integer({ minimum: 1, maximum: 5, description: 'tries until the gate lets one pass' }),
  },
  { ...CLOSED, description: "the judges' mean of every rubric must reach its threshold" },
)
