import type { CollectionConfig } from 'payload'
import {
  createTranslations,
  editors,
  editorsAndTranslators,
  readTranslations,
  updateTranslations,
} from '../access/rules.ts'
import { notForBioStaff } from '../access/menu.ts'
import { bulkEndpoint } from '../bulk/endpoint.ts'
import { closeBulkEdit } from '../fields/bulk-edit.ts'
import { asPublishedEndpoints } from '../endpoints/as-published.ts'
import { correctionsEndpoints } from '../endpoints/corrections.ts'
import { checklistEndpoints } from '../endpoints/checklist.ts'
import { documentAccessEndpoint } from '../endpoints/document-access.ts'
import { shareEndpoints } from '../endpoints/share-links.ts'
import { restoreVersionEndpoint } from '../endpoints/restore-version.ts'
import { sentBackEndpoint } from '../endpoints/sent-back.ts'
import { transitionEndpoint } from '../endpoints/transition.ts'
import { typesetPdfEndpoints } from '../endpoints/typeset-pdf.ts'
import { takeOn, tellAssignee } from '../fields/assignee.ts'
import { settleEditionIntent } from '../hooks/edition-intent.ts'
import { applyTransition } from '../hooks/edition-state.ts'
import { keepCorrections } from '../hooks/kept-corrections.ts'
import { logDeletedEdition, logEdition } from '../hooks/log-edition.ts'
import { settleLocale } from '../hooks/locale.ts'
import { nameRefusedTranslations } from '../hooks/name-refused.ts'
import { tellOfMoves } from '../hooks/notify-moves.ts'
import { settleComments } from '../hooks/settle-comments.ts'
import { onlyWritersReadDrafts } from '../hooks/reading.ts'
import { queueLinkCheck } from '../hooks/queue-link-check.ts'
import { pruneDraftVersions } from '../hooks/prune-versions.ts'
import { revokeSharesOfTrashed } from '../hooks/share-links.ts'
import { keepPastRestore } from '../hooks/restored-draft.ts'
import { draftPreviews } from '../previews.ts'
import { endPlans, endPlansOfDeleted, keepToPlan, takeTurns } from '../Schedules/edition-hooks.ts'
import { scheduleEndpoints } from '../Schedules/endpoints.ts'
import { GROUPS, words } from '../words.ts'
import { translationFields } from './fields.ts'
import { checkIdentity, nameTranslation } from './identity.ts'
import { trackOriginal } from './made-from.ts'
import { originalEndpoints } from './original.ts'
import { staleOfManyEndpoint } from './stale-of-many.ts'
import { announceDeletedTranslation, announceTranslation, releaseTranslation } from './release.ts'

/** The edition of a report in one other language, with its own drafts, state and dates. */
export const Translations: CollectionConfig<'translations'> = {
  slug: 'translations',
  labels: {
    singular: words('Translation', '译本', '翻訳版', '번역본'),
    plural: words('Translations', '译本', '翻訳版', '번역본'),
  },
  access: {
    create: createTranslations,
    read: readTranslations,
    readVersions: editorsAndTranslators,
    update: updateTranslations,
    delete: editors,
    unlock: editors,
  },
  admin: {
    group: GROUPS.publishing,
    ...draftPreviews('translations'),
    hidden: notForBioStaff,
    // No field of it is localized: there is nothing to copy.
    disableCopyToLocale: true,
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'language', 'state', 'progress', 'form', 'publicationDate', 'updatedAt'],
    listSearchableFields: ['displayName', 'title', 'standfirst'],
    components: {
      views: { list: { Component: '/admin/bulk/editions-list.tsx#EditionsList' } },
      beforeListTable: ['/admin/bulk/bulk-actions.tsx#BulkActions'],
      edit: {
        beforeDocumentControls: ['/admin/making/untitled-translation.tsx#UntitledTranslation'],
        Status: '/admin/edition-status.tsx#EditionStatus',
        UnpublishButton: '/admin/unpublish-translation-button.tsx#UnpublishTranslationButton',
      },
    },
    description: words(
      'One report in one other language. Each is published by itself, with or after the original.',
      '一份报告的另一种语言版本。各自独立发布，与原文同时或在其之后。',
      '1つの報告書の他言語版。原文と同時かその後に、それぞれ個別に公開します。',
      '한 보고서의 다른 언어판. 원문과 함께 또는 그 뒤에 각각 따로 발행합니다.',
    ),
  },
  defaultSort: '-updatedAt',
  // What readers may see of an edition depends on its state.
  forceSelect: { state: true },
  disableDuplicate: true,
  trash: true,
  versions: { drafts: { autosave: { interval: 2000, showSaveDraftButton: true } }, maxPerDoc: 0 },
  endpoints: [
    transitionEndpoint('translations'),
    sentBackEndpoint('translations'),
    ...scheduleEndpoints('translations'),
    documentAccessEndpoint('translations'),
    restoreVersionEndpoint('translations'),
    ...shareEndpoints('translations'),
    ...correctionsEndpoints('translations'),
    ...asPublishedEndpoints('translations'),
    ...typesetPdfEndpoints('translations'),
    staleOfManyEndpoint,
    bulkEndpoint('translations'),
    ...checklistEndpoints('translations'),
    ...originalEndpoints,
  ],
  fields: closeBulkEdit(translationFields, ['translators']),
  hooks: {
    beforeOperation: [settleLocale, onlyWritersReadDrafts, settleEditionIntent],
    beforeValidate: [checkIdentity],
    beforeChange: [
      keepPastRestore,
      keepCorrections,
      takeTurns('translations'),
      takeOn,
      nameTranslation,
      trackOriginal,
      applyTransition,
      keepToPlan('translations'),
      releaseTranslation,
    ],
    afterChange: [
      announceTranslation,
      endPlans('translations'),
      logEdition('translations'),
      tellAssignee('translations'),
      settleComments('translations'),
      tellOfMoves('translations'),
      queueLinkCheck('translations'),
      revokeSharesOfTrashed,
      pruneDraftVersions,
    ],
    afterOperation: [nameRefusedTranslations],
    afterDelete: [announceDeletedTranslation, logDeletedEdition('translations'), endPlansOfDeleted('translations')],
  },
}
