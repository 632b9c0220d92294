// Objects of Kubernetes' own kinds, held against kubernetes-models twice: its validators check values and what is required,
// its types refuse fields that do not exist (the compiler sees each object as a literal).

import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { ROOT } from '../repo/tree.js'
import { titleOf, type KubernetesObject } from './read-objects.js'

const require = createRequire(import.meta.url)
const OBJECTS = fileURLToPath(new URL('test/deploy/rendered-objects.ts', ROOT))

const moduleOf = ({ apiVersion, kind }: KubernetesObject): string => `kubernetes-models/${apiVersion}/${kind}`

/** Every fault of every object, each with the object it is of. */
export const kubernetesFaults = (objects: readonly KubernetesObject[]): readonly string[] => [
  ...objects.flatMap(valueFaults),
  ...fieldFaults(objects),
]

function valueFaults(object: KubernetesObject): readonly string[] {
  try {
    const models: Record<string, new (written: unknown) => { validate(): void }> = require(moduleOf(object))
    const Model = models[object.kind]
    if (Model === undefined) return [`${titleOf(object)}: ${moduleOf(object)} has no ${object.kind}`]
    new Model(object).validate()
    return []
  } catch (error) {
    return [`${titleOf(object)}: ${error instanceof Error ? error.message : String(error)}`]
  }
}

function fieldFaults(objects: readonly KubernetesObject[]): readonly string[] {
  const text = objects
    .map((object, at) => {
      const literal = JSON.stringify(object, null, 1)
      return `import type { I${object.kind} as Type${at} } from '${moduleOf(object)}'\nexport const object${at}: Type${at} = ${literal}\n`
    })
    .join('')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (path) => path === OBJECTS || fileExists(path)
  host.readFile = (path) => (path === OBJECTS ? text : readFile(path))
  host.getSourceFile = (path, ...rest) =>
    path === OBJECTS ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest)
  const program = ts.createProgram({ rootNames: [OBJECTS], options, host })
  return ts.getPreEmitDiagnostics(program).map(({ messageText, start = 0 }) => {
    const at = Number(/Type(\d+) = /.exec(text.slice(text.lastIndexOf('export const object', start)))?.[1])
    const object = objects[at]
    const title = object === undefined ? '' : `${titleOf(object)}: `
    return `${title}${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}
