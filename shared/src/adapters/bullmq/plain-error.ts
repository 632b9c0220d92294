/**
 * An error with nothing but its name, message, code and stack. What the drivers hang on theirs (a command's arguments,
 * which for AUTH are the password; a row) must not reach a log.
 */
export function plainError(thrown: unknown): Error {
  const source = thrown instanceof Error ? thrown : new Error(String(thrown))
  const code = 'code' in source ? String(source.code) : undefined
  // A refused connection to a name with two addresses is an AggregateError without a message.
  const plain = new Error(source.message || code || source.name)
  plain.name = source.name
  if (source.stack !== undefined) plain.stack = source.stack
  return code === undefined ? plain : Object.assign(plain, { code })
}
