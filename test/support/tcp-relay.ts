// What stands between a server and its clients: a port of its own, and a connection to the server for each that comes in.
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface TcpRelay {
  readonly port: number
  /** Of both sides, while they are open. */
  readonly sockets: ReadonlySet<Socket>
  /** Breaks every connection off. */
  close(): Promise<void>
}

/** `join` lets through what should go through; a connection that one side closes is closed for the other. */
export async function startTcpRelay(
  targetPort: number,
  join: (client: Socket, backend: Socket) => void,
): Promise<TcpRelay> {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const backend = connect(targetPort, '127.0.0.1')
    const keep = (socket: Socket, other: Socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
    keep(client, backend)
    keep(backend, client)
    join(client, backend)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port')
  return {
    port: address.port,
    sockets,
    async close() {
      server.close()
      for (const socket of sockets) socket.destroy()
      await once(server, 'close')
    },
  }
}
