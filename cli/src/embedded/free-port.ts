import { once } from 'node:events'
import { createServer } from 'node:net'

/** A loopback port that is free now. Another process may take it before it is used: be ready to ask for another. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new TypeError('a TCP server without a port')
  return address.port
}
