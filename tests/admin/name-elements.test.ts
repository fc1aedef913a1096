import { describe, expect, it } from '@jest/globals'
import { screen } from '@testing-library/react'
import { nameElements } from '#admin/names/name-elements.ts'
import { controlWords } from '#admin/names/words.ts'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'

const named = (html: string, language: 'en' | 'zh' = 'en') => {
  document.body.innerHTML = html
  nameElements(document, controlWords[language])
}

describe('what the framework leaves unnamed gets a name', () => {
  it('an editor, a date and a choice from the label above them, without the star', () => {
    named(`
      <div class="field-type"><label class="field-label">Summary <span>*</span></label><div contenteditable="true" role="textbox"></div></div>
      <div class="field-type"><span class="field-label">Publication date</span><input type="text"></div>
      <div class="field-type"><span class="field-label">Series</span><input role="combobox"></div>`)
    expect(screen.getByRole('textbox', { name: 'Summary' })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: 'Publication date' })).toBeInTheDocument()
    expect(screen.getByRole('combobox', { name: 'Series' })).toBeInTheDocument()
  })

  it('the buttons of a toolbar, the menu of a document and the arrows of a list', () => {
    named(`<button data-button-key="bold"></button><button data-dropdown-key="add" aria-label="add dropdown"></button>
      <button class="popup-button"><svg></svg></button><button class="clickable-arrow clickable-arrow--right"></button>
      <button class="date-time-picker__clear-button"></button>`)
    for (const name of ['Bold', 'Insert', 'More actions', 'Next page', 'Clear'])
      expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })

  it('the way home, the handle of a row and the buttons of an uploaded file', () => {
    named(`<a class="step-nav__home" href="/admin"><svg></svg></a><div role="button" class="collapsible__drag"></div>
      <button class="upload-relationship-details__edit"></button><button class="file-details__remove"></button>`)
    expect(screen.getByRole('link', { name: 'Dashboard' })).toBeInTheDocument()
    for (const name of ['Drag to move', 'Edit file', 'Remove file'])
      expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })

  it('what is named after an object, by the label beside it', () => {
    named(`<div class="sort-column"><span class="sort-column__label">Title</span>
        <button aria-label="Sort by [object Object] Ascending"></button></div>
      <div class="field-type"><span class="field-label">Series</span><button aria-label="Add new [object Object]"></button></div>`)
    for (const name of ['Sort by Title Ascending', 'Add new Series'])
      expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })

  it('the box of a row from what the row is about', () => {
    named(`<table><tbody><tr><td><input type="checkbox" aria-label="" aria-labelledby="nothing"></td>
      <td><a href="/x">Trust</a></td></tr></tbody></table><input type="checkbox" id="select-all" title="select-all">`)
    expect(screen.getByRole('checkbox', { name: 'Select all rows' })).toBeInTheDocument()
    expect(screen.getByRole('checkbox', { name: 'Select Trust' })).toBeInTheDocument()
  })

  it('in the language of the person, where the framework has English only', () => {
    named(
      `<button data-dropdown-key="add" aria-label="add dropdown"></button><button aria-label="Edit link"></button>
      <div role="button" aria-label="Drag to move"></div>`,
      'zh',
    )
    for (const name of ['插入', '编辑链接', '拖动以移动'])
      expect(screen.getByRole('button', { name })).toBeInTheDocument()
  })
})

it('what has a name keeps it', () => {
  named('<label>Title <input></label><button>Save</button><button aria-label="Close" class="popup-button"></button>')
  expect(screen.getByRole('textbox', { name: 'Title' })).toBeInTheDocument()
  for (const name of ['Save', 'Close']) expect(screen.getByRole('button', { name })).toBeInTheDocument()
})

it('a name follows the language, and every language has all of them', () => {
  named('<button data-button-key="bold"></button>')
  nameElements(document, controlWords.zh)
  expect(screen.getByRole('button', { name: '粗体' })).toBeInTheDocument()
  for (const language of INTERFACE_LANGUAGES)
    for (const part of ['button', 'menu'] as const)
      expect(Object.keys(controlWords[language][part])).toEqual(Object.keys(controlWords.en[part]))
})
