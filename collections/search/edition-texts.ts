import { isRichText } from '#domain/pick-language.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import type { Report, Translation } from '../../payload-types.ts'

/** @returns the text of a rich text field; '' of one that is empty */
export const prose = (value: unknown): string => (isRichText(value) ? plainText(value) : '')

type Presented = Pick<Report | Translation, 'standfirst' | 'summary' | 'keyFindings'>

/** @returns the texts that present an edition: standfirst, summary and key findings, as far as there are any */
export const presentingTexts = ({ keyFindings, standfirst, summary }: Presented): string[] =>
  [standfirst ?? '', prose(summary), ...(keyFindings ?? []).map(({ text }) => text ?? '')].filter(Boolean)
