'use client'

import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalEditable } from '@payloadcms/richtext-lexical/lexical/react/useLexicalEditable'
import { Button } from '@payloadcms/ui'
import { type DragEvent, useRef, useState } from 'react'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './import-docx.module.css'
import { AskHow } from './ask-how.tsx'
import { isEmpty, putText } from './insert.ts'
import { type ReadDocument, useDocx } from './use-docx.ts'
import { wordImportWords } from './words.ts'

type Step =
  | { at: 'start' }
  | { at: 'reading' }
  | { at: 'failed'; message: string }
  | { at: 'asking'; name: string; read: ReadDocument }
  | { at: 'done'; name: string; read: ReadDocument }

/** Above an editor: takes over the text of a .docx, and says what of it could not be taken over. */
export function ImportDocx() {
  const [editor] = useLexicalComposerContext()
  const isEditable = useLexicalEditable()
  const { language } = useAdminWords()
  const words = wordImportWords[language]
  const readDocx = useDocx()
  const input = useRef<HTMLInputElement>(null)
  const chooser = useRef<HTMLButtonElement>(null)
  const [step, setStep] = useState<Step>({ at: 'start' })
  const [isOver, setIsOver] = useState(false)

  async function take(file: File): Promise<void> {
    setStep({ at: 'reading' })
    const read = await readDocx(file)
    if ('message' in read) setStep({ at: 'failed', message: read.message })
    else if (isEmpty(editor)) put(file.name, read, 'replace')
    else setStep({ at: 'asking', name: file.name, read })
  }

  function put(name: string, read: ReadDocument, how: 'replace' | 'append'): void {
    putText(editor, read.richText, how)
    setStep({ at: 'done', name, read })
  }

  /** What had the focus goes; it would begin anew at the top of the page. */
  function startAnew(): void {
    setStep({ at: 'start' })
    chooser.current?.focus()
  }

  function drop(event: DragEvent): void {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file && step.at !== 'reading') void take(file)
  }

  if (!isEditable) return null
  return (
    <div
      className={styles.import}
      data-over={isOver ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <div className={styles.start}>
        <Button
          ref={chooser}
          buttonStyle="secondary"
          size="small"
          margin={false}
          disabled={step.at === 'reading'}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
        <span className={styles.hint}>{words.orDrop}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
          onChange={({ target }) => {
            const file = target.files?.[0]
            // The same file can be chosen again.
            target.value = ''
            if (file) void take(file)
          }}
        />
      </div>
      <div role="status">
        {step.at === 'reading' && <p>{words.reading}</p>}
        {step.at === 'done' && (
          <div className={styles.box}>
            <p>{words.done(step.name)}</p>
            {step.read.findings.length > 0 && (
              <>
                <p>{words.leftOut}</p>
                <ul>
                  {step.read.findings.map(({ code, count }) => (
                    <li key={code}>{words.finding[code](count)}</li>
                  ))}
                </ul>
              </>
            )}
            <p className={styles.hint}>{words.undo}</p>
            <Button buttonStyle="secondary" size="small" margin={false} onClick={startAnew}>
              {words.dismiss}
            </Button>
          </div>
        )}
      </div>
      {step.at === 'failed' && (
        <p role="alert" className={styles.failed}>
          {step.message}
        </p>
      )}
      {step.at === 'asking' && (
        <AskHow words={words} onAnswer={(how) => put(step.name, step.read, how)} onCancel={startAnew} />
      )}
    </div>
  )
}
