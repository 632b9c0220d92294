import { readFileSync } from 'node:fs'
import t from 'tap'
import { FILES, filesEndingIn, readText, ROOT } from './tree.js'

const MAX_LINES = 300

/** Words that say nothing about what a file holds; `index` makes a barrel. */
const EMPTY_WORDS = ['manager', 'helper', 'util', 'common', 'base', 'impl', 'misc', 'index']

/** In pieces, so that this file holds none of them. */
const MACHINE_PATH = new RegExp(`(?<![\\w.*/])/(${['wo' + 'rk', 'ho' + 'me', 'tm' + 'p', 'Us' + 'ers'].join('|')})/`)
const REGISTRY_HOST = new RegExp(
  `//[\\w.-]*(${['regis' + 'try', 'npm' + 'js', 'artifac' + 'tory', 'verdac' + 'cio'].join('|')})`,
  'i',
)

const isGenerated = (path: string): boolean => path.includes('/generated/')

const isText = (path: string): boolean => !readFileSync(new URL(path, ROOT)).includes(0)

const linesWith = (pattern: RegExp, paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) =>
    readText(path)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  )

t.test(`no source file is longer than ${MAX_LINES} lines`, async (t) => {
  const long = filesEndingIn('.ts').filter(
    (path) => !isGenerated(path) && readText(path).trimEnd().split('\n').length > MAX_LINES,
  )
  t.same(long, [])
})

t.test('no file has a name that says nothing about what it holds', async (t) => {
  const empty = new RegExp(`(^|[-_.])(${EMPTY_WORDS.join('|')})s?([-_.]|$)`, 'i')
  // The base of every tsconfig is called so by the compiler's own documentation.
  const named = FILES.filter((path) => path !== 'tsconfig.base.json')
  t.same(
    named.filter((path) => empty.test(path.slice(path.lastIndexOf('/') + 1))),
    [],
  )
})

t.test('no file names a place on the machine of whoever wrote it', async (t) => {
  t.same(linesWith(MACHINE_PATH, FILES.filter(isText)), [])
})

t.test('no file names a host that packages are fetched from: that is for the user to set', async (t) => {
  t.same(linesWith(REGISTRY_HOST, FILES.filter(isText)), [])
})
