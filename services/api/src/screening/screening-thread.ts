// The thread that screens prompts, so that the loop that answers requests does not wait for it.

import { parentPort } from 'node:worker_threads'
import { createScreen } from '@conclave/shared/dedupe/screen'
import { type Asked, type Told } from './open-screening.js'

const screen = createScreen()

function answer(asked: Asked): unknown {
  switch (asked.ask) {
    case 'begin':
      return screen.begin(asked.terms)
    case 'remember':
      return screen.remember(asked.session, asked.prompts)
    case 'remember-set':
      return screen.rememberSet(asked.setId, asked.prompts)
    case 'look':
      return screen.look(asked.session, asked.prompts)
    case 'end':
      return screen.end(asked.session, asked.knownTo)
  }
}

parentPort?.on('message', ({ id, asked }: { readonly id: number; readonly asked: Asked }) => {
  let told: Told
  try {
    told = { id, answer: answer(asked) }
  } catch (error) {
    told = { id, error: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(told)
})
