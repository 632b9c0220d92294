// Token counts without a tokenizer, and a stand-in for a provider's automatic prefix cache: messages are hashed in
// blocks, each hash covering all before it, so the longest known prefix is a walk along a set.

/** Characters a token is taken to have. */
const CHARS_PER_TOKEN = 4
const BLOCK_TOKENS = 128
const BLOCK_CHARS = BLOCK_TOKENS * CHARS_PER_TOKEN
/** Strings shorter than this are hashed anew each time; what repeats is the long system message of a batch. */
const MEMO_CHARS = 1024

export const tokensOf = (chars: number): number => Math.ceil(chars / CHARS_PER_TOKEN)
export const charsOf = (tokens: number): number => tokens * CHARS_PER_TOKEN

export interface Measured {
  readonly promptTokens: number
  /** Of these, what the cache holds already: whole blocks, and 0 below the cache's minimum. */
  readonly cachedTokens: number
  /** 32 bits over every message's role and text. */
  readonly hash: number
  /** Puts the prompt into the cache, as answering it would. */
  readonly remember: () => void
}

export interface PrefixCache {
  readonly measure: (model: string, messages: readonly PrefixMessage[], minTokens: number) => Measured
  readonly clear: () => void
}

interface PrefixMessage {
  readonly role: string
  readonly content: string
}

interface Rolling {
  readonly h1: number
  readonly h2: number
  /** Characters in the block that is not full yet. */
  readonly fill: number
  readonly blocks: readonly number[]
}

const EMPTY: Rolling = { h1: 0x811c9dc5 | 0, h2: 0x9e3779b9 | 0, fill: 0, blocks: [] }

function roll(from: Rolling, { role, content }: PrefixMessage): Rolling {
  const blocks = from.blocks.slice()
  let h1 = Math.imul(from.h1 ^ role.charCodeAt(0), 0x9e3779b1)
  let h2 = Math.imul(from.h2 ^ role.charCodeAt(0), 0x5f356495)
  let fill = from.fill
  for (let i = 0; i < content.length; i += 1) {
    const code = content.charCodeAt(i)
    h1 = Math.imul(h1 ^ code, 0x9e3779b1)
    h1 ^= h1 >>> 15
    h2 = Math.imul(h2 ^ code, 0x5f356495)
    fill += 1
    if (fill === BLOCK_CHARS) {
      blocks.push((h1 >>> 0) * 0x20_0000 + (h2 >>> 11))
      fill = 0
    }
  }
  return { h1, h2, fill, blocks }
}

/** A set that forgets its older half when it is full: cheap, and it never holds more than `limit`. */
function createBoundedSet(limit: number) {
  let young = new Set<number>()
  let old = new Set<number>()
  return {
    has: (key: number) => young.has(key) || old.has(key),
    add: (key: number) => {
      if (young.size >= limit / 2) {
        old = young
        young = new Set()
      }
      young.add(key)
    },
  }
}

export function createPrefixCache({ maxBlocks = 200_000, maxModels = 64, maxMemos = 256 } = {}): PrefixCache {
  const blocksByModel = new Map<string, ReturnType<typeof createBoundedSet>>()
  const memos = new Map<string, Rolling>()

  const knownBlocks = (model: string) => {
    const known = blocksByModel.get(model)
    if (known !== undefined) return known
    if (blocksByModel.size >= maxModels) blocksByModel.clear()
    const fresh = createBoundedSet(maxBlocks)
    blocksByModel.set(model, fresh)
    return fresh
  }

  const rollFirst = (message: PrefixMessage): Rolling => {
    if (message.role !== 'system' || message.content.length < MEMO_CHARS) return roll(EMPTY, message)
    const memo = memos.get(message.content)
    if (memo !== undefined) return memo
    if (memos.size >= maxMemos) memos.clear()
    const rolled = roll(EMPTY, message)
    memos.set(message.content, rolled)
    return rolled
  }

  return {
    measure(model, messages, minTokens) {
      let rolled = EMPTY
      let chars = 0
      messages.forEach((message, i) => {
        rolled = i === 0 ? rollFirst(message) : roll(rolled, message)
        chars += message.content.length
      })
      const { blocks } = rolled
      const known = knownBlocks(model)
      let length = 0
      while (length < blocks.length && known.has(blocks[length] ?? 0)) length += 1
      const cachedTokens = length * BLOCK_TOKENS
      return {
        promptTokens: tokensOf(chars),
        cachedTokens: cachedTokens >= minTokens ? cachedTokens : 0,
        hash: (rolled.h1 ^ rolled.h2) >>> 0,
        // Known blocks are added again: what is used stays in the younger half.
        remember: () => blocks.forEach((block) => known.add(block)),
      }
    },
    clear() {
      blocksByModel.clear()
      memos.clear()
    },
  }
}
