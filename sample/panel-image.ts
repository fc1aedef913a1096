/** Measures of the composite image, in pixels; two panels side by side. */
const WIDTH = 1600
const HEIGHT = 900
const PANEL = WIDTH / 2

type Panel = { x: number; ground: string; ink: string; place: string; year: string; names: string }

const PANELS: Panel[] = [
  { x: 0, ground: '#14344b', ink: '#f4efe6', place: 'Vienna', year: '1961', names: 'Kennedy · Khrushchev' },
  { x: PANEL, ground: '#e9e2d5', ink: '#14344b', place: 'Beijing', year: '2013', names: 'Xi · Biden' },
]

/** In all interface languages, since the picture is the same on every page. */
const LABELS = ['示例图片（代替新闻照片）', 'サンプル画像（報道写真の代わり）', '샘플 이미지(보도 사진 대신)']

/** @returns an SVG of the two labelled panels that stand in for the press photographs */
export function panelImageSvg(): string {
  const panels = PANELS.map(panelSvg).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${panels}</svg>`
}

function panelSvg({ x, ground, ink, place, year, names }: Panel): string {
  const left = x + 72
  const translations = LABELS.map(
    (label, index) => `<text x="${left}" y="${734 + index * 38}" font-size="24" opacity="0.8">${label}</text>`,
  ).join('')
  return `<g fill="${ink}" font-family="Noto Sans CJK SC">
<rect x="${x}" width="${PANEL}" height="${HEIGHT}" fill="${ground}"/>
<rect x="${left}" y="96" width="96" height="6" fill="#c8553d"/>
<text x="${left}" y="166" font-size="30">${names}</text>
<text x="${left - 10}" y="400" font-size="220" font-weight="700">${year}</text>
<text x="${left}" y="500" font-size="72">${place}</text>
<rect x="${left}" y="616" width="${PANEL - 144}" height="2" opacity="0.4"/>
<text x="${left}" y="686" font-size="27" font-weight="700">Sample image – in place of the press photograph</text>
${translations}</g>`
}
