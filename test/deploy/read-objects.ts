// Objects of Kubernetes from the YAML that helm and kustomize write.

import Type, { type Static } from 'typebox'
import { Value } from 'typebox/value'
import { parseAllDocuments } from 'yaml'

const KubernetesObjectSchema = Type.Object({
  apiVersion: Type.String({ minLength: 1 }),
  kind: Type.String({ minLength: 1 }),
  metadata: Type.Object({ name: Type.String({ minLength: 1 }) }),
})

export type KubernetesObject = Readonly<Static<typeof KubernetesObjectSchema>>

/** @throws when a document is not YAML, says a key twice, or is no object of Kubernetes; empty documents are passed over. */
export const readObjects = (text: string): readonly KubernetesObject[] =>
  parseAllDocuments(text, { uniqueKeys: true })
    .map((document) => {
      const [error] = document.errors
      if (error !== undefined) throw error
      const written: unknown = document.toJS()
      return written
    })
    .filter((written) => written !== null)
    .map((written) => {
      Value.Assert(KubernetesObjectSchema, written)
      return written
    })

export const titleOf = ({ kind, metadata }: KubernetesObject): string => `${kind} ${metadata.name}`
