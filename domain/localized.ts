import type { LanguageTag } from './languages.ts'

/** A short string with the language it is really in, so that the page can mark it with `lang`. */
export type LocalizedText = { text: string; lang: LanguageTag }

/** Lexical editor state as Payload stores it; components render it. */
export type RichTextState = { root: { children: unknown[]; [key: string]: unknown }; [key: string]: unknown }

/** Rich text with the language it is really in. */
export type LocalizedRichText = { richText: RichTextState; lang: LanguageTag }
