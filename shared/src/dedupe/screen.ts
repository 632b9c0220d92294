// What screening holds in memory: an index for each scope and each evaluation set that was asked for of late, and the
// sessions that look at prompts by them. All of it can be made again from the ledger, so it may be dropped at any time.

import { createTestIndex, type TestIndex } from './evaluation-sets.js'
import { createRepeatIndex, type Look, type RepeatIndex } from './find-repeats.js'
import { canonicalPrompt, promptKey } from './prompt-key.js'

export interface ScreenSizes {
  /** Prompts of one scope that are compared for near repeats: the first so many that repeat none. */
  readonly ofScope: number
  /** Prompts of all scopes and sets together. */
  readonly inAll: number
  /** Scopes: even one of a single prompt takes 60 KB. */
  readonly scopes: number
}

/** Some 500 bytes a prompt of ordinary length: what an api process can spare. */
export const SCREEN_SIZES: ScreenSizes = { ofScope: 100_000, inAll: 200_000, scopes: 500 }

const KEY_BYTES = 32

/** From which similarity on prompts of one meaning are one; the meaning guard decides, this keeps chance from its door. */
const NEAR_DUPLICATE = 0.6
/** From which on a prompt counts as one of an evaluation set: no guard is asked there. */
const CONTAMINATED = 0.6

/** Prompts by place: lists of plain texts pass between threads at a fraction of what objects cost. */
export interface TextsToScreen {
  readonly sampleIds: readonly string[]
  readonly texts: readonly string[]
  readonly kinds: readonly (string | null)[]
}

export interface TextToScreen {
  readonly sampleId: string
  readonly text: string
  readonly kind: string | null
}

const NOTHING_KNOWN: Look = { repeats: null, add: () => undefined }

interface Scope {
  readonly index: RepeatIndex
  /** By number in the index. */
  readonly sampleIds: string[]
  knownTo: number
  isInUse: boolean
}

interface Session {
  readonly scopeName: string | null
  /** Null: near repeats are not asked for. */
  readonly scope: Scope | null
  readonly sets: readonly string[]
  /** Prompts in the scope's index when the session began, or since what it was told is stored. */
  sure: number
}

/** The state of one screening thread. Nothing here waits. */
export function createScreen(sizes: ScreenSizes = SCREEN_SIZES) {
  const scopes = new Map<string, Scope>()
  const sets = new Map<string, TestIndex>()
  const sessions = new Map<number, Session>()
  let made = 0

  const inAll = () =>
    [...scopes.values(), ...sets.values()].reduce((sum, each) => sum + ('index' in each ? each.index : each).size(), 0)

  /** Drops what was not asked for the longest time. */
  const makeRoom = () => {
    const used = new Set([...sessions.values()].flatMap((session) => session.sets))
    let held = inAll()
    for (const [name, { isInUse, index }] of scopes) {
      if (isInUse || (held <= sizes.inAll && scopes.size <= sizes.scopes)) continue
      scopes.delete(name)
      held -= index.size()
    }
    for (const [id, set] of sets) {
      if (used.has(id) || held <= sizes.inAll) continue
      sets.delete(id)
      held -= set.size()
    }
  }

  const scopeOf = (name: string | null): Scope => {
    const known = name === null ? undefined : scopes.get(name)
    // One that is in use belongs to a session that was cut off: what it has added may not be stored.
    const scope =
      known === undefined || known.isInUse
        ? { index: createRepeatIndex(NEAR_DUPLICATE), sampleIds: [], knownTo: 0, isInUse: true }
        : known
    scope.isInUse = true
    if (name !== null) {
      scopes.delete(name)
      scopes.set(name, scope)
    }
    return scope
  }
  /** Prompts that it may yet remember. */
  const roomOf = (scope: Scope | null): number =>
    scope === null ? 0 : Math.max(0, Math.min(sizes.ofScope - scope.index.size(), 2 * sizes.inAll - inAll()))

  const sessionOf = (id: number): Session => {
    const session = sessions.get(id)
    if (session === undefined) throw new RangeError('a session that has ended')
    return session
  }

  return {
    begin({ scope: name, near, setIds }: { scope: string | null; near: boolean; setIds: readonly string[] }) {
      const scope = near ? scopeOf(name) : null
      made += 1
      sessions.set(made, { scopeName: name, scope, sets: setIds, sure: scope?.index.size() ?? 0 })
      for (const id of setIds) {
        const set = sets.get(id)
        if (set === undefined) continue
        sets.delete(id)
        sets.set(id, set)
      }
      makeRoom()
      const knownTo = name === null || scope === null || roomOf(scope) === 0 ? null : scope.knownTo
      return { session: made, knownTo, missingSets: setIds.filter((id) => !sets.has(id)) }
    },

    remember(id: number, prompts: readonly TextToScreen[]): boolean {
      const session = sessionOf(id)
      const { scope } = session
      let left = roomOf(scope)
      for (const { sampleId, text, kind } of prompts) {
        if (scope === null || left === 0) return false
        const looked = scope.index.look(canonicalPrompt(text), kind ?? undefined)
        if (looked.repeats !== null) continue
        looked.add()
        left -= 1
        scope.sampleIds.push(sampleId)
        session.sure = scope.index.size()
      }
      return true
    },

    rememberSet(id: string, prompts: readonly string[]): void {
      const set = createTestIndex(CONTAMINATED)
      for (const prompt of prompts) set.add(canonicalPrompt(prompt))
      sets.set(id, set)
    },

    look(id: number, { sampleIds, texts, kinds }: TextsToScreen): Looked {
      const { scope, scopeName, sets: setIds } = sessionOf(id)
      let left = roomOf(scope)
      const equals = new Map<string, string>()
      const findings: Found[] = []
      const keys = new Uint8Array(texts.length * KEY_BYTES)
      texts.forEach((text, at) => {
        const [sampleId = '', kind = null] = [sampleIds[at], kinds[at]]
        const canonical = canonicalPrompt(text)
        for (const setId of setIds) {
          const met = sets.get(setId)?.closestTo(canonical) ?? null
          if (met !== null) return void findings.push({ at, is: 'contamination', setId, ...met })
        }
        const key = scopeName === null && scope !== null ? null : promptKey(canonical, kind ?? '')
        if (key !== null) keys.set(key, at * KEY_BYTES)
        const looked = scope?.index.look(canonical, kind ?? undefined) ?? NOTHING_KNOWN
        if (looked.repeats !== null) {
          const { of, ...repeats } = looked.repeats
          return void findings.push({ at, is: 'repeat', of: scope?.sampleIds[of] ?? '', ...repeats })
        }
        if (scope !== null && left > 0) {
          left -= 1
          looked.add()
          scope.sampleIds.push(sampleId)
          return
        }
        const name = (key ?? promptKey(canonical, kind ?? '')).toString('latin1')
        const of = equals.get(name)
        if (of === undefined) equals.set(name, sampleId)
        else findings.push({ at, is: 'repeat', of, similarity: 1, exact: true })
      })
      return { findings, keys: scopeName === null ? null : keys }
    },

    end(id: number, knownTo: number | null): void {
      const { scope, scopeName, sure } = sessionOf(id)
      sessions.delete(id)
      if (scope !== null && scopeName !== null && scopes.get(scopeName) === scope) {
        if (knownTo === null) {
          scope.index.truncate(sure)
          scope.sampleIds.length = sure
        } else scope.knownTo = knownTo
        scope.isInUse = false
      }
      makeRoom()
    },
  }
}

type Found = { readonly at: number } & (
  | { readonly is: 'repeat'; readonly of: string; readonly similarity: number; readonly exact: boolean }
  | { readonly is: 'contamination'; readonly setId: string; readonly of: number; readonly similarity: number }
)

export interface Looked {
  /** In the order of the prompts. */
  readonly findings: readonly Found[]
  /** What is equal where canonical text and kind are: 32 bytes a prompt; null where there is no scope. */
  readonly keys: Uint8Array<ArrayBuffer> | null
}

export type Screen = ReturnType<typeof createScreen>
