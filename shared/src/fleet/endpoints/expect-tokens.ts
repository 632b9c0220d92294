// How many tokens a call will take, learned from those before it: limits count tokens before anybody knows them.

import { type Question, type Usage } from '../../ports/llm.js'
import { type Step } from '../../recipe/recipe.js'

export interface TokenForecast {
  /** Input and output together. Of a step that nothing is known of, more than it will take. */
  readonly expect: (step: Step, question: Question) => number
  readonly learn: (step: Step, question: Question, usage: Usage) => void
}

interface Known {
  readonly inputPerChar: number
  readonly output: number
}

/** Every tokenizer in use makes longer tokens of text than this, templates and schema included. */
const FIRST_INPUT_PER_CHAR = 0.5
/** What the newest call counts in the averages. */
const NEWEST = 0.1

export function createTokenForecast(): TokenForecast {
  const known = new Map<Step, Known>()
  return {
    expect(step, question) {
      const { inputPerChar, output } = known.get(step) ?? {
        inputPerChar: FIRST_INPUT_PER_CHAR,
        output: question.maxOutputTokens,
      }
      return Math.ceil(inputPerChar * charsOf(question) + output)
    },
    learn(step, question, usage) {
      // Nothing reported, as for a question that a filter stopped: nothing to learn.
      if (usage.input === 0) return
      const seen = { inputPerChar: usage.input / charsOf(question), output: usage.output }
      const before = known.get(step) ?? seen
      known.set(step, {
        inputPerChar: before.inputPerChar + NEWEST * (seen.inputPerChar - before.inputPerChar),
        output: before.output + NEWEST * (seen.output - before.output),
      })
    },
  }
}

const charsOf = ({ messages }: Question): number => messages.reduce((sum, { content }) => sum + content.length, 1)
