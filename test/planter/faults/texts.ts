// Small steps on a thought's text that several planters take.

export interface Said {
  readonly text: string
  readonly rules: readonly string[]
}

/** Two thoughts that say the same, and how they differ. */
export interface Repeat {
  readonly first: Said
  readonly later: Said
  readonly variant: string
}

/** Words whose capital is not that of a beginning. */
const KEEPS_CAPITAL =
  /^(?:I\b|I’|["“*`(]|[A-Z][A-Z0-9]|[A-Z]+[-.]?\d|Hindus|Jews|Christie|Ambedkar|Reviewer|Linux|Uber)/

export const lowerFirst = (text: string): string =>
  KEEPS_CAPITAL.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1)
export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** The whole sentences of a text. Initials and "e.g." do not end one, since a capital must follow the space. */
export const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?]["”’]?)\s+(?=["“]?\p{Lu})/u)

/** The two halves of a text, parted at a blank near its middle. */
export function halves(text: string): readonly [string, string] {
  const middle = Math.floor(text.length / 2)
  const after = text.indexOf(' ', middle)
  const at = after === -1 ? text.lastIndexOf(' ', middle) : after
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** `phrase` with what it names in braces; a name that has no value stays. */
export const fillIn = (phrase: string, values: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
