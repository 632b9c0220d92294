// A server that hangs, as its clients see it: connections stand and can be made, and nothing comes back.
import { startTcpRelay } from './tcp-relay.js'

export interface TcpProxy {
  readonly port: number
  /** From now on nothing goes through, in either direction. */
  hang(): void
  /** What was held back goes through, and the rest as before. */
  goOn(): void
  close(): Promise<void>
}

export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  let hangs = false
  const { port, sockets, close } = await startTcpRelay(targetPort, (client, backend) => {
    client.on('data', (chunk) => backend.write(chunk))
    backend.on('data', (chunk) => client.write(chunk))
    if (!hangs) return
    client.pause()
    backend.pause()
  })
  return {
    port,
    hang() {
      hangs = true
      for (const socket of sockets) socket.pause()
    },
    goOn() {
      hangs = false
      for (const socket of sockets) socket.resume()
    },
    close,
  }
}
