import {
  $addUpdateTag,
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $parseSerializedNode,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  type LexicalNode,
  PASTE_TAG,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import type { RichTextState } from '#domain/localized.ts'

const nodesOf = ({ root }: RichTextState): LexicalNode[] => root.children.map((child) => $parseSerializedNode(child))

/** Puts a text where the cursor is, as one step that can be undone. Call it inside an update of the editor. */
export function $insertText(editor: LexicalEditor, text: RichTextState): void {
  $addUpdateTag(PASTE_TAG)
  $addUpdateTag(HISTORY_PUSH_TAG)
  const selection = $getSelection() ?? $getRoot().selectEnd()
  const nodes = nodesOf(text)
  // Tables have rules of their own for what is pasted into them.
  const isTaken = editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection })
  if (!isTaken) selection.insertNodes(nodes)
}

/** @returns whether the cursor is in a cell of a table, where no other table can be. */
export function $isInTable(): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  return selection.anchor
    .getNode()
    .getParents()
    .some((node) => node.getType() === 'tablecell')
}

/** Makes the text the editor's, or adds it at the end, as one step that can be undone. */
export function putText(editor: LexicalEditor, text: RichTextState, how: 'replace' | 'append'): void {
  editor.update(
    () => {
      const root = $getRoot()
      if (how === 'replace') root.clear()
      else
        root
          .getChildren()
          .filter(
            (node) => node.getTextContent() === '' && node.getType() === 'paragraph' && node.getNextSibling() === null,
          )
          .forEach((node) => node.remove())
      root.append(...nodesOf(text))
      // A cursor can stand after a table only where there is a paragraph.
      if (root.getLastChild()?.getType() === 'table') root.append($createParagraphNode())
      root.selectStart()
    },
    { tag: HISTORY_PUSH_TAG },
  )
}

export const isEmpty = (editor: LexicalEditor): boolean =>
  editor.getEditorState().read(() => $getRoot().getTextContent().trim() === '')
