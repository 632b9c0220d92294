// A PostgreSQL that ends connections at the worst moment, as a server that is shut down may: its last words stand in
// the same packet as the answer that a client waits for, so that nothing of the client's own runs in between.
import { startTcpRelay } from './tcp-relay.js'

export interface EndingPostgres {
  readonly connectionString: string
  /** How many connections were ended with an answer, and how many as their client said goodbye. */
  readonly ended: { readonly answering: number; readonly leaving: number }
  /** Whether connections are ended from now on: the first with its first answer, the next with its second, up to `most`. */
  set(ends: { readonly most: number } | null): void
  close(): Promise<void>
}

// Source: PostgreSQL documentation, "Message Formats".
const READY_FOR_QUERY = Buffer.from([0x5a, 0, 0, 0, 5])
const TERMINATE = Buffer.from([0x58, 0, 0, 0, 4])
const LAST_WORDS = errorResponse({
  S: 'FATAL',
  V: 'FATAL',
  C: '57P01',
  M: 'terminating connection due to administrator command',
})

/** In front of the server of `connectionString`, which is on this machine. */
export async function startEndingPostgres(connectionString: string): Promise<EndingPostgres> {
  const url = new URL(connectionString)
  const ended = { answering: 0, leaving: 0 }
  let ends: { readonly most: number } | null = null
  let connections = 0
  const { port, close } = await startTcpRelay(Number(url.port), (client, backend) => {
    const lastAnswer = ends === null ? null : (connections++ % ends.most) + 1
    let answers = 0
    const end = (answer: Buffer) => {
      client.end(Buffer.concat([answer, LAST_WORDS]))
      backend.destroy()
    }
    client.on('data', (chunk) => {
      if (ends === null || !chunk.subarray(-TERMINATE.length).equals(TERMINATE)) return void backend.write(chunk)
      ended.leaving++
      end(Buffer.alloc(0))
    })
    backend.on('data', (chunk) => {
      const isAnswer = chunk.subarray(-READY_FOR_QUERY.length - 1, -1).equals(READY_FOR_QUERY)
      if (!isAnswer || ++answers !== lastAnswer || ends === null) return void client.write(chunk)
      ended.answering++
      end(chunk)
    })
  })
  url.port = String(port)
  return {
    connectionString: url.href,
    ended,
    set(given) {
      ends = given
    },
    close,
  }
}

function errorResponse(fields: Readonly<Record<string, string>>): Buffer {
  const body = Buffer.from(
    `${Object.entries(fields)
      .map(([type, value]) => `${type}${value}\0`)
      .join('')}\0`,
  )
  const header = Buffer.alloc(5)
  header.write('E')
  header.writeInt32BE(body.length + 4, 1)
  return Buffer.concat([header, body])
}
