/** The property `key` of foreign JSON, or undefined where there is no such object or no such property. */
export const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
