// Completion scripts, each one file that knows all commands: nothing is run while the user types.

import { type Branch } from './tree.js'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type ShellName = (typeof SHELLS)[number]

const names = (words: readonly { readonly name: string }[]): string => words.map(({ name }) => name).join(' ')
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** Cases by the command so far, which is the words that are commands, in turn. */
function bash(branches: readonly Branch[]): string {
  const paths = branches.map(({ path }) => path).filter((path) => path !== '')
  const words = branches.map(
    ({ path, commands, flags }) => `    ${quoted(path)}) words="${names([...commands, ...flags])}" ;;`,
  )
  const values = branches.flatMap(({ path, flags }) =>
    flags
      .filter((flag) => flag.values !== null)
      .map(({ name, values }) =>
        values === null || values.length === 0
          ? `    ${quoted(`${path} ${name}`)}) COMPREPLY=($(compgen -f -- "$current")); return ;;`
          : `    ${quoted(`${path} ${name}`)}) COMPREPLY=($(compgen -W ${quoted(values.join(' '))} -- "$current")); return ;;`,
      ),
  )
  return `# bash completion of conclave; to try it: source <(conclave completion bash)
_conclave() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} path="" word words=""
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${path:+$path }$word" in
      ${paths.map(quoted).join('|')}) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path $previous" in
${values.join('\n')}
  esac
  case "$path" in
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [[ \${#COMPREPLY[@]} -eq 0 && $current != -* ]]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _conclave conclave
`
}

function zsh(branches: readonly Branch[]): string {
  // A colon parts a word from what is said of it.
  const described = ({ name, about }: { readonly name: string; readonly about: string }) =>
    quoted(`${name.replaceAll(':', '\\:')}:${about}`)
  const cases = branches.map(({ path, commands, flags }) => {
    const values = flags
      .filter((flag) => flag.values !== null)
      .map(({ name, values }) =>
        values === null || values.length === 0
          ? `        ${quoted(name)}) _files; return ;;`
          : `        ${quoted(name)}) compadd -- ${values.map(quoted).join(' ')}; return ;;`,
      )
    return `    ${quoted(path)})
      case "$previous" in
${values.join('\n')}
      esac
      commands=(${commands.map(described).join(' ')})
      flags=(${flags.map(described).join(' ')})
      ;;`
  })
  const paths = branches.map(({ path }) => path).filter((path) => path !== '')
  return `#compdef conclave
# zsh completion of conclave; to try it: source <(conclave completion zsh)
_conclave() {
  local current_path="" word previous=\${words[CURRENT-1]}
  local -a commands flags
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case "\${current_path:+$current_path }$word" in
      ${paths.map((path) => path.replaceAll(' ', '\\ ')).join('|')}) current_path="\${current_path:+$current_path }$word" ;;
    esac
  done
  case "$current_path" in
${cases.join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then _describe 'option' flags
  elif (( \${#commands} )); then _describe 'command' commands
  else _files
  fi
}
if [[ \${funcstack[1]} == _conclave ]]; then _conclave "$@"; else compdef _conclave conclave; fi
`
}

function fish(branches: readonly Branch[]): string {
  const lines = branches.flatMap(({ path, commands, flags }) => {
    const when = `-n ${quoted(`__conclave_at "${path}"`)}`
    return [
      ...commands.map(({ name, about }) => `complete -c conclave -f ${when} -a ${name} -d ${quoted(about)}`),
      ...flags.map(({ name, about, values }) => {
        const value = values === null ? '' : values.length === 0 ? ' -r' : ` -x -a ${quoted(values.join(' '))}`
        return `complete -c conclave ${when} -l ${name.slice(2)}${value} -d ${quoted(about)}`
      }),
    ]
  })
  const paths = branches.map(({ path }) => path).filter((path) => path !== '')
  return `# fish completion of conclave; to try it: conclave completion fish | source
function __conclave_at
  set -l at
  for word in (commandline -opc)[2..-1]
    if contains -- (string join -- ' ' $at $word) ${paths.map(quoted).join(' ')}
      set at $at $word
    end
  end
  test "$at" = "$argv[1]"
end
${lines.join('\n')}
`
}

const SCRIPTS = { bash, zsh, fish } as const

export const completionScript = (shell: ShellName, branches: readonly Branch[]): string => SCRIPTS[shell](branches)
