/** Drawings without a word in them, so that every language can show them: measures in pixels. */
const WIDTH = 1600
const HEIGHT = 900

const [GROUND, INK, PALE, MARK, PAPER] = ['#14344b', '#f4efe6', '#3f6280', '#e0735c', '#fbfaf7']

const rect = (x: number, y: number, width: number, height: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${fill}"/>`

const framed = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${GROUND}"/>${content}</svg>`

const range = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Lines of text, of lengths that repeat. */
const lines = (x: number, y: number, count: number, width: number, fill: string) =>
  range(count)
    .map((line) => rect(x, y + line * 52, width * (line % 3 === 2 ? 0.6 : line % 2 === 0 ? 1 : 0.88), 20, fill))
    .join('')

/** A page that leaves a stack of pages. */
const publishing = () =>
  framed(
    [
      ...range(3).map((page) => rect(230 + page * 34, 150 + page * 34, 480, 560, page === 2 ? PAPER : PALE)),
      rect(358, 290, 200, 34, MARK),
      lines(358, 370, 6, 340, GROUND),
      `<path d="M860 470h360m-110-110 110 110-110 110" fill="none" stroke="${MARK}" stroke-width="34" stroke-linecap="round" stroke-linejoin="round"/>`,
      ...range(3).map((reader) => `<circle cx="1380" cy="${270 + reader * 200}" r="62" fill="${INK}"/>`),
    ].join(''),
  )

/** Two columns of text; one paragraph of the second is behind. */
const translating = () =>
  framed(
    [
      rect(180, 130, 580, 640, PAPER),
      rect(840, 130, 580, 640, INK),
      rect(240, 200, 300, 40, GROUND),
      rect(900, 200, 300, 40, GROUND),
      lines(240, 300, 3, 460, PALE),
      lines(900, 300, 3, 460, PALE),
      lines(240, 500, 4, 460, MARK),
      lines(900, 500, 4, 460, PALE),
    ].join(''),
  )

/** Cards of people; one is to be looked at. */
const bios = () =>
  framed(
    range(3)
      .map((card) => {
        const x = 150 + card * 450
        return [
          rect(x, 170, 400, 560, card === 1 ? PAPER : PALE),
          `<circle cx="${x + 200}" cy="320" r="84" fill="${card === 1 ? MARK : INK}"/>`,
          lines(x + 60, 470, 4, 280, card === 1 ? GROUND : INK),
        ].join('')
      })
      .join(''),
  )

/** By the name of the file: the SVG that it is made from. */
export const DRAWINGS: Readonly<Record<string, () => string>> = {
  'handbook-publishing.png': publishing,
  'handbook-translations.png': translating,
  'handbook-bios.png': bios,
}
