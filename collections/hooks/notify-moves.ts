import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { isBlocking } from '#domain/checklist.ts'
import type { NoticeKind } from '#domain/notices.ts'
import { idOf } from '#domain/relations.ts'
import type { EditionAction } from '#domain/states.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { reportFindings, translationFindings } from './checklist.ts'
import { editionIntent } from './edition-intent.ts'
import { settledAction } from './edition-state.ts'
import { BULK_CONTEXT } from './log-edition.ts'
import { editorIds, notify, submitterOf } from './notify.ts'
import { releasedReport } from './released-version.ts'

type Editions = 'reports' | 'translations'

/** Context key of what somebody said with the move under way. */
export const SAID_CONTEXT = 'saidWithMove'

const TOLD_AS: Partial<Record<EditionAction, NoticeKind>> = {
  submit: 'submitted',
  sendBack: 'sentBack',
  approve: 'approved',
  publish: 'released',
}

/** Who has to know: what waits for an editor, its editor or all of them; what comes back, whoever worked on it. */
async function concerned(
  req: PayloadRequest,
  collection: Editions,
  edition: Report | Translation,
  kind: NoticeKind,
): Promise<(number | null)[]> {
  const assignee = idOf(edition.assignee)
  if (kind === 'released') return [assignee]
  if (kind !== 'submitted') return [assignee, await submitterOf(req, collection, edition.id)]
  const editors = await editorIds(req)
  return assignee !== null && editors.includes(assignee) ? [assignee] : editors
}

/** @returns how many things of the checklist still keep the edition from being published */
async function stillToDo(req: PayloadRequest, doc: Report | Translation): Promise<number> {
  if (!('report' in doc)) return (await reportFindings(req, doc)).filter(isBlocking).length
  const findings = await translationFindings(req, doc, await releasedReport(req, idOf(doc.report)))
  return findings.filter(isBlocking).length
}

/**
 * Tells the people concerned that an edition was submitted, sent back, approved or released, whoever or whatever did
 * it: a person by any route, or the portal at a scheduled time.
 */
export const tellOfMoves =
  (collection: Editions): CollectionAfterChangeHook<Report | Translation> =>
  async ({ doc, req }) => {
    const kind = TOLD_AS[settledAction(req, collection)]
    const intent = editionIntent(req, collection)
    if (!kind || (kind === 'released') !== (intent === 'publish')) return
    // A topic for many that readers have already: to nobody is that news of their edition.
    if (req.context[BULK_CONTEXT]) return
    const said = req.context[SAID_CONTEXT]
    const text = typeof said === 'string' ? said : null
    const toDo = kind === 'approved' ? await stillToDo(req, doc) : 0
    await notify(req, await concerned(req, collection, doc, kind), collection, doc, kind, text, toDo)
  }
