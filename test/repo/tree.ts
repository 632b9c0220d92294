// The repository's own files, found by walking it: the tests also run where there is no git.

import { readdirSync, readFileSync } from 'node:fs'

export const ROOT = new URL('../../../', import.meta.url)

/** `path` is from the root. */
export const readText = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

const ignored = readText('.gitignore').split('\n')
const isIgnored = (name: string): boolean =>
  name === '.git' ||
  ignored.some((line) => line === `${name}/` || (line.startsWith('*') && name.endsWith(line.slice(1))))

const walk = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, ROOT), { withFileTypes: true })
    .filter(({ name }) => !isIgnored(name))
    .flatMap((entry) =>
      entry.isDirectory() ? walk(`${folder}${entry.name}/`) : [`${folder}${entry.name}`.replace(/^\.\//, '')],
    )

/** Paths from the root, of everything that is or would be committed. */
export const FILES = walk('./').toSorted()

export const filesEndingIn = (end: string): readonly string[] => FILES.filter((path) => path.endsWith(end))

/** Whether the path, with or without a slash at its end, is a file or a folder that has one. */
export const exists = (path: string): boolean => {
  const folder = path.endsWith('/') ? path : `${path}/`
  return FILES.includes(path) || FILES.some((file) => file.startsWith(folder))
}
