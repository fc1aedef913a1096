/** @returns the absolute address of a path of this site; an absolute address stays as it is. */
export const absolute = (origin: string, path: string) => new URL(path, origin).href
