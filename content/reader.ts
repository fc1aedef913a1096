import type { TypedUser } from 'payload'
import { READER } from './anonymous.ts'

/**
 * As whom a view of a report is read. Everything is read as an anonymous reader unless a function is given another
 * one by name, which only the views of drafts do.
 */
export type Reader = {
  access: { overrideAccess: boolean; draft: boolean; user?: TypedUser }
  /** Address of an image in a size; null: its own. */
  imageSrc: ((image: number, size: string | null) => string) | null
}

/** What everybody may see. */
export const ANYONE: Reader = { access: READER, imageSrc: null }

/** All rows of one query, without a count, as that reader. */
export const allFor = ({ access }: Reader) => ({ ...access, pagination: false, depth: 0 }) as const
