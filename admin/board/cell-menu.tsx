'use client'

import Link from 'next/link'
import { formatAdminURL } from 'payload/shared'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import type { BoardEdition } from '#domain/board.ts'
import { type LanguageTag, languageName } from '#domain/languages.ts'
import { useBoardContext } from './board-context.ts'
import styles from './board.module.css'
import type { CellAction } from './cell-actions.ts'
import { placeAfter } from './grid-keys.ts'
import { boardWords } from './words.ts'

type Props = {
  /** The button of the cell. */
  anchor: RefObject<HTMLButtonElement | null>
  label: string
  actions: readonly CellAction[]
  /** Whether the language is named in each entry, where a cell has several. */
  isNamed: boolean
  onClose: () => void
  onCreate: (language: LanguageTag) => void
  onRelease: (edition: BoardEdition) => void
  onSchedule: (edition: BoardEdition) => void
}

const MENU_WIDTH = 240

/** Below the cell, within the window. */
function positionOf(anchor: HTMLElement | null) {
  const box = anchor?.getBoundingClientRect()
  if (!box) return {}
  return {
    insetBlockStart: `${Math.min(box.bottom, window.innerHeight - 160)}px`,
    insetInlineStart: `${Math.max(8, Math.min(box.left, document.documentElement.clientWidth - MENU_WIDTH - 8))}px`,
  }
}

/** What can be done in a cell (ARIA Authoring Practices Guide, pattern "Menu Button"); open as long as it is there. */
export function CellMenu({ anchor, label, actions, isNamed, onClose, onCreate, onRelease, onSchedule }: Props) {
  const { language } = useBoardContext()
  const words = boardWords[language]
  const menu = useRef<HTMLDivElement>(null)
  const [position] = useState(() => positionOf(anchor.current))
  const entries = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  useEffect(() => {
    const element = menu.current
    // In the top layer nothing cuts it off; where there is none, it stands where it is.
    if (element && 'showPopover' in element) element.showPopover()
    element?.querySelector<HTMLElement>('[role="menuitem"]')?.focus()
  }, [])

  const close = () => {
    onClose()
    anchor.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault()
      close()
      return
    }
    const present = entries().findIndex((entry) => entry === document.activeElement)
    const next = placeAfter(event.key, true, { row: present, column: 0 }, { row: entries().length, column: 1 })
    // The keys are the menu's own as long as it is open.
    if (next) event.preventDefault()
    entries()[next?.row ?? -1]?.focus()
  }

  return (
    <div
      ref={menu}
      popover="auto"
      role="menu"
      aria-label={label}
      className={styles.menu}
      style={position}
      onKeyDown={onKeyDown}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose()
      }}
    >
      {actions.length === 0 && (
        <button type="button" role="menuitem" aria-disabled="true" onClick={close}>
          {words.menu.nothing}
        </button>
      )}
      {actions.map((action) => (
        <Entry
          key={'edition' in action ? `${action.kind}-${action.edition.id}` : action.kind}
          action={action}
          isNamed={isNamed}
          onAct={() => {
            close()
            if (action.kind === 'create') onCreate(action.language)
            if (action.kind === 'release') onRelease(action.edition)
            if (action.kind === 'schedule') onSchedule(action.edition)
          }}
        />
      ))}
    </div>
  )
}

function Entry({ action, isNamed, onAct }: { action: CellAction; isNamed: boolean; onAct: () => void }) {
  const { adminRoute, language } = useBoardContext()
  const { menu } = boardWords[language]
  const tag = 'edition' in action ? action.edition.language : null
  const name = isNamed && tag !== null ? languageName(tag, language) : null

  const labels = {
    create: menu.create,
    createOther: menu.createOther,
    open: name === null ? menu.open : menu.openOf(name),
    release: name === null ? menu.release : menu.releaseOf(name),
    schedule: name === null ? menu.schedule : menu.scheduleOf(name),
  }
  if (action.kind !== 'open' && action.kind !== 'createOther') {
    return (
      <button type="button" role="menuitem" tabIndex={-1} onClick={onAct}>
        {labels[action.kind]}
      </button>
    )
  }
  const path: `/${string}` =
    action.kind === 'createOther'
      ? '/collections/translations/create'
      : `/collections/${action.edition.collection}/${action.edition.id}`
  return (
    <Link role="menuitem" tabIndex={-1} prefetch={false} href={formatAdminURL({ adminRoute, path })}>
      {labels[action.kind]}
    </Link>
  )
}
