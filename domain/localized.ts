import type { LanguageTag } from './languages.ts'

/** A short string with the language it is really in, so that the page can mark it with `lang`. */
export type LocalizedText = { text: string; lang: LanguageTag }

/** Lexical editor state as Payload stores it; components render it. */
export type RichTextState = {
  root: {
    type: string
    children: { type: string; version: number; [key: string]: unknown }[]
    direction: 'ltr' | 'rtl' | null
    format: '' | 'left' | 'start' | 'center' | 'right' | 'end' | 'justify'
    indent: number
    version: number
  }
  [key: string]: unknown
}

/** Rich text with the language it is really in. */
export type LocalizedRichText = { richText: RichTextState; lang: LanguageTag }
