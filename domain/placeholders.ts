/**
 * Marks that writers leave where something is still to come, each as it is used in its script:
 * - TK ("to come"), TBC, TBD and a row of X in English, as words of their own and in capitals, so that "TKO" and
 *   "taxxxx" are none; next to Chinese or Japanese, which has no spaces, they are words too, and ".TK" is an address;
 * - "lorem ipsum", the blind text of typesetters;
 * - 待补 (補) and 待定 in Chinese, "to be added" and "to be decided";
 * - 〓, the block that stands for a missing type, ●● and ○○ (the white circle; the digit 〇 of 二〇〇五 is another
 *   character), 要確認 and 未定 in Japanese;
 * - 미정 and 추후 기재 and the like in Korean: 미정 only by itself, as 김미정 is a person's name;
 * - brackets 【】 that hold nothing, dots or circles.
 */
const PLACEHOLDERS = [
  /(?<![\p{Script=Latin}\p{N}.])(?:TK(?:TK)*|TBC|TBD|X{3,})(?![\p{Script=Latin}\p{N}])/u,
  /\blorem ipsum\b/i,
  /待[补補定]/u,
  /〓|[●○◯]{2,}|要確認|未定/u,
  /(?<!\p{Script=Hangul})미정(?!\p{Script=Hangul})|추후 ?(?:기재|보완|입력|확정)/u,
  /【[\s…‥・.●○◯?？]*】/u,
]

/** Characters shown on each side of the mark, so that it is found in the field. */
const CONTEXT = 16

/**
 * @param text plain text
 * @returns the first placeholder with a few words around it, or null where there is none
 * @example findPlaceholder('It cost TK million in 1988.') // 'It cost TK million in 1988.'
 */
export function findPlaceholder(text: string): string | null {
  const matches = PLACEHOLDERS.map((pattern) => pattern.exec(text)).filter((match) => match !== null)
  const first = matches.toSorted((one, other) => one.index - other.index)[0]
  if (!first) return null
  const start = Math.max(0, first.index - CONTEXT)
  const end = Math.min(text.length, first.index + first[0].length + CONTEXT)
  const quote = text.slice(start, end).toWellFormed().replaceAll('\uFFFD', '').replaceAll(/\s+/g, ' ').trim()
  return `${start > 0 ? '…' : ''}${quote}${end < text.length ? '…' : ''}`
}
