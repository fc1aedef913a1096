import type { LanguageTag } from '../languages.ts'
import type { LocalizedText } from '../localized.ts'
import { xmlDocument, xmlElement, xmlText } from './xml.ts'

/** The Atom Syndication Format (RFC 4287). Addresses are absolute, instants are RFC 3339. */

export type AtomPerson = { name: string; uri?: string }

export type AtomLink = {
  rel: 'self' | 'alternate' | 'enclosure'
  href: string
  type: string
  hreflang?: LanguageTag
  /** Bytes. */
  length?: number
  title?: string
}

export type AtomCategory = { term: string; scheme?: string; label?: string }

export type AtomEntry = {
  /** A URI that never changes (section 4.2.6). */
  id: string
  title: LocalizedText
  updated: string
  published: string
  authors: readonly AtomPerson[]
  contributors: readonly AtomPerson[]
  links: readonly AtomLink[]
  categories: readonly AtomCategory[]
  summary: LocalizedText | null
  rights: string | null
}

export type AtomFeed = {
  id: string
  language: LanguageTag
  title: string
  subtitle: LocalizedText | null
  updated: string
  /** Who stands for the whole; the author of entries that name none (section 4.1.1). */
  author: AtomPerson
  icon: string
  links: readonly AtomLink[]
  entries: readonly AtomEntry[]
}

/** @returns the feed document */
export function atomXml(feed: AtomFeed): string {
  const { language } = feed
  const parts = [
    textElement('id', feed.id),
    textElement('title', feed.title),
    feed.subtitle && localizedElement('subtitle', feed.subtitle, language),
    textElement('updated', feed.updated),
    personElement('author', feed.author),
    ...feed.links.map(linkElement),
    textElement('icon', feed.icon),
    ...feed.entries.map((entry) => entryElement(entry, language)),
  ]
  const namespace = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }
  return xmlDocument(xmlElement('feed', namespace, lines(parts)))
}

function entryElement(entry: AtomEntry, language: LanguageTag): string {
  return xmlElement(
    'entry',
    {},
    lines([
      textElement('id', entry.id),
      localizedElement('title', entry.title, language),
      textElement('published', entry.published),
      textElement('updated', entry.updated),
      ...entry.authors.map((person) => personElement('author', person)),
      ...entry.contributors.map((person) => personElement('contributor', person)),
      ...entry.links.map(linkElement),
      ...entry.categories.map(({ term, scheme, label }) => xmlElement('category', { term, scheme, label })),
      entry.summary && localizedElement('summary', entry.summary, language),
      entry.rights && textElement('rights', entry.rights),
    ]),
  )
}

const lines = (parts: readonly (string | null)[]) =>
  `\n${parts.filter((part) => part !== null && part !== '').join('\n')}\n`

const textElement = (name: string, text: string) => xmlElement(name, {}, xmlText(text))

/** The language is named where it is not the feed's. */
const localizedElement = (name: string, { text, lang }: LocalizedText, language: LanguageTag) =>
  xmlElement(name, { 'xml:lang': lang === language ? null : lang }, xmlText(text))

const personElement = (role: 'author' | 'contributor', { name, uri }: AtomPerson) =>
  xmlElement(role, {}, textElement('name', name) + (uri ? textElement('uri', uri) : ''))

const linkElement = ({ rel, type, hreflang, length, title, href }: AtomLink) =>
  xmlElement('link', { rel, type, hreflang, length, title, href })
