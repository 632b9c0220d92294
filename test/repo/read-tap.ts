// The TAP that tap's runner writes, read line by line into one report per test file. It counts what a person would count:
// assertions; and a test or a file that went wrong without a failed assertion (killed, crashed, a plan not kept) as one.

export interface Failure {
  readonly name: string
  /** What tap tells about it: where, and the difference. Lines without their indent. */
  readonly detail: readonly string[]
}

export interface FileReport {
  readonly file: string
  readonly passed: number
  readonly failures: readonly Failure[]
  /** Names with reasons, of what was skipped or is still to do. */
  readonly skipped: readonly string[]
  readonly ms: number
}

export interface TapReader {
  readonly line: (text: string) => void
  readonly end: () => void
}

interface Level {
  readonly name: string
  hadPoints: boolean
  hadFailures: boolean
}

const SUBTEST = /^( *)# Subtest: (.*)$/
const POINT = /^( *)(not ok|ok) \d+(?: - (.*?))?(?: # (SKIP|TODO|time=)(.*))?$/
const INDENT = 4

/** `onFile` is called when a file is done, in the order of the stream. */
export function createTapReader(onFile: (report: FileReport) => void): TapReader {
  let open: Level[] = []
  let passed = 0
  let failures: Failure[] = []
  let skipped: string[] = []
  let finished: FileReport | undefined
  let detail: string[] = []
  let detailEnd: string | undefined

  const flush = () => {
    if (finished !== undefined) onFile(finished)
    finished = undefined
  }
  const fail = (name: string) => {
    detail = []
    failures.push({ name, detail })
    for (const level of open) level.hadFailures = true
  }
  const point = (depth: number, ok: boolean, text: string, directive: string | undefined, reason: string) => {
    detail = []
    const closed = open[depth]
    open = open.slice(0, depth)
    const name = [...open.slice(1).map((level) => level.name), text].join(' > ')
    for (const level of open) level.hadPoints = true
    if (directive === 'SKIP' || directive === 'TODO') skipped.push(`${name}: ${reason.trim() || directive}`)
    else if (!ok && closed?.hadFailures !== true) fail(name)
    else if (ok && closed?.hadPoints !== true) passed++
    if (depth > 0) return
    finished = { file: text, passed, failures, skipped, ms: directive === 'time=' ? Number.parseFloat(reason) : 0 }
    passed = 0
    failures = []
    skipped = []
  }

  return {
    line(text) {
      if (detailEnd !== undefined) {
        if (text === detailEnd) detailEnd = undefined
        else detail.push(text.slice(detailEnd.length - 3))
        return
      }
      if (/^ *---$/.test(text)) {
        detailEnd = text.replace('---', '...')
        return
      }
      flush()
      const [, before = '', name = ''] = SUBTEST.exec(text) ?? []
      if (name !== '') {
        open = [...open.slice(0, before.length / INDENT), { name: plain(name), hadPoints: false, hadFailures: false }]
        return
      }
      const [, indent, verdict, title = '', directive, reason = ''] = POINT.exec(text) ?? []
      if (indent !== undefined) point(indent.length / INDENT, verdict === 'ok', plain(title), directive, reason)
    },
    end: flush,
  }
}

/** TAP escapes the sign that begins a directive. */
const plain = (text: string): string => text.replaceAll('\\#', '#')
