/** Web addresses up to the next white space. */
const ADDRESS = /(https?:\/\/\S+)/

/** @returns a text in its parts: what is written, and the web addresses in it */
export function textAndLinks(text: string): { isLink: boolean; text: string }[] {
  // A split by a group keeps what was matched, at every other place.
  return text
    .split(ADDRESS)
    .map((part, index) => ({ isLink: index % 2 === 1, text: part }))
    .filter((part) => part.text !== '')
}
