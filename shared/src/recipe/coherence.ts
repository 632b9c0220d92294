export const leansOnPrevious = (_text: string): boolean => false
