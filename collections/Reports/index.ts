import type { CollectionConfig } from 'payload'
import { notForBioStaff } from '../access/menu.ts'
import { editors, editorsAndTranslators, readReports } from '../access/rules.ts'
import { takeOn, tellAssignee } from '../fields/assignee.ts'
import { settleEditionIntent } from '../hooks/edition-intent.ts'
import { applyTransition } from '../hooks/edition-state.ts'
import { keepTextDigests } from '../hooks/edition-texts.ts'
import { logDeletedEdition, logEdition } from '../hooks/log-edition.ts'
import { settleLocale } from '../hooks/locale.ts'
import { tellOfMoves } from '../hooks/notify-moves.ts'
import { onlyWritersReadDrafts } from '../hooks/reading.ts'
import { queueLinkCheck } from '../hooks/queue-link-check.ts'
import { pruneDraftVersions } from '../hooks/prune-versions.ts'
import { checkSlug } from '../hooks/slugs.ts'
import { checklistEndpoints } from '../endpoints/checklist.ts'
import { documentAccessEndpoint } from '../endpoints/document-access.ts'
import { restoreVersionEndpoint } from '../endpoints/restore-version.ts'
import { transitionEndpoint } from '../endpoints/transition.ts'
import { proposeSlugEndpoint } from '../endpoints/propose-slug.ts'
import { GROUPS, words } from '../words.ts'
import { reportFields } from './fields.ts'
import { checkOriginalLanguage } from './language.ts'
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
    hidden: notForBioStaff,
    useAsTitle: 'title',
    defaultColumns: ['title', 'state', 'language', 'series', 'publicationDate', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'standfirst', 'reportNumber'],
    description: words(
      'The work and its original text. Other languages are translations, each published by itself.',
      '作品及其原文。其他语言为译本，各自独立发布。',
      '著作とその原文。他の言語は翻訳版で、それぞれ個別に公開します。',
      '저작물과 그 원문. 다른 언어는 번역본이며 각각 따로 발행합니다.',
    ),
    components: { edit: { UnpublishButton: '/admin/unpublish-report-button.tsx#UnpublishReportButton' } },
  },
  defaultSort: '-publicationDate',
  defaultPopulate: { title: true, slug: true, language: true },
  // What readers may see of an edition depends on its state.
  forceSelect: { state: true },
  disableDuplicate: true,
  trash: true,
  versions: { drafts: { autosave: { interval: 2000, showSaveDraftButton: true } }, maxPerDoc: 0 },
  endpoints: [
    transitionEndpoint('reports'),
    documentAccessEndpoint('reports'),
    restoreVersionEndpoint('reports'),
    ...checklistEndpoints('reports'),
    proposeSlugEndpoint,
  ],
  fields: reportFields,
  hooks: {
    beforeOperation: [settleLocale, onlyWritersReadDrafts, settleEditionIntent],
    beforeValidate: [checkSlug, checkOriginalLanguage],
    beforeChange: [takeOn, keepTextDigests, applyTransition, releaseReport],
    afterChange: [
      announceReport,
      logEdition('reports'),
      tellAssignee('reports'),
      queueLinkCheck('reports'),
      tellOfMoves('reports'),
      pruneDraftVersions,
    ],
    afterDelete: [announceDeletedReport, logDeletedEdition('reports')],
  },
}
