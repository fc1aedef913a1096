import type { RichTextState } from '#domain/localized.ts'
import type { Block, Run } from './markup.ts'
import { parseMarkup } from './markup.ts'

/** What every element of a Lexical state carries beside its type. */
const ELEMENT = { version: 1, format: '', indent: 0, direction: 'ltr' } as const

/** Bits of Lexical's text format. */
const TEXT_FORMAT = { plain: 0, bold: 1, italic: 2 }

/**
 * @param source blocks of the simple markup of `sample/markup.ts`
 * @returns the editor state as Payload's Lexical editor stores it; equal for equal input, so that loading it twice changes nothing
 */
export function toRichText(source: readonly string[]): RichTextState {
  const linkIds = countingIds()
  return { root: { type: 'root', ...ELEMENT, children: parseMarkup(source).map((block) => blockNode(block, linkIds)) } }
}

function blockNode(block: Block, linkIds: Iterator<string, never>) {
  const inline = (runs: Run[]) => runs.map((run) => inlineNode(run, linkIds))
  switch (block.kind) {
    case 'paragraph':
      return {
        type: 'paragraph',
        ...ELEMENT,
        // As the editor itself has it, so that opening the text is not a change.
        textFormat: startFormat(block.runs),
        textStyle: '',
        children: inline(block.runs),
      }
    case 'heading':
      return { type: 'heading', ...ELEMENT, tag: `h${block.level}`, children: inline(block.runs) }
    case 'list':
      return {
        type: 'list',
        ...ELEMENT,
        listType: 'bullet',
        tag: 'ul',
        start: 1,
        children: block.items.map((item, index) => ({
          type: 'listitem',
          ...ELEMENT,
          value: index + 1,
          children: inline(item),
        })),
      }
  }
}

function startFormat([first]: Run[]): number {
  return first && first.style !== 'link' ? TEXT_FORMAT[first.style] : TEXT_FORMAT.plain
}

function inlineNode(run: Run, linkIds: Iterator<string, never>) {
  if (run.style !== 'link') return textNode(run.text, TEXT_FORMAT[run.style])
  return {
    type: 'link',
    ...ELEMENT,
    // Payload's link node is at its third version, which has an id.
    version: 3,
    id: linkIds.next().value,
    fields: { linkType: 'custom', url: run.url, newTab: false },
    children: [textNode(run.text, TEXT_FORMAT.plain)],
  }
}

function textNode(text: string, format: number) {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}

/** Ids in the form that the editor gives links (24 hexadecimal digits), but not random. */
function* countingIds(): Generator<string, never> {
  for (let count = 1; ; count += 1) yield count.toString(16).padStart(24, '0')
}
