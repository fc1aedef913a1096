import { cpus } from 'node:os'
import type { BoardFigures } from './board.ts'
import type { Load } from './load.ts'
import { percentile } from './median.ts'
import type { ReadingFigures } from './readings.ts'
import type { Release } from './releases.ts'

export type Compared = { what: string; portal: Load; nginx: Load | null }
export type Uncached = { name: string; ms: number; cachedMs: number; queries: number | null }
export type FirstLoad = { name: string; bytes: Record<string, number> }

export type Figures = {
  compared: Compared[]
  uncached: Uncached[]
  firstLoads: FirstLoad[]
  memory: { when: string; megabytes: number }[]
  releases: Release[]
  startSeconds: number
  board: BoardFigures
  readings: ReadingFigures
}

const KINDS = ['Document', 'Stylesheet', 'Script', 'Font', 'Image', 'Other']

/** @returns the figures of one run as Markdown */
export function describeFigures({
  compared,
  uncached,
  firstLoads,
  memory,
  releases,
  startSeconds,
  board,
  readings,
}: Figures): string {
  const date = new Date().toISOString().slice(0, 10)
  return [
    `Measured ${date} on ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}, with the sample content.`,
    '### Under load',
    table(
      ['What', 'Answers per second', 'p50', 'p99', 'Bytes', 'nginx, answers per second', 'nginx ÷ portal'],
      compared.map(({ what, portal, nginx }) => [
        what,
        whole(portal.perSecond),
        `${portal.p50} ms`,
        `${portal.p99} ms`,
        whole(portal.bytes),
        nginx ? whole(nginx.perSecond) : '–',
        nginx ? (nginx.perSecond / portal.perSecond).toFixed(1) : '–',
      ]),
    ),
    '### Made anew',
    table(
      ['Page', 'Queries', 'Made anew', 'Remembered', 'Ratio'],
      uncached.map(({ name, ms, cachedMs, queries }) => [
        name,
        queries === null ? '–' : String(queries),
        `${ms.toFixed(1)} ms`,
        `${cachedMs.toFixed(1)} ms`,
        (ms / cachedMs).toFixed(1),
      ]),
    ),
    '### From “Publish” to readers',
    table(
      ['After the click', 'p50', 'p95', 'Most'],
      (['answered', 'shown'] as const).map((what) => {
        const times = releases.map((release) => release[what])
        const ms = (time: number) => `${whole(time)} ms`
        return [
          what === 'answered' ? 'The server has answered' : 'Page, list and feed all show it',
          ms(percentile(times, 0.5)),
          ms(percentile(times, 0.95)),
          ms(Math.max(...times)),
        ]
      }),
    ),
    '### Bytes of a first visit',
    table(
      ['Page', ...KINDS, 'Sum'],
      firstLoads.map(({ name, bytes }) => [
        name,
        ...KINDS.map((kind) => whole(bytes[kind] ?? 0)),
        whole(Object.values(bytes).reduce((sum, number) => sum + number, 0)),
      ]),
    ),
    '### The release board: 1,000 reports × 4 languages',
    table(
      ['View', 'p50', 'p95', 'Queries, the session’s included'],
      board.views.map(({ name, p50, p95, queries }) => [
        name,
        `${p50.toFixed(1)} ms`,
        `${p95.toFixed(1)} ms`,
        String(queries),
      ]),
    ),
    '### The process',
    table(
      ['What', 'Figure'],
      [
        ['From start to ready', `${startSeconds.toFixed(1)} s`],
        ...memory.map(({ when, megabytes }) => [`Memory ${when}`, `${whole(megabytes)} MB`]),
        ['A reading of a PDF', `${readings.seconds.toFixed(1)} s`],
        ['Memory of who has PDFs read, after the first 20', `${whole(readings.atFirst)} MB`],
        [`The same, after ${readings.times}`, `${whole(readings.atLast)} MB`],
      ],
    ),
  ].join('\n\n')
}

const whole = (number: number) => Math.round(number).toLocaleString('en')

/** The first column is words, the others are figures. */
function table(head: string[], rows: string[][]): string {
  const cells = [head, ...rows]
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    `| ${row.map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}
