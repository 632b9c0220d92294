// promtool, amtool and prometheus, as the packages prometheus and prometheus-alertmanager of Debian bring them.

import { spawnSync } from 'node:child_process'

export type Tool = 'promtool' | 'amtool' | 'prometheus'

/** Why a test that needs the tools is skipped, or false. With CI=true it is never skipped: it fails for want of them. */
export function toolsMissing(...tools: readonly Tool[]): string | false {
  if (process.env['CI'] === 'true') return false
  const missing = tools.filter((tool) => spawnSync(tool, ['--version']).status !== 0)
  return missing.length === 0 ? false : `${missing.join(', ')}: not on the PATH`
}

export interface ToolRun {
  readonly code: number | null
  readonly stdout: string
  /** What it wrote to stdout and stderr. */
  readonly output: string
}

/** `input`: for its standard input. */
export function runTool(tool: Tool, args: readonly string[], input = ''): ToolRun {
  const { status, stdout, stderr, error } = spawnSync(tool, [...args], { input, encoding: 'utf8' })
  return { code: status, stdout, output: error === undefined ? `${stdout}${stderr}` : error.message }
}
