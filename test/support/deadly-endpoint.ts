// A way to the endpoint that is deadly for one prompt: whoever asks it is reported, and waits for an answer that never comes.

import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'

export interface DeadlyEndpoint {
  /** With `/v1`. */
  readonly url: string
  readonly close: () => void
}

/** Passes everything on to `endpointUrl`, which is without `/v1`, but for requests whose body holds `poison`. */
export async function startDeadlyEndpoint(
  endpointUrl: string,
  poison: string,
  onAsked: () => void,
): Promise<DeadlyEndpoint> {
  const server = createServer((request, response) => {
    const answer = async () => {
      const body = await readAll(request)
      if (body.includes(poison)) return onAsked()
      const reply = await fetch(`${endpointUrl}${request.url ?? ''}`, {
        method: request.method ?? 'GET',
        headers: { 'content-type': 'application/json' },
        ...(body !== '' && { body }),
      })
      response.writeHead(reply.status, { 'content-type': 'application/json' }).end(await reply.text())
    }
    answer().catch(() => response.destroy()) // who asked was killed, or the endpoint is gone
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a listening server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/v1`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => void chunks.push(chunk))
  await once(request, 'end')
  return Buffer.concat(chunks).toString()
}
