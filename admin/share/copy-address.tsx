'use client'

import { Button } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import styles from './share-panel.module.css'
import type { ShareWords } from './words.ts'

/** The address of a link with a button that copies it; where the browser does not allow that, it is selected. */
export function CopyAddress({ address, words }: { address: string; words: ShareWords }) {
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const [outcome, setOutcome] = useState('')

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setOutcome(words.copied)
    } catch (err) {
      console.warn('The browser does not let the address be copied.', err)
      input.current?.focus()
      input.current?.select()
      setOutcome(words.copyByHand)
    }
  }

  return (
    <div className={styles.copy}>
      <label htmlFor={id}>{words.address}</label>
      <div className={styles.address}>
        <input
          className={styles.input}
          id={id}
          ref={input}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
      <p role="status" className={styles.hint}>
        {outcome}
      </p>
    </div>
  )
}
