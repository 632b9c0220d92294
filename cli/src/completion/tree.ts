// The commands and options of a program as data: what a shell completes with.

import { type CommandUnknownOpts } from '@commander-js/extra-typings'

export interface Word {
  readonly name: string
  readonly about: string
}

export interface Flag extends Word {
  /** Null for a flag alone; a list where the value is one of some; empty where it is a file or anything. */
  readonly values: readonly string[] | null
}

export interface Branch {
  /** Of the commands, without the program's name: '' for the program itself. */
  readonly path: string
  readonly commands: readonly Word[]
  readonly flags: readonly Flag[]
}

export function branchesOf(command: CommandUnknownOpts, path = ''): readonly Branch[] {
  const commands = command.commands.map((each) => ({ name: each.name(), about: each.description() }))
  const flags = command.options.flatMap(({ long, description, required, optional, argChoices }) =>
    long === undefined
      ? []
      : [{ name: long, about: description, values: required || optional ? (argChoices ?? []) : null }],
  )
  const help = { name: '--help', about: 'say how it is used', values: null }
  const below = command.commands.flatMap((each) =>
    branchesOf(each, path === '' ? each.name() : `${path} ${each.name()}`),
  )
  return [{ path, commands, flags: [...flags, help] }, ...below]
}
