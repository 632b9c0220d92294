// Data inside messages. What a user or a model wrote stands between tags that its own text cannot close, so that it is
// read as data whatever it says; and it stands there byte for byte, so that nothing is lost by escaping.

const TAG_LIKE =
  /<\/?(?:prompt|intents?|thoughts?|struck|strike|response|findings?|side|beliefs?|tr(?:y|ies)|exemplars)\b/i

/** Tags that no piece of `texts` can forge: plain ones, or with the first suffix that occurs in none of the texts. */
export function createFence(texts: readonly string[]): Fence {
  let suffix = ''
  if (texts.some((text) => TAG_LIKE.test(text))) {
    let n = 2
    while (texts.some((text) => text.includes(`-${n}`))) n += 1
    suffix = `-${n}`
  }
  return (name, content, attributes = {}) => {
    const written = Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${value}"`)
      .join('')
    return `<${name}${suffix}${written}>\n${content}\n</${name}${suffix}>`
  }
}

/** Wraps `content` in the tag `name`; attribute values are ids and numbers of ours, never free text. */
export type Fence = (name: string, content: string, attributes?: Readonly<Record<string, string | number>>) => string
