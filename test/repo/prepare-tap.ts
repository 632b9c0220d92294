// Makes tap what .taprc says before the tests begin. After an install tap has all its default plugins; its first run would
// build it anew, and still put the loader that the TypeScript plugin brings around every test. That loader is slow, and does
// not know all that packages may write into `exports`. Run by npm, which finds tap.

import { execFileSync } from 'node:child_process'

const tap = (command: string): string => execFileSync('tap', [command], { encoding: 'utf8' })

if (tap('node-options').includes('typescript')) tap('build')
