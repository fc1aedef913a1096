import type { CollectionConfig } from 'payload'
import { notForBioStaff } from '../access/menu.ts'
import { editors, editorsAndTranslators, readReports } from '../access/rules.ts'
import { bulkEndpoint } from '../bulk/endpoint.ts'
import { closeBulkEdit } from '../fields/bulk-edit.ts'
import { takeOn, tellAssignee } from '../fields/assignee.ts'
import { settleEditionIntent } from '../hooks/edition-intent.ts'
import { applyTransition } from '../hooks/edition-state.ts'
import { keepTextDigests } from '../hooks/edition-texts.ts'
import { keepCorrections } from '../hooks/kept-corrections.ts'
import { logDeletedEdition, logEdition } from '../hooks/log-edition.ts'
import { settleLocale } from '../hooks/locale.ts'
import { nameRefusedReports } from '../hooks/name-refused.ts'
import { tellOfMoves } from '../hooks/notify-moves.ts'
import { settleComments } from '../hooks/settle-comments.ts'
import { onlyWritersReadDrafts } from '../hooks/reading.ts'
import { queueLinkCheck } from '../hooks/queue-link-check.ts'
import { pruneDraftVersions } from '../hooks/prune-versions.ts'
import { revokeSharesOfTrashed } from '../hooks/share-links.ts'
import { keepPastRestore } from '../hooks/restored-draft.ts'
import { checkSlug } from '../hooks/slugs.ts'
import { asPublishedEndpoints } from '../endpoints/as-published.ts'
import { correctionsEndpoints } from '../endpoints/corrections.ts'
import { checklistEndpoints } from '../endpoints/checklist.ts'
import { boardEndpoint } from '../desk/board-endpoint.ts'
import { releasePlanEndpoint, releaseTogetherEndpoint } from '../desk/release-together.ts'
import { documentAccessEndpoint } from '../endpoints/document-access.ts'
import { shareEndpoints } from '../endpoints/share-links.ts'
import { restoreVersionEndpoint } from '../endpoints/restore-version.ts'
import { sentBackEndpoint } from '../endpoints/sent-back.ts'
import { transitionEndpoint } from '../endpoints/transition.ts'
import { typesetPdfEndpoints } from '../endpoints/typeset-pdf.ts'
import { proposeSlugEndpoint } from '../endpoints/propose-slug.ts'
import { draftPreviews } from '../previews.ts'
import { endPlans, endPlansOfDeleted, keepToPlan, takeTurns } from '../Schedules/edition-hooks.ts'
import { scheduleEndpoints } from '../Schedules/endpoints.ts'
import { relatedEndpoint } from '../related/endpoint.ts'
import { usesEndpoint } from '../uses/endpoint.ts'
import { keepWhatIsUsed } from '../uses/keep-what-is-used.ts'
import { GROUPS, words } from '../words.ts'
import { duplicateReportEndpoint } from './duplicate.ts'
import { reportFields } from './fields.ts'
import { checkOriginalLanguage } from './language.ts'
import { nameTranslationsAfter } from './name-translations.ts'
import { announceDeletedReport, announceReport, releaseReport } from './release.ts'

/** The work, with its original-language edition. */
export const Reports: CollectionConfig<'reports'> = {
  slug: 'reports',
  labels: {
    singular: words('Report', '报告', '報告書', '보고서'),
    plural: words('Reports', '报告', '報告書', '보고서'),
  },
  access: {
    create: editors,
    read: readReports,
    readVersions: editorsAndTranslators,
    update: editors,
    delete: editors,
    unlock: editors,
  },
  admin: {
    group: GROUPS.publishing,
    ...draftPreviews('reports'),
    hidden: notForBioStaff,
    // No field of it is localized: there is nothing to copy.
    disableCopyToLocale: true,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'language', 'series', 'publicationDate', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'standfirst', 'reportNumber'],
    description: words(
      'The work and its original text. Other languages are translations, each published by itself; the release board shows them together.',
      '作品及其原文。其他语言为译本，各自独立发布；发布看板将它们一并显示。',
      '著作とその原文。他の言語は翻訳版で、それぞれ個別に公開します。全体は公開ボードで確認できます。',
      '저작물과 그 원문. 다른 언어는 번역본이며 각각 따로 발행합니다. 전체는 발행 현황판에서 볼 수 있습니다.',
    ),
    components: {
      views: {
        list: { Component: '/admin/bulk/editions-list.tsx#EditionsList' },
        create: { path: '/create', Component: '/admin/making/new-report-view.tsx#NewReportView', exact: true },
      },
      beforeListTable: ['/admin/bulk/bulk-actions.tsx#BulkActions'],
      edit: {
        beforeDocumentControls: [
          '/admin/making/untitled-heading.tsx#UntitledHeading',
          '/admin/uses/uses-before-deleting.tsx#UsesBeforeDeleting',
        ],
        Status: '/admin/edition-status.tsx#EditionStatus',
        UnpublishButton: '/admin/unpublish-report-button.tsx#UnpublishReportButton',
        editMenuItems: [
          '/admin/making/next-in-series.tsx#NextInSeriesMenuItem',
          '/admin/making/duplicate-report.tsx#DuplicateReportMenuItem',
        ],
      },
    },
  },
  defaultSort: '-publicationDate',
  defaultPopulate: { title: true, slug: true, language: true },
  // What readers may see of an edition depends on its state.
  forceSelect: { state: true },
  disableDuplicate: true,
  trash: true,
  versions: { drafts: { autosave: { interval: 2000, showSaveDraftButton: true } }, maxPerDoc: 0 },
  endpoints: [
    boardEndpoint,
    releasePlanEndpoint,
    releaseTogetherEndpoint,
    transitionEndpoint('reports'),
    sentBackEndpoint('reports'),
    ...scheduleEndpoints('reports'),
    documentAccessEndpoint('reports'),
    restoreVersionEndpoint('reports'),
    ...shareEndpoints('reports'),
    ...correctionsEndpoints('reports'),
    ...asPublishedEndpoints('reports'),
    ...typesetPdfEndpoints('reports'),
    ...checklistEndpoints('reports'),
    proposeSlugEndpoint,
    duplicateReportEndpoint,
    usesEndpoint('reports'),
    relatedEndpoint,
    bulkEndpoint('reports'),
  ],
  // What editions share may be set for many; topics and people have acts of their own, which add and do not replace.
  fields: closeBulkEdit(reportFields, ['series', 'category', 'disclaimer', 'funders', 'coPublishers', 'licence']),
  hooks: {
    beforeOperation: [settleLocale, onlyWritersReadDrafts, settleEditionIntent],
    beforeValidate: [checkSlug, checkOriginalLanguage],
    beforeChange: [
      keepPastRestore,
      keepCorrections,
      takeTurns('reports'),
      takeOn,
      keepTextDigests,
      applyTransition,
      keepToPlan('reports'),
      releaseReport,
    ],
    afterChange: [
      nameTranslationsAfter,
      announceReport,
      endPlans('reports'),
      logEdition('reports'),
      tellAssignee('reports'),
      settleComments('reports'),
      tellOfMoves('reports'),
      queueLinkCheck('reports'),
      revokeSharesOfTrashed,
      pruneDraftVersions,
    ],
    afterOperation: [nameRefusedReports],
    beforeDelete: [keepWhatIsUsed],
    afterDelete: [announceDeletedReport, logDeletedEdition('reports'), endPlansOfDeleted('reports')],
  },
}
