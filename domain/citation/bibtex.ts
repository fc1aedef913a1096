import { type CslItem, type CslName, dateParts } from './csl-item.ts'

/** Characters that TeX reads as commands, each with what prints it. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
}

/** Exactly the keys of that table. */
const TEX_SPECIAL = /[\\{}~^&%$#_]/g

const tex = (text: string) => text.replace(/\s+/g, ' ').replace(TEX_SPECIAL, (character) => TEX[character] ?? character)

/** Braces around an organisation keep it whole: without them its last word is its family name. */
function texName(name: CslName): string {
  if ('literal' in name) return `{${tex(name.literal)}}`
  return name.given ? `${tex(name.family)}, ${tex(name.given)}` : `{${tex(name.family)}}`
}

const names = (people: CslName[] | undefined) => people?.map(texName).join(' and ')

/** Addresses are printed as they are; braces would end the field. */
const verbatim = (address: string) => address.replaceAll('{', '%7B').replaceAll('}', '%7D')

/**
 * @returns the item as an entry of BibTeX, type `techreport`. The title stands in two pairs of braces, so that no style
 * changes its capitals. Beside `year` there is biblatex's ISO `date`.
 */
export function bibtex(item: CslItem): string {
  const date = dateParts(item)
  const fields: Record<string, string | undefined> = {
    author: names(item.author),
    title: `{${tex(item.title)}}`,
    institution: `{${tex(item.publisher)}}`,
    type: item.genre && tex(item.genre),
    number: item.number && tex(item.number),
    series: item['collection-title'] && tex(item['collection-title']),
    year: date[0],
    date: date.join('-'),
    language: item.language,
    translator: names(item.translator),
    origtitle: item['original-title'] && `{${tex(item['original-title'])}}`,
    keywords: item.keyword && tex(item.keyword),
    doi: item.DOI && verbatim(item.DOI),
    url: verbatim(item.URL),
    abstract: item.abstract && tex(item.abstract),
  }
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? `  ${name} = {${value}},` : []))
  return [`@techreport{${item.id},`, ...lines, '}', ''].join('\n')
}
