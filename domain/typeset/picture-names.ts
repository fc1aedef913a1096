import { isRecord } from '../records.ts'
import type { TypesetDocument } from './document.ts'

function* addressesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const inner of value) yield* addressesIn(inner)
  else if (isRecord(value)) {
    if (typeof value.src === 'string' && 'captions' in value) yield value.src
    for (const inner of Object.values(value)) yield* addressesIn(inner)
  }
}

/** The last part of a picture's address is the name of its file; one with a folder in it is none. */
function nameOf(src: string): string | null {
  try {
    const name = decodeURIComponent(src.split(/[?#]/)[0]?.split('/').at(-1) ?? '')
    return name === '' || /^\.|[/\\]/.test(name) ? null : name
  } catch {
    // A name that no address has.
    return null
  }
}

/** @returns names of the files of all pictures in the document, by the address that each has on the page */
export function pictureNames(document: TypesetDocument): Map<string, string> {
  const addresses = [...new Set(addressesIn(document))]
  return new Map(
    addresses.flatMap((src): [string, string][] => {
      const name = nameOf(src)
      return name === null ? [] : [[src, name]]
    }),
  )
}
