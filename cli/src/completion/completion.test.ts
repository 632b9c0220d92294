import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { Command, Option } from '@commander-js/extra-typings'
import t from 'tap'
import { completionScript, SHELLS } from './scripts.js'
import { branchesOf } from './tree.js'

const run = promisify(execFile)

const program = new Command('conclave')
program.addCommand(
  new Command('samples')
    .description("the samples' list: it's long")
    .addOption(new Option('--state <state>', 'of these').choices(['accepted', 'rejected']))
    .option('--json', 'as JSON'),
)
program.addCommand(
  new Command('keys').description('keys').addCommand(new Command('make').option('--scope <scope>', 'x')),
)

const branches = branchesOf(program)

/** What bash offers for these words, the last of which is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const script = `${completionScript('bash', branches)}
COMP_WORDS=(conclave ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_conclave; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout } = await run('bash', ['-c', script])
  return stdout.trim().split('\n')
}

t.test('bash completes commands, commands of commands, options and the values of options', async (t) => {
  t.same(await offered('sa'), ['samples'])
  t.same(await offered('keys', 'm'), ['make'])
  t.same(await offered('samples', '--'), ['--state', '--json', '--help'])
  t.same(await offered('samples', '--state', 'r'), ['rejected'])
  t.same(await offered('samples', 'latest', '--j'), ['--json'])
  t.same(await offered('keys', 'make', '--s'), ['--scope'])
})

t.test('every script knows every command and option, and quotes what is said of them', async (t) => {
  for (const shell of SHELLS) {
    const script = completionScript(shell, branches)
    for (const name of ['samples', 'keys', 'make', 'state', 'json', 'scope', 'rejected'])
      t.match(script, name, `${shell}: ${name}`)
  }
})
