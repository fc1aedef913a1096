'use client'

import { Button, TextInput, useDocumentInfo, useField, useForm, useLocale } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { hasAutosaveEnabled } from 'payload/shared'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import { isSlug, tidySlug } from '#domain/slug-shape.ts'
import { ask, isRecord } from './answers.ts'
import { type Proposal, SlugHints } from './slug-hints.tsx'
import { slugSource } from '#domain/slug-source.ts'
import { useAdminWords } from './use-admin-words.ts'
import { useDocumentApi } from './use-document-api.ts'

/**
 * What is typed, and what of it the form gets. Where drafts save themselves, an address that is
 * not one yet ("trust-") stays here: the server would refuse every autosave with it, and the
 * other changes would wait unsaved.
 */
function useSlugText(path: string) {
  const { setValue, ...field } = useField<string>({ potentiallyStalePath: path })
  const { docConfig } = useDocumentInfo()
  const [held, setHeld] = useState<string | null>(null)
  const holdsBack = docConfig !== undefined && hasAutosaveEnabled(docConfig)

  const type = (text: string) => {
    const isHeld = holdsBack && text !== '' && !isSlug(text)
    setHeld(isHeld ? text : null)
    if (!isHeld && text !== (field.value ?? '')) setValue(text)
  }
  return { ...field, text: held ?? field.value ?? '', isHeld: held !== null, type }
}

/** What the server said about an address, kept while it stands: Payload drops it when the form changes. */
function useRefusal(text: string, isValid: boolean | undefined, message: string | undefined): string | null {
  const [refused, setRefused] = useState<{ text: string; message: string } | null>(null)
  if (isValid === false && message && (refused?.text !== text || refused.message !== message)) {
    setRefused({ text, message })
  }
  return refused?.text === text ? refused.message : null
}

/** @returns a function that asks the server for an address made from the title, and what came of it. */
function useProposal(accept: (slug: string) => void) {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getData } = useForm()
  const { code: locale } = useLocale()
  const { language } = useAdminWords()
  const api = useDocumentApi()
  const [proposal, setProposal] = useState<Proposal>('none')

  const propose = async () => {
    const source = slugSource(collectionSlug, getData(), locale)
    if (source.text === '') return setProposal('noTitle')
    setProposal('proposing')
    const query = new URLSearchParams({ title: source.text, ...(source.language && { language: source.language }) })
    const answer = await ask(api.ofCollection(`/propose-slug?${query}`), language)
    if (!answer.ok || !isRecord(answer.body)) return setProposal('failed')
    if (!isSlug(answer.body.slug)) return setProposal('noProposal')
    accept(answer.body.slug)
    setProposal('proposed')
  }
  return { proposal, propose, forget: () => setProposal('none') }
}

/** The web address of a document: typed or proposed, with the page it leads to and what is wrong with it. */
export const SlugField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { text, isHeld, type, ...state } = useSlugText(path)
  const { collectionSlug = '' } = useDocumentInfo()
  const { language, words } = useAdminWords()
  const { proposal, propose, forget } = useProposal(type)
  const refusal = useRefusal(text, state.valid, state.errorMessage)
  const wrapper = useRef<HTMLDivElement>(null)
  const hints = useId()

  const isWrong = text !== '' && !isSlug(tidySlug(text))
  const isFixed = readOnly || state.disabled
  // TextInput hands on whatever attributes it gets, though its type names only one.
  const attributes = {
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
    'aria-describedby': hints,
    'aria-invalid': isWrong || refusal !== null,
  }

  const proposeAndPointOut = async () => {
    await propose()
    wrapper.current?.querySelector('input')?.focus()
  }

  return (
    <div
      ref={wrapper}
      className="field-type"
      onBlur={(event) => {
        const tidy = tidySlug(text)
        if (event.target instanceof HTMLInputElement && tidy !== text && isSlug(tidy)) type(tidy)
      }}
    >
      <TextInput
        path={state.path}
        label={field.label}
        description={field.admin?.description}
        required={field.required}
        readOnly={isFixed}
        // The hints below say what is wrong; Payload's tooltip would cover the label.
        Error={null}
        showError={isWrong || refusal !== null}
        value={text}
        htmlAttributes={attributes}
        onChange={(event: ChangeEvent<HTMLInputElement>) => {
          forget()
          type(event.target.value)
        }}
        AfterInput={
          <SlugHints
            id={hints}
            collection={collectionSlug}
            language={language}
            words={words}
            slug={text}
            isHeld={isHeld}
            refusal={refusal}
            proposal={proposal}
          >
            {!readOnly && (
              <Button
                buttonStyle="secondary"
                disabled={state.disabled || proposal === 'proposing'}
                margin={false}
                onClick={() => void proposeAndPointOut()}
                size="small"
              >
                {collectionSlug === 'reports' ? words.slug.proposeFromTitle : words.slug.proposeFromName}
              </Button>
            )}
          </SlugHints>
        }
      />
    </div>
  )
}
