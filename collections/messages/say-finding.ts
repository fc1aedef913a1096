import type { PayloadRequest } from 'payload'
import type { Finding } from '#domain/checklist.ts'
import { isInterfaceLanguage, isLanguageTag, languageName } from '#domain/languages.ts'
import { isLinkProblem } from '#domain/link-problems.ts'
import { PREFLIGHT } from '#domain/preflight.ts'
import { TRANSLATED_FIELDS } from '#domain/staleness.ts'
import { say } from '../messages.ts'
import { LINK_PROBLEM_WORDS } from './checklist.ts'
import { FIELD_LABELS } from './translated-fields.ts'

type Speaking = Pick<PayloadRequest, 'i18n'>
type Said = Pick<Finding, 'code' | 'values'>

const isPreflight = (code: string) => PREFLIGHT.some((rule) => rule.code === code)

/** Names of languages, fields and reasons stand in a finding as codes. */
function wordedValues(req: Speaking, { code, values }: Said): Record<string, string> {
  const admin: unknown = req.i18n.language
  const language = isInterfaceLanguage(admin) ? admin : 'en'
  const name = (tag: string | undefined) => (isLanguageTag(tag) ? languageName(tag, language) : '')
  if (isPreflight(code) && (values.language || values.edition))
    return { ...values, language: name(values.language), edition: name(values.edition) }
  const field = TRANSLATED_FIELDS.find((one) => one === values.field)
  if (field) return { ...values, field: FIELD_LABELS[field][language] }
  const problem = values.detail
  return isLinkProblem(problem) ? { ...values, detail: LINK_PROBLEM_WORDS[problem][language] } : values
}

/** @returns what a finding says to the person, in the language of their admin */
export const sayFinding = (req: Speaking, finding: Said): string => say(req, finding.code, wordedValues(req, finding))
