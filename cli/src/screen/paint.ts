import { type styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]

export type Paint = (style: Style, text: string) => string

/** What models and users wrote is data: control characters must not drive the terminal. */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ')
