'use client'

import { createContext, useContext } from 'react'
import { DEFAULT_LANGUAGE, type InterfaceLanguage } from '#domain/languages.ts'

/** Where and for whom the board is shown. */
type BoardContext = {
  language: InterfaceLanguage
  /** Address of the admin. */
  adminRoute: string
}

const Context = createContext<BoardContext>({ language: DEFAULT_LANGUAGE, adminRoute: '/admin' })

export const BoardProvider = Context.Provider
export const useBoardContext = () => useContext(Context)
