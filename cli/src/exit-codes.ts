// What a command ends with, for scripts: docs/command-line.md has the same table.

export const EXIT = {
  done: 0,
  failed: 1,
  /** The command, a setting, a file or what is in it is not as it has to be. */
  input: 2,
  notFound: 3,
  /** The api wants a key, or another one. */
  forbidden: 4,
  /** Nothing answers there, or it says that it cannot just now. */
  unreachable: 5,
  /** The batch is in a state that does not allow it. */
  conflict: 6,
  interrupted: 130,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
