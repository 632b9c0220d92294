// A container by runc, as Kubernetes' restricted standard would have it: a number that is not root, no capabilities, no new
// privileges, a root that nobody can write to. It shares the network of this machine.

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { until } from '../support/until.js'

export interface ContainerTerms {
  readonly name: string
  /** For the bundle and for runc's own state. */
  readonly folder: string
  /** The image's root, mounted. */
  readonly root: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Host files that it sees, read only, by their path inside. */
  readonly mounts?: Readonly<Record<string, string>>
}

export interface Container {
  readonly lines: readonly string[]
  /** SIGTERM to its first process, and the exit code. */
  stop(): Promise<number | null>
  /** Settles when it ends by itself. */
  readonly ended: Promise<number | null>
}

const NO_CAPABILITIES = { bounding: [], effective: [], permitted: [], inheritable: [], ambient: [] }

export async function runContainer(terms: ContainerTerms): Promise<Container> {
  const { name, folder, root, args, env, mounts = {} } = terms
  const bundle = join(folder, name)
  await mkdir(bundle, { recursive: true })
  await writeFile(
    join(bundle, 'config.json'),
    JSON.stringify({
      ociVersion: '1.0.2',
      root: { path: root, readonly: true },
      process: {
        user: { uid: 10001, gid: 10001 },
        args: ['node', ...args],
        env: ['PATH=/usr/local/bin:/usr/bin:/bin', ...Object.entries(env).map(([key, value]) => `${key}=${value}`)],
        cwd: '/app',
        noNewPrivileges: true,
        capabilities: NO_CAPABILITIES,
      },
      mounts: [
        { destination: '/proc', type: 'proc', source: 'proc' },
        { destination: '/dev', type: 'tmpfs', source: 'tmpfs', options: ['nosuid', 'strictatime', 'mode=755'] },
        ...Object.entries(mounts).map(([destination, source]) => ({
          destination,
          source,
          type: 'bind',
          options: ['bind', 'ro'],
        })),
      ],
      linux: { namespaces: ['pid', 'ipc', 'uts', 'mount'].map((type) => ({ type })) },
    }),
  )
  const runc = ['--root', join(folder, 'runc')]
  const child = spawn('runc', [...runc, 'run', '--bundle', bundle, name], { stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => lines.push(...chunk.toString().trimEnd().split('\n')))
  }
  const ended = once(child, 'exit').then(() => child.exitCode)
  return {
    lines,
    ended,
    async stop() {
      const kill = spawn('runc', [...runc, 'kill', name, 'TERM'], { stdio: 'ignore' })
      await once(kill, 'exit')
      return ended
    },
  }
}

/** Resolves when the URL answers well; rejects with what the container wrote when it does not. */
export async function answering(container: Container, url: string): Promise<void> {
  const asks = async () =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    )
  await until(`${url} answers`, asks, 60_000).catch((cause: unknown) => {
    throw new Error(container.lines.join('\n'), { cause })
  })
}
