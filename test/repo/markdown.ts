// What the documents claim about the repository, taken out of their text.

export interface Link {
  readonly path: string
  readonly anchor: string
}

const FENCE = /^```(\w*)\n(.*?)^```/gms

/** The text of the fenced blocks in that language. */
export const fenced = (text: string, language: string): readonly string[] =>
  [...text.matchAll(FENCE)].flatMap(([, of, body = '']) => (of === language ? [body] : []))

const withoutFences = (text: string): string => text.replaceAll(FENCE, '')

/** Links within the repository; `path` is '' for one to a heading of the same document. */
export const relativeLinks = (text: string): readonly Link[] =>
  [...withoutFences(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor = ''] = target.split('#')
      return { path, anchor }
    })

/** The anchors of the headings, as GitHub makes them. */
export const anchorsOf = (text: string): readonly string[] =>
  [...withoutFences(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )

const codeSpans = (text: string): readonly string[] =>
  [...withoutFences(text).matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)

/** Code spans that are paths: words with a slash within. A route begins with its slash. */
export const pathsIn = (text: string): readonly string[] =>
  codeSpans(text).filter((span) => /^[\w.@-]+\/[\w.@/-]*$/.test(span))

/** Code spans that are the bare name of a source file. */
export const fileNamesIn = (text: string): readonly string[] =>
  codeSpans(text).filter((span) => /^[\w-]+(\.[\w-]+)*\.(ts|js|sql|jsonl?)$/.test(span))

/** Scripts that a text has npm run. */
export const scriptsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bnpm (?:run (?:-\S+ )*([\w:-]+)|(test|start)\b)/g)].map(([, run, short]) => run ?? short ?? '')

/** Compiled files that a text has node run. */
export const programsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\bnode ([\w./-]+\.js)\b/g)].map(([, path = '']) => path)
