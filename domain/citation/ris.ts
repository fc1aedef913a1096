import { type CslItem, type CslName, dateParts } from './csl-item.ts'

/** A value ends with its line. */
const line = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A person has a comma, also behind a name that is not divided: without one, programs take it for an organisation. */
function risName(name: CslName): string {
  if ('literal' in name) return line(name.literal)
  return name.given ? `${line(name.family)}, ${line(name.given)}` : `${line(name.family)},`
}

type Beside = {
  /** Absolute address of the edition's PDF, where there is one. */
  pdf: string | null
  keywords: readonly string[]
}

/**
 * @returns the item in RIS, type RPRT, lines ended as the format wants them. Tags are those that Zotero and EndNote read
 * for reports: SN is the report's number, T2 its series, M3 its kind, A4 a translator, L1 the PDF.
 */
export function ris(item: CslItem, { keywords, pdf }: Beside): string {
  const date = dateParts(item)
  const entries: [tag: string, value: string | null | undefined][] = [
    ['TI', item.title],
    ...item.author.map((name): [string, string] => ['AU', risName(name)]),
    ...(item.translator ?? []).map((name): [string, string] => ['A4', risName(name)]),
    ['PY', date[0]],
    ['DA', date.length > 0 ? `${date.join('/')}/` : null],
    ['PB', item.publisher],
    ['SN', item.number],
    ['T2', item['collection-title']],
    ['M3', item.genre],
    ['OP', item['original-title']],
    ['LA', item.language],
    ['AB', item.abstract],
    ...keywords.map((keyword): [string, string] => ['KW', keyword]),
    ['DO', item.DOI],
    ['UR', item.URL],
    ['L1', pdf],
  ]
  const lines = entries.flatMap(([tag, value]) => (value ? `${tag}  - ${line(value)}` : []))
  return ['TY  - RPRT', ...lines, 'ER  - ', ''].join('\r\n')
}
