/**
 * Where in an edition something is found: its title, the names of its authors, what presents it (standfirst, summary,
 * key findings, keywords, series, category, topics), its full text, and the pages of its PDF.
 */
export const SEARCH_FIELDS = ['title', 'people', 'summary', 'body', 'pdf'] as const
export type SearchField = (typeof SEARCH_FIELDS)[number]

/** Each term of the index begins with the letter of its field, so that one index answers for all and for each. */
export const FIELD_LETTERS: Record<SearchField, string> = { title: 't', people: 'n', summary: 's', body: 'b', pdf: 'p' }

export const isSearchField = (value: unknown): value is SearchField => SEARCH_FIELDS.some((field) => field === value)
