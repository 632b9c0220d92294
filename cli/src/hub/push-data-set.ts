// A data set to a hub that speaks Hugging Face's protocol: a repository, and one commit with the files and the card.

import { stat } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { commit, createRepo, HubApiError } from '@huggingface/hub'
import { CommandError } from '../command-error.js'

export interface Push {
  /** `namespace/name`. */
  readonly repo: string
  readonly files: readonly { readonly path: string; readonly file: string }[]
  /** README.md. */
  readonly card: string
  /** Of the hub, with the right to write; it begins with `hf_`. */
  readonly token: string
  /** Of a repository that is made by this; one that is there stays what it is. */
  readonly isPublic: boolean
  /** Without it, Hugging Face's own. */
  readonly hubUrl?: string
  readonly signal: AbortSignal
}

/** All of it is in one commit, or nothing is. Throws a CommandError that says what to do. */
export async function pushDataSet({ repo, files, card, token, isPublic, hubUrl, signal }: Push) {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repo)) throw new CommandError(`"${repo}" is no repository: write namespace/name`)
  if (!token.startsWith('hf_'))
    throw new CommandError('the token of the hub begins with "hf_": look at what HF_TOKEN holds')
  for (const { file } of files) {
    if ((await stat(file).catch(() => null)) === null) throw new CommandError(`there is no file ${file}`)
  }
  const hub = {
    repo: { type: 'dataset' as const, name: repo },
    accessToken: token,
    ...(hubUrl === undefined ? {} : { hubUrl }),
  }
  try {
    const created = await createOrFind(hub, isPublic)
    const pushed = await commit({
      ...hub,
      title: `Add ${files.map(({ path }) => path).join(', ')}`,
      operations: [
        { operation: 'addOrUpdate', path: 'README.md', content: new Blob([card]) },
        // Read piece by piece: a file may be larger than the memory.
        ...files.map(({ path, file }) => ({ operation: 'addOrUpdate' as const, path, content: pathToFileURL(file) })),
      ],
      abortSignal: signal,
    })
    if (pushed === undefined) throw new CommandError('the hub answered no commit')
    return { created, commit: pushed.commit.oid, url: pushed.commit.url }
  } catch (error) {
    throw error instanceof HubApiError ? new CommandError(refusalOf(error, repo)) : error
  }
}

/** True where it was not there. */
async function createOrFind(hub: Parameters<typeof createRepo>[0] & { accessToken: string }, isPublic: boolean) {
  try {
    await createRepo({ ...hub, visibility: isPublic ? 'public' : 'private' })
    return true
  } catch (error) {
    if (error instanceof HubApiError && error.statusCode === 409) return false
    throw error
  }
}

const ADVICE: Readonly<Record<number, string>> = {
  401: 'the token is not known there: make another one',
  403: 'the token may not write to this namespace: give it that right, or name another repository',
  404: 'there is no such namespace, or the token does not see it',
  413: 'a file is larger than it takes',
  429: 'it is asked too often: try again in a while',
}

const refusalOf = ({ statusCode }: HubApiError, repo: string): string =>
  `the hub answered ${statusCode} for ${repo}: ${ADVICE[statusCode] ?? 'try again in a while; nothing is committed'}`
