import type { Access, FieldAccess, Where } from 'payload'
import { hasRole, roleOf, translatorLanguages } from './roles.ts'

/** One-rule access functions; each reads as the sentence of the security table it stands for. */

export const admins: Access = ({ req }) => hasRole(req, 'admin')
export const editors: Access = ({ req }) => hasRole(req, 'admin', 'editor')
export const anyone: Access = () => true
export const nobody: Access = () => false
export const editorsAndTranslators: Access = ({ req }) => hasRole(req, 'admin', 'editor', 'translator')
export const bioWriters: Access = ({ req }) => hasRole(req, 'admin', 'editor', 'translator', 'bioStaff')

const released: Where = { _status: { equals: 'published' } }

/** Editors and translators read every report, drafts included; everybody else what is published. */
export const readReports: Access = ({ req }) => hasRole(req, 'admin', 'editor', 'translator') || released

/** A translation is hidden with its original: readers have it only while the report is out and not withdrawn. */
export const readTranslations: Access = ({ req }) =>
  hasRole(req, 'admin', 'editor', 'translator') || {
    and: [
      released,
      { 'report._status': { equals: 'published' } },
      { 'report.state': { not_equals: 'withdrawn' } },
      { 'report.deletedAt': { exists: false } },
    ],
  }

/** Translators create and change drafts in their own languages and never publish. */
export const createTranslations: Access = ({ req, data }) => {
  if (hasRole(req, 'admin', 'editor')) return true
  if (!hasRole(req, 'translator') || data?._status === 'published') return false
  const language: unknown = data?.language
  return language === undefined || language === null || translatorLanguages(req).some((own) => own === language)
}

export const updateTranslations: Access = ({ req, data }) => {
  if (hasRole(req, 'admin', 'editor')) return true
  if (!hasRole(req, 'translator') || data?._status === 'published') return false
  return { language: { in: translatorLanguages(req) } }
}

/** What a published page uses is public; people who write see all of it. */
export const publicOrWriters: Access = ({ req }) =>
  hasRole(req, 'admin', 'editor', 'translator') || { public: { equals: true } }
export const publicOrStaff: Access = ({ req }) => roleOf(req) !== null || { public: { equals: true } }

/** Translators and bio staff change the files they uploaded themselves. */
export const ownFiles =
  (...roles: ('translator' | 'bioStaff')[]): Access =>
  ({ req }) => {
    if (hasRole(req, 'admin', 'editor')) return true
    if (!req.user || !hasRole(req, ...roles)) return false
    return { createdBy: { equals: req.user.id } }
  }

export const selfOrAdmins: Access = ({ req }) => {
  if (hasRole(req, 'admin')) return true
  if (!req.user || roleOf(req) === null) return false
  return { id: { equals: req.user.id } }
}

export const adminField: FieldAccess = ({ req }) => hasRole(req, 'admin')
export const editorField: FieldAccess = ({ req }) => hasRole(req, 'admin', 'editor')
export const staffField: FieldAccess = ({ req }) => roleOf(req) !== null
/** What comes from drafts of reports. */
export const writerField: FieldAccess = ({ req }) => hasRole(req, 'admin', 'editor', 'translator')
/**
 * A withdrawn edition stays in the archive; readers get the notice. Needs the state with every document, see
 * `forceSelect`. Asked without a document, as for a search by the field, it says no: a search would tell the text.
 */
export const unlessWithdrawn: FieldAccess = ({ req, doc }) =>
  hasRole(req, 'admin', 'editor', 'translator') || (doc !== undefined && doc.state !== 'withdrawn')
/** Written by the system only. */
export const systemField: FieldAccess = () => false
