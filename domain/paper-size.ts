/** Points in a millimetre: a point is 1/72 inch of 25.4 mm. */
const POINTS = 72 / 25.4

/** ISO 216 (A3 to A6, B5), B5 of Japan (JIS P 0138), and the sizes of North American printers, in millimetres. */
const PAPERS: readonly (readonly [number, number, string])[] = [
  [297, 420, 'A3'],
  [210, 297, 'A4'],
  [148, 210, 'A5'],
  [105, 148, 'A6'],
  [176, 250, 'B5'],
  [182, 257, 'JIS B5'],
  [215.9, 279.4, 'Letter'],
  [215.9, 355.6, 'Legal'],
  [184.2, 266.7, 'Executive'],
]
const TOLERANCE_MM = 4
/** Books and brochures are cut to their own size; what is within these is no accident. */
const BOOK_MM = { shorter: [130, 230], longer: [190, 320] } as const

type Size = { width: number; height: number }

/** @returns width and height of a page in whole millimetres, as it is seen */
export const widthAndHeight = ({ height, width }: Size): [number, number] => [
  Math.round(width / POINTS),
  Math.round(height / POINTS),
]

/** @returns the sides of a page in whole millimetres, the shorter first */
export function millimetres(size: Size): [number, number] {
  const [one, other] = widthAndHeight(size)
  return one <= other ? [one, other] : [other, one]
}

/** @returns what the paper of a page is called, or null for a size without a name; landscape counts like upright */
export function paperName(size: Size): string | null {
  const [shorter, longer] = millimetres(size)
  const paper = PAPERS.find(
    ([width, height]) => Math.abs(width - shorter) <= TOLERANCE_MM && Math.abs(height - longer) <= TOLERANCE_MM,
  )
  return paper?.[2] ?? null
}

/** @returns whether a page is neither a common paper nor near the size of a book; landscape counts like upright */
export function isOddSize(size: Size): boolean {
  const [shorter, longer] = millimetres(size)
  const isIn = (side: number, [least, most]: readonly [number, number]) => side >= least && side <= most
  return paperName(size) === null && !(isIn(shorter, BOOK_MM.shorter) && isIn(longer, BOOK_MM.longer))
}

/** @returns whether two pages are the same paper, one of them perhaps turned */
export function isSamePaper(one: Size, other: Size): boolean {
  const [a, b] = [millimetres(one), millimetres(other)]
  return Math.abs(a[0] - b[0]) <= TOLERANCE_MM && Math.abs(a[1] - b[1]) <= TOLERANCE_MM
}
