/** In half-width characters: a letter of Chinese, Japanese or Korean is twice as wide as a Latin one. */
const LONG_TITLE = 140

/** Chinese, Japanese and Korean characters with their punctuation and full-width forms, from the radicals on. */
const WIDE = /[\u2e80-\uffef]/g

/** @returns whether a title is so long that pages set it smaller, and lists and search results cut it off. */
export const isLongTitle = (title: string) => title.replaceAll(WIDE, '$&$&').length > LONG_TITLE
