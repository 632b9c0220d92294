// Bytes into lines of text, a block of them at a time. It knows nothing of what is in a line, and holds no more of the
// upload than what came last and the line that is not whole yet.

import { isUtf8 } from 'node:buffer'

export type Line =
  | { readonly number: number; readonly text: string }
  /** What keeps it from being read. */
  | { readonly number: number; readonly fault: LineFault }

export type LineFault = 'too-long' | 'not-utf-8'

const LINE_FEED = 0x0a
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Lines are numbered from 1 and come without their end, LF or CRLF; what follows the last line feed is a line if there is
 * any. A byte order mark before the first is taken off. A line of more than `maxBytes` is passed over unread.
 */
export async function* readLines(
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<readonly Line[], void, undefined> {
  let number = 0
  let begun: Uint8Array[] = []
  let begunBytes = 0

  /** Keeps the begin of a line, or of one too long no more than that it is. */
  const begin = (bytes: Uint8Array) => {
    begunBytes += bytes.length
    if (begunBytes > maxBytes) begun = []
    else if (bytes.length > 0) begun.push(bytes)
  }
  const finishBegun = (): Line => {
    number += 1
    const line = begunBytes > maxBytes ? faulty(number, 'too-long') : lineOf(number, Buffer.concat(begun), maxBytes)
    begun = []
    begunBytes = 0
    return line
  }
  const wholeLines = (bytes: Uint8Array): readonly Line[] => {
    // One decoding for all of them, unless something is wrong in one.
    const texts = isUtf8(bytes)
      ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().split('\n')
      : null
    const lines = (texts ?? splitBytes(bytes)).map((each, i) =>
      typeof each === 'string' ? textLine(number + i + 1, each, maxBytes) : lineOf(number + i + 1, each, maxBytes),
    )
    number += lines.length
    return lines
  }

  for await (const bytes of source) {
    const first = bytes.indexOf(LINE_FEED)
    if (first === -1) {
      begin(bytes)
      continue
    }
    begin(bytes.subarray(0, first))
    const last = bytes.lastIndexOf(LINE_FEED)
    yield [finishBegun(), ...(last > first ? wholeLines(bytes.subarray(first + 1, last)) : [])]
    begin(bytes.subarray(last + 1))
  }
  if (begunBytes > 0) yield [finishBegun()]
}

const faulty = (number: number, fault: LineFault): Line => ({ number, fault })

function textLine(number: number, text: string, maxBytes: number): Line {
  // A UTF-16 unit is three bytes at most: only long lines need their bytes counted.
  if (text.length * 3 > maxBytes && Buffer.byteLength(text) > maxBytes) return faulty(number, 'too-long')
  const from = number === 1 && text.startsWith(BYTE_ORDER_MARK) ? 1 : 0
  const to = text.endsWith('\r') ? text.length - 1 : text.length
  return { number, text: text.slice(from, to) }
}

function lineOf(number: number, bytes: Uint8Array, maxBytes: number): Line {
  if (bytes.length > maxBytes) return faulty(number, 'too-long')
  if (!isUtf8(bytes)) return faulty(number, 'not-utf-8')
  return textLine(number, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString(), maxBytes)
}

function splitBytes(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let from = 0; from <= bytes.length;) {
    const end = bytes.indexOf(LINE_FEED, from)
    lines.push(bytes.subarray(from, end === -1 ? bytes.length : end))
    from = end === -1 ? bytes.length + 1 : end + 1
  }
  return lines
}
