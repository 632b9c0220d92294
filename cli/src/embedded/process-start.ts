import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const ON_LINUX = existsSync('/proc/self/stat')

/**
 * When the process `pid` was started, in words that no other process of that pid ever has, be it after a reboot or in
 * another container. Nothing when there is none, or only a zombie, which holds nothing any more: an init process that
 * reaps nobody (node as PID 1 of a container) keeps those for ever.
 */
export const processStart = (pid: number): string | undefined => (ON_LINUX ? fromProc(pid) : fromPs(pid))

const fromProc = (pid: number): string | undefined => {
  const stat = readText(`/proc/${pid}/stat`)
  // The second field, the name in brackets, may hold blanks and brackets itself.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTicks] = [fields?.[0], fields?.[19]]
  if (state === undefined || startTicks === undefined || state === 'Z' || state === 'X') return undefined
  return `${readText('/proc/sys/kernel/random/boot_id')?.trim() ?? ''} ${startTicks}`
}

const fromPs = (pid: number): string | undefined => {
  try {
    const line = execFileSync('ps', ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)], {
      env: { LC_ALL: 'C' },
    }).toString()
    return line.trim() === '' || line.startsWith('Z') ? undefined : line.trim().replace(/^\S+\s+/, '')
  } catch {
    // ps fails when there is no such process.
    return undefined
  }
}

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
