/** A page of a document with its text in one line, as `readableText` gives it. */
type Page = { page: number; text: string }

/** A number, which is another on each page, or any other character. */
const PART = /\p{Nd}+|\P{Nd}/gu
const IS_NUMBER = /^\p{Nd}/u
const IS_LETTER = /\p{L}/u
const IS_OF_SPACED_WORD = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}\p{Nd}]/u
/** What ends a sentence, a quotation or brackets: of two pages that both end with a full stop it is not of the foot. */
const IS_ENDING = /[\s\p{Po}\p{Pe}\p{Pf}]/u

/** No head has more; pages that are the same to here are all the same. */
const MOST_PARTS = 300
/** Pages may begin with the same short word by chance. */
const FEWEST_LETTERS = 6
/** Heads of chapters are on a few pages only, and those of left and right pages on every other one. */
const PAGES_AROUND = 4
/** On so many of them it has to be, too. */
const OTHERS = 2

const partsOf = (text: string): string[] => text.match(PART) ?? []

function sameParts(one: readonly string[], other: readonly string[]): number {
  let count = 0
  while (count < one.length && count < other.length) {
    const [own = '', its = ''] = [one[count], other[count]]
    if (own !== its && !(IS_NUMBER.test(own) && IS_NUMBER.test(its))) break
    count += 1
  }
  return count
}

/**
 * @param pages the parts of each, from the edge on which the head would be
 * @param isLetGo whether what the head would end with is none of it, where something follows
 * @returns how many characters the head of a page has that a page before it has, too; 0 where it has none
 */
function lengthOfHead(
  index: number,
  pages: readonly (readonly string[])[],
  isLetGo: (last: string, next: string) => boolean,
): number {
  const own = pages[index] ?? []
  const before = pages.slice(Math.max(0, index - PAGES_AROUND), index).map((other) => sameParts(own, other))
  const after = pages.slice(index + 1, index + 1 + PAGES_AROUND).map((other) => sameParts(own, other))
  const shared = [...before, ...after].toSorted((a, b) => b - a)[OTHERS - 1] ?? 0
  let count = Math.min(shared, Math.max(0, ...before))
  while (count > 0 && count < own.length && isLetGo(own[count - 1] ?? '', own[count] ?? '')) count -= 1
  const head = own.slice(0, count)
  return head.filter((part) => IS_LETTER.test(part)).length < FEWEST_LETTERS ? 0 : head.join('').length
}

/** Pages may begin, or end, with the same letters of different words. */
const isWithinWord = (last: string, next: string) => IS_OF_SPACED_WORD.test(last) && IS_OF_SPACED_WORD.test(next)

/**
 * What stands on many pages at the top or at the bottom says nothing of any of them: whoever looks for a word of the
 * title would be led to every page. It is left where it stands first.
 *
 * @param pages all of a document, in their order
 * @returns them without their running heads and feet, and the numbers within these
 */
export function withoutRunningHeads(pages: readonly Page[]): Page[] {
  const heads = pages.map(({ text }) => partsOf(text.slice(0, 2 * MOST_PARTS)).slice(0, MOST_PARTS))
  const feet = pages.map(({ text }) =>
    partsOf(text.slice(-2 * MOST_PARTS))
      .toReversed()
      .slice(0, MOST_PARTS),
  )
  return pages.map(({ page, text }, index) => {
    const start = lengthOfHead(index, heads, isWithinWord)
    const end = Math.max(
      start,
      text.length - lengthOfHead(index, feet, (last, next) => IS_ENDING.test(last) || isWithinWord(last, next)),
    )
    return { page, text: text.slice(start, end).trim() }
  })
}
