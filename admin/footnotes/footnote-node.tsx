'use client'

import {
  $applyNodeReplacement,
  type DOMExportOutput,
  DecoratorNode,
  type LexicalNode,
  type NodeKey,
  type SerializedLexicalNode,
  type Spread,
} from '@payloadcms/richtext-lexical/lexical'
import type { ReactElement } from 'react'
import { FOOTNOTE } from '#domain/footnotes.ts'
import type { RichTextState } from '#domain/localized.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { FootnoteMark } from './footnote-mark.tsx'

type SerializedFootnote = Spread<{ note: RichTextState }, SerializedLexicalNode>

/** A footnote in an editor: a raised number (counted by the style sheet) that holds its text. */
export class FootnoteNode extends DecoratorNode<ReactElement> {
  __note: RichTextState

  constructor(note: RichTextState, key?: NodeKey) {
    super(key)
    this.__note = note
  }

  static override getType(): string {
    return FOOTNOTE
  }

  static override clone(node: FootnoteNode): FootnoteNode {
    return new FootnoteNode(node.__note, node.__key)
  }

  static override importJSON({ note }: SerializedFootnote): FootnoteNode {
    return $createFootnoteNode(note)
  }

  override exportJSON(): SerializedFootnote {
    return { ...super.exportJSON(), type: FOOTNOTE, version: 1, note: this.getNote() }
  }

  override createDOM(): HTMLElement {
    return document.createElement('span')
  }

  /** For programs outside, which know nothing of notes: the text in brackets. */
  override exportDOM(): DOMExportOutput {
    const element = document.createElement('span')
    element.textContent = ` [${plainText(this.getNote())}]`
    return { element }
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): true {
    return true
  }

  getNote(): RichTextState {
    return this.getLatest().__note
  }

  setNote(note: RichTextState): void {
    this.getWritable().__note = note
  }

  override decorate(): ReactElement {
    return <FootnoteMark nodeKey={this.getKey()} text={plainText(this.__note)} />
  }
}

export const $createFootnoteNode = (note: RichTextState): FootnoteNode => $applyNodeReplacement(new FootnoteNode(note))

export const $isFootnoteNode = (node: LexicalNode | null | undefined): node is FootnoteNode =>
  node instanceof FootnoteNode
