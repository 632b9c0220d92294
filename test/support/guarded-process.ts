// A server started for a test. It ends with the test's process, however that one ends (a crash, SIGKILL), because it is
// started by a shell that waits for the end of its standard input. It keeps no process from exiting.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

export interface GuardedCommand {
  readonly command: readonly string[]
  /** Working directory, removed when the test's process is gone. */
  readonly directory: string
  /** User to run as, when that is not the test's own. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined
  /** The signal that makes the server stop in good order. */
  readonly stopSignal: 'INT' | 'TERM'
  /** Text in the server's output that says it is up. Without it, the command is awaited to its end. */
  readonly readyWhen?: string
}

export interface GuardedProcess {
  /** Ends it in good order, and after ten seconds by force. */
  stop(): Promise<void>
  /** SIGKILL. */
  kill(): Promise<void>
}

const READY_WITHIN_MS = 30_000
const STOP_WITHIN_MS = 10_000
const TOLD_PID = /^pid (\d+)$/m

/** $1: stop signal, $2: directory, the rest: the command. Standard input: a line keeps the directory, its end removes it. */
const GUARD = `
signal=$1; directory=$2; shift 2
exec 3<&0
"$@" </dev/null 3<&- & server=$!
echo "pid $server"
( read -r _ <&3 || { touch "$directory/.orphaned"; kill -s "$signal" $server; } ) >/dev/null 2>&1 & guard=$!
exec 3<&-
wait $server; code=$?
kill $guard 2>/dev/null
if [ -e "$directory/.orphaned" ]; then cd / && rm -rf "$directory"; fi
exit $code
`

/** Rejects, with the end of its output, when the command ends before it is up. */
export async function startGuarded(options: GuardedCommand): Promise<GuardedProcess> {
  const { command, directory, user, stopSignal, readyWhen } = options
  const shell = spawn('/bin/sh', ['-c', GUARD, 'guard', stopSignal, directory, ...command], {
    cwd: directory,
    env: { PATH: process.env['PATH'], LC_ALL: 'C', HOME: directory },
    stdio: ['pipe', 'pipe', 'pipe'],
    // A process group of its own: a Ctrl-C is for the test, and the end of the test is for the server.
    detached: true,
    ...user,
  })
  const exited = once(shell, 'exit')
  let output = ''
  const isUp = new Promise<void>((resolve) => {
    const read = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000)
      // A quick server may be up before the shell has told its pid, or be heard first: by another pipe.
      if (readyWhen !== undefined && output.includes(readyWhen) && TOLD_PID.test(output)) resolve()
    }
    shell.stdout.on('data', read)
    shell.stderr.on('data', read)
  })
  shell.stdin.on('error', () => undefined) // the shell may be gone first

  const failed = exited.then(([code]) => {
    if (readyWhen !== undefined || code !== 0) {
      throw new Error(`${command[0]} ended with code ${String(code)}:\n${output}`)
    }
  })
  failed.catch(() => undefined)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      shell.stdin.destroy()
      reject(new Error(`${command[0]} was not up within ${READY_WITHIN_MS} ms:\n${output}`))
    }, READY_WITHIN_MS)
  })
  await Promise.race([isUp, failed, late]).finally(() => clearTimeout(timer))

  const pid = Number(TOLD_PID.exec(output)?.[1])
  const streams = [shell.stdin, shell.stdout, shell.stderr]
  for (const stream of streams) if ('unref' in stream && typeof stream.unref === 'function') stream.unref()
  shell.unref()

  const end = async (signal: NodeJS.Signals) => {
    if (shell.exitCode !== null || shell.signalCode !== null) return
    shell.ref()
    shell.stdin.end('stay\n')
    killIfThere(pid, signal)
    const force = setTimeout(() => killIfThere(pid, 'SIGKILL'), STOP_WITHIN_MS)
    await exited
    clearTimeout(force)
  }
  return { stop: () => end(`SIG${stopSignal}`), kill: () => end('SIGKILL') }
}

/** It may have ended by itself, before its shell's end was heard of. */
function killIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
