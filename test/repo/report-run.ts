// What `npm test` shows: one line a file, every failure with its place and difference, and the sum as the last line. tap's
// own reporters redraw a terminal, and where there is none they print every frame or every passed assertion.

import { createInterface } from 'node:readline'
import { createTapReader, type FileReport } from './read-tap.js'

/** What tap says about a failure that helps nobody: the source, printed again, and how the file was started. */
const DULL = /^(at|source|args|stdio|cwd|externalID|command|jobId|isToplevel|typeName):/

const worthReading = (detail: readonly string[]): readonly string[] => {
  let dull = false
  return detail.filter((line) => {
    if (!line.startsWith(' ')) dull = DULL.test(line)
    return !dull && line.trim() !== ''
  })
}

const show = ({ file, passed, failures, skipped, ms }: FileReport): string => {
  const sums = [
    ...(passed > 0 ? [`${passed} passed`] : []),
    ...(failures.length > 0 ? [`${failures.length} failed`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
  ]
  return [
    `${failures.length > 0 ? 'FAIL' : passed > 0 ? 'ok  ' : '-   '}  ${file}  ${sums.join(', ')}  ${(ms / 1000).toFixed(1)} s`,
    ...skipped.map((name) => `        skipped: ${name}`),
    ...failures.flatMap(({ name, detail }) => [
      `    failed: ${name}`,
      ...worthReading(detail).map((line) => `        ${line}`),
    ]),
  ].join('\n')
}

const files: FileReport[] = []
const reader = createTapReader((report) => {
  files.push(report)
  process.stdout.write(`${show(report)}\n`)
})
for await (const line of createInterface(process.stdin)) reader.line(line)
reader.end()

const sum = (of: (report: FileReport) => number): number => files.reduce((total, report) => total + of(report), 0)
const failed = files.filter(({ failures }) => failures.length > 0)
const skippedCount = sum(({ skipped }) => skipped.length)
if (failed.length > 0) process.stdout.write(`\nfailed:\n${failed.map(({ file }) => `  ${file}\n`).join('')}`)
process.stdout.write(`\n${files.length} files${skippedCount > 0 ? `, ${skippedCount} skipped` : ''}\n`)
process.stdout.write(`${sum(({ passed }) => passed)} passed, ${sum(({ failures }) => failures.length)} failed\n`)
