// A process of its own that runs the embedded PostgreSQL and never leaves it behind: it stops the server when asked to
// (SIGTERM), and when the supervisor that started it is gone, however that ended. Holds no secret and opens no database.

import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

/** How long clients may still work when the supervisor is gone: the services notice it too, and finish what they hold. */
const CLIENTS_LEAVE_MS = 15_000
/** When a fast shutdown has not ended by then, the server is made to stop and recovers from its log next time. */
const FAST_STOP_MS = 20_000

const { values } = parseArgs({
  options: {
    postgres: { type: 'string', default: '' },
    cluster: { type: 'string', default: '' },
    port: { type: 'string', default: '' },
    uid: { type: 'string' },
    gid: { type: 'string' },
  },
})
const { postgres, cluster, port, uid, gid } = values

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'shared_buffers=128MB',
  'max_connections=100',
  'fsync=on',
  'synchronous_commit=on',
  'logging_collector=off',
  'log_destination=stderr',
  'lc_messages=C',
  // Messages about queries would show what is in them; those who ask get their errors anyway.
  'log_min_messages=log',
  'log_min_error_statement=panic',
  'log_error_verbosity=terse',
  'log_checkpoints=off',
]

// A supervisor that was killed reads no more.
process.stdout.on('error', () => undefined)
process.stderr.on('error', () => undefined)

// Gone while this process was starting.
if (!process.connected) process.exit(1)

const server = spawn(postgres, ['-D', cluster, '-p', port, ...settings.flatMap((setting) => ['-c', setting])], {
  cwd: cluster,
  env: { LC_ALL: 'C', TZ: 'UTC' },
  stdio: ['ignore', 'ignore', 'pipe'],
  ...(uid === undefined || gid === undefined ? {} : { uid: Number(uid), gid: Number(gid) }),
})

let stopping = false

/** The server's own three ways to shut down: SIGTERM lets clients finish, SIGINT sends them away, SIGQUIT drops all. */
const stop = (letClientsFinish: boolean): void => {
  const sendAwayMs = letClientsFinish ? CLIENTS_LEAVE_MS : 0
  if (letClientsFinish) server.kill('SIGTERM')
  else server.kill('SIGINT')
  if (stopping) return
  stopping = true
  setTimeout(() => server.kill('SIGINT'), sendAwayMs).unref()
  setTimeout(() => server.kill('SIGQUIT'), sendAwayMs + FAST_STOP_MS).unref()
}

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stop(false))
process.on('disconnect', () => stop(true))

createInterface({ input: server.stderr }).on('line', (line) => {
  process.stdout.write(`${line}\n`)
  if (!process.connected || !line.includes('database system is ready to accept connections')) return
  // The supervisor may have been killed in this moment: 'disconnect' comes next, and stops the server.
  process.send?.('ready', undefined, {}, () => undefined)
})

server.on('error', (error) => {
  process.stdout.write(`${error.message}\n`)
  process.exit(1)
})
server.on('close', (code) => process.exit(stopping ? 0 : (code ?? 1) || 1))
