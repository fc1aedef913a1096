import { z } from 'zod'

/**
 * Who saved a document last, and in which form. A form sends back the one it was filled with, so that the server
 * can tell a save that is made from an older text than the present one.
 */
const lastSaveSchema = z.object({
  /** Of this one save. */
  save: z.string(),
  /** Of the open form that saved; null for a client of the API. */
  form: z.string().nullable(),
  /** Number of the user; the name is told to whom the save concerns. */
  user: z.number().nullable(),
  at: z.iso.datetime(),
})

export type LastSave = z.infer<typeof lastSaveSchema>

/** Header by which an open form names itself. */
export const FORM_HEADER = 'x-form'

/** Header by which it says for which user, by number, it was opened: another one may sign in beside it meanwhile. */
export const FORM_USER_HEADER = 'x-form-user'

/** @returns the record as it is stored; null where there is none yet or it has another shape. */
export function readLastSave(value: unknown): LastSave | null {
  const result = lastSaveSchema.safeParse(value)
  return result.success ? result.data : null
}

/**
 * Whether a form's save would silently replace what it never showed. Saves of one form in a row always pass: the
 * answer to the one before may have been lost on the way.
 *
 * @param present the last save of the document as it stands
 * @param base the last save that the form was filled with
 * @param form the form that saves
 */
export function isStaleSave(present: LastSave | null, base: LastSave | null, form: string): boolean {
  return present !== null && present.form !== form && present.save !== base?.save
}
