'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type Outcome, registerForm, whoIsSignedIn } from './watch-saves.ts'

/** How the last save ended: a refused publication may leave a draft that is saved whole. */
type Ended = Outcome | 'draftSaved'

const FIRST_RETRY_MS = 2000
const LONGEST_RETRY_MS = 60_000

type Options = {
  /** `COLLECTION/ID` of the document that the form shows. */
  document: string
  /** Number of the user who opened the form. */
  user: number | string
  /** Sends the text again. */
  retry: () => Promise<unknown>
  onStart: () => void
  onRefused: () => void
  onSaved: () => void
  messageOf: (outcome: 'offline' | 'signedOut' | 'otherPerson') => string
}

/**
 * How the last save of the form ended. Without a connection it is sent again, later and later, and at once when the
 * connection is back; after a signing-out when the same person comes back signed in.
 */
export function useOutcome({ document: name, user, retry, onStart, onRefused, onSaved, messageOf }: Options) {
  const [outcome, setOutcome] = useState<Ended | null>(null)
  const [tries, setTries] = useState(0)
  const isRetrying = useRef(false)
  const again = async () => {
    // Both the clock and the browser may say that it is time.
    if (isRetrying.current) return
    isRetrying.current = true
    try {
      await retry()
    } finally {
      isRetrying.current = false
    }
  }
  const latest = useRef({ again, onStart, onRefused, onSaved, messageOf })
  useEffect(() => {
    latest.current = { again, onStart, onRefused, onSaved, messageOf }
  })

  useEffect(
    () =>
      registerForm(name, {
        form: crypto.randomUUID(),
        user,
        onStart: () => latest.current.onStart(),
        isRetrying: () => isRetrying.current,
        messageOf: (ended) => latest.current.messageOf(ended),
        onOutcome: (ended) => {
          setOutcome(ended)
          setTries((count) => (ended === 'offline' ? count + 1 : 0))
          if (ended === 'saved') latest.current.onSaved()
          else latest.current.onRefused()
        },
      }),
    [name, user],
  )

  useEffect(() => {
    if (outcome !== 'offline') return
    const sendAgain = () => void latest.current.again()
    const timer = setTimeout(sendAgain, Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** (tries - 1)))
    window.addEventListener('online', sendAgain)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', sendAgain)
    }
  }, [outcome, tries])

  useEffect(() => {
    if (outcome !== 'signedOut' && outcome !== 'otherPerson') return
    const look = async () => {
      if (document.visibilityState !== 'visible') return
      const person = await whoIsSignedIn()
      if (person === user) await latest.current.again()
      else if (person !== null) setOutcome(person === false ? 'signedOut' : 'otherPerson')
    }
    const onReturn = () => void look()
    window.addEventListener('focus', onReturn)
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      window.removeEventListener('focus', onReturn)
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [outcome, user])

  return { outcome, settle: useCallback((ended: Ended | null) => setOutcome(ended), []) }
}
