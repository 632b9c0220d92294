// One watcher's stream of server-sent events (WHATWG HTML, "Server-sent events"). Each event is the whole batch, so one that
// comes while a slow watcher still reads the last is left out: the next one says it all.

import { Readable } from 'node:stream'
import { type BatchFeed, type News } from './batch-feed.js'
import { endIdOf, type BatchNews } from './batch-news.js'

export interface EventPace {
  /** Between two looks at a batch that is watched, and so between two events of it; in milliseconds. */
  readonly everyMs: number
  /** Silence after which a comment says that the stream is well. */
  readonly heartbeatMs: number
  /** A stream, or a wait for an end, is ended after this long; its client comes back by itself, and shows its key anew. */
  readonly lifeMs: number
  /** A client that has not taken an event after this long is cut off. */
  readonly slowMs: number
}

export const EVENT_PACE: EventPace = { everyMs: 1_000, heartbeatMs: 15_000, lifeMs: 3_600_000, slowMs: 30_000 }

export interface Watch {
  readonly feed: BatchFeed
  readonly batchId: string
  /** What the batch is like now. */
  readonly first: BatchNews
  /** The id of the last event that the client has had, by its own word. */
  readonly seen: string | null
  readonly pace: EventPace
  readonly onClose: () => void
}

/** What clients wait before they come back, in milliseconds. */
const COME_BACK_MS = 2_000

export function openEventStream({ feed, batchId, first, seen, pace, onClose }: Watch): Readable {
  const began = performance.now()
  let toldAt = began
  let told = seen
  let heldSince: number | null = null
  let stop: () => void = () => undefined
  const stream = new Readable({
    read: () => undefined,
    destroy(error, done) {
      stop()
      onClose()
      done(error)
    },
  })
  const write = (text: string) => {
    stream.push(text)
    toldAt = performance.now()
  }
  const end = () => {
    stop()
    stream.push(null)
  }

  const tell = (news: BatchNews) => {
    if (news.id !== told) write(event('progress', news.id, news.json))
    told = news.id
    if (!news.isOver) return
    write(event('end', endIdOf(news), news.json))
    end()
  }

  const hear = (news: News) => {
    const now = performance.now()
    if (news === 'closing' || now - began >= pace.lifeMs) return end()
    if (stream.readableLength > 0) {
      heldSince ??= now
      if (now - heldSince >= pace.slowMs) stream.destroy()
      return
    }
    heldSince = null
    if (news === 'gone') {
      write(event('end', 'gone', 'null'))
      return end()
    }
    if (news !== 'silent') tell(news)
    if (now - toldAt >= pace.heartbeatMs) write(':\n\n')
  }

  write(`retry: ${COME_BACK_MS}\n\n`)
  tell(first)
  if (!first.isOver) stop = feed.follow(batchId, hear)
  return stream
}

const event = (name: 'progress' | 'end', id: string, json: string): string =>
  `id: ${id}\nevent: ${name}\ndata: ${json}\n\n`
