'use client'

import { type ReactNode, useEffect } from 'react'
import { watchSaves } from './watch-saves.ts'

/** Around the whole admin: saves are watched from the first form on, and signing out anywhere. */
export function WatchSaves({ children }: { children: ReactNode }) {
  useEffect(watchSaves, [])
  return children
}
