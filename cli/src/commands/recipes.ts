// `conclave recipes show`: the recipes that come along, whole or as a list.

import { Command } from '@commander-js/extra-typings'
import { stringify } from 'yaml'
import { aidsafeGated, aidsafePaper } from '@conclave/shared/recipe/named-recipes'
import { DEFAULT_RECIPE, type Recipe } from '@conclave/shared/recipe/recipe'
import { CommandError } from '../command-error.js'
import { EXIT } from '../exit-codes.js'
import { renderTable, type Column } from '../screen/table.js'
import { type Shell } from '../shell.js'
import { jsonText } from './api-command.js'

const NAMED: readonly Recipe[] = [aidsafeGated, aidsafePaper]

const COLUMNS: readonly Column<Recipe>[] = [
  { title: 'recipe', of: ({ name }) => (name === DEFAULT_RECIPE ? `${name} (default)` : name) },
  { title: 'agents', of: ({ agents }) => agents.map(({ name }) => name).join(', ') },
  { title: 'rounds', of: ({ rounds }) => String(rounds), right: true },
  { title: 'refinement', of: ({ refinement }) => refinement.mode },
  {
    title: 'gate',
    of: ({ gate }) => (gate === null ? 'none' : `${gate.judges.length} judge, ${gate.maxCandidates} candidates`),
  },
]

export const recipesCommand = (shell: Shell) =>
  new Command('recipes').description('the recipes that come along').addCommand(
    new Command('show')
      .description('list recipes, or show one whole, as YAML')
      .argument('[name]', 'of a recipe')
      .option('--json', 'as JSON')
      .action((name, { json }) => {
        const shown = NAMED.find((recipe) => recipe.name === name)
        if (name !== undefined && shown === undefined) {
          const names = NAMED.map((recipe) => recipe.name).join(', ')
          throw new CommandError(`there is no recipe "${name}"; there is: ${names}`, { exit: EXIT.notFound })
        }
        if (json === true) shell.out(jsonText(shown ?? NAMED))
        else shell.out(shown === undefined ? renderTable(COLUMNS, NAMED, shell.paint) : stringify(shown).trimEnd())
      }),
  )
