// The Dockerfile built without a registry: buildah, on a base that stands in for the one the file names, made of this
// machine's Debian and Node.js.

import { execFile } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { readText, ROOT } from '../repo/tree.js'

const run = promisify(execFile)
const OUTPUT = { maxBuffer: 256 * 1024 * 1024 }
const ULIMITS = ['--ulimit', 'nofile=8192:8192', '--ulimit', 'nproc=8192:8192']
const AUTHORITIES = '/etc/ssl/certs/ca-certificates.crt'

export interface ImageStore {
  /** Builds a target of the unmodified Dockerfile, as `conclave/<target>`. */
  build(target: string): Promise<void>
  /** The root of a container of that image, mounted. */
  mount(target: string): Promise<string>
  /** What the image says of how it is run. */
  configOf(target: string): Promise<unknown>
  close(): Promise<void>
}

/** `folder` holds everything that is made. Rejects when a tool is missing, with the name of its Debian package. */
export async function openImageStore(folder: string): Promise<ImageStore> {
  for (const tool of ['buildah', 'mmdebstrap', 'runc']) {
    await run(tool, ['--version']).catch(() => {
      throw new Error(`${tool} is not installed: it is the Debian package of that name`)
    })
  }
  const buildah = async (...args: readonly string[]): Promise<string> => {
    const store = ['--root', join(folder, 'store'), '--runroot', join(folder, 'runroot'), '--storage-driver', 'overlay']
    return (await run('buildah', [...store, ...args], { ...OUTPUT, cwd: fileURLToPath(ROOT) })).stdout.trim()
  }
  const archive = join(folder, 'base.tar')
  await makeBase(archive)
  const [, name = ''] = /^ARG NODE_IMAGE=(\S+)$/m.exec(readText('deploy/Dockerfile')) ?? []
  const container = await buildah('from', 'scratch')
  await buildah('add', '--quiet', container, archive, '/')
  const authorities = process.env['NODE_EXTRA_CA_CERTS']
  // A base that trusts what this machine trusts, or packages could not be fetched through its proxy.
  if (authorities !== undefined) {
    await buildah('copy', '--quiet', container, authorities, AUTHORITIES)
    await buildah('config', '--env', `NODE_EXTRA_CA_CERTS=${AUTHORITIES}`, container)
  }
  await buildah('config', '--env', 'PATH=/usr/local/bin:/usr/bin:/bin', container)
  await buildah('commit', '--quiet', container, name)

  return {
    async build(target) {
      const isolation = ['--isolation', 'chroot', '--network', 'host', ...ULIMITS, '--pull-never', '--layers']
      await buildah('bud', ...isolation, '-f', 'deploy/Dockerfile', '--target', target, '-t', `conclave/${target}`, '.')
    },
    async mount(target) {
      return buildah('mount', await buildah('from', '--pull-never', `localhost/conclave/${target}`))
    },
    async configOf(target) {
      const inspected: unknown = JSON.parse(await buildah('inspect', '--type', 'image', `localhost/conclave/${target}`))
      return Object(Object(inspected).OCIv1).config
    },
    async close() {
      await buildah('umount', '--all').catch(() => undefined)
      await buildah('rm', '--all').catch(() => undefined)
      await buildah('rmi', '--all', '--force').catch(() => undefined)
    },
  }
}

async function makeBase(archive: string): Promise<void> {
  const node = realpathSync(process.execPath)
  const npm = realpathSync((await run('which', ['npm'])).stdout.trim())
  const packages = dirname(dirname(dirname(npm)))
  await run(
    'mmdebstrap',
    [
      ...['--quiet', '--variant=minbase', '--include=ca-certificates,libstdc++6'],
      `--customize-hook=copy-in ${packages} /usr/lib`,
      `--customize-hook=upload ${node} /usr/bin/node`,
      '--customize-hook=chmod 755 "$1/usr/bin/node"',
      ...['npm', 'npx'].map(
        (tool) => `--customize-hook=ln -s ../lib/node_modules/npm/bin/${tool}-cli.js "$1/usr/bin/${tool}"`,
      ),
      ...['bookworm', archive],
    ],
    OUTPUT,
  )
}
