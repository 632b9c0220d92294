// One trace for each sample, whatever process works on it. Its id is the sample's, so nobody has to be told it.

import { type Step } from '../recipe/recipe.js'
import { type Question } from './llm.js'
import { type CallResult } from './model-call.js'
import { type JobEnd, type QueueName } from './queue.js'

export interface Tracer {
  /** A process has taken a sample; the function it answers is called once, when it lets go of it. */
  job(queue: QueueName, sampleId: string): (outcome: JobEnd['end'] | 'fault') => void
  /** A model call begins, with its waits; the function it answers is called once, with what came of it. */
  call(call: TracedCall): (result: CallResult) => void
  /** A sample has ended. */
  sample(sampleId: string, outcome: string, reason: string): void
}

/** No text of the question is told. */
export interface TracedCall {
  readonly sampleId: string
  readonly batchId: string
  readonly step: Step
  readonly question: Pick<Question, 'model' | 'temperature' | 'seed' | 'maxOutputTokens'>
}

/** Traces nothing, and costs nothing. */
export const NO_TRACER: Tracer = { job: () => () => {}, call: () => () => {}, sample: () => {} }

/** The sample's 128 bits in hexadecimal: what W3C's Trace Context wants of a trace id. */
export const traceIdOf = (sampleId: string): string => sampleId.replaceAll('-', '').toLowerCase()
