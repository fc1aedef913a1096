import type { InterfaceLanguage } from '#domain/languages.ts'
import type { BoardWords } from './board-words.ts'
import { en } from './words-en.ts'
import { ja } from './words-ja.ts'
import { ko } from './words-ko.ts'
import { zh } from './words-zh.ts'

export const boardWords: Record<InterfaceLanguage, BoardWords> = { en, zh, ja, ko }
