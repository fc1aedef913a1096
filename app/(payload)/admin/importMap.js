import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EditionStateField as EditionStateField_58f8b4bb3025deae18c98a1396fd92f2 } from '../../../admin/edition-state.tsx'
import { Checklist as Checklist_6b611caad083cf363cd1d716471eb7d1 } from '../../../admin/checklist/checklist.tsx'
import { AssigneeField as AssigneeField_eae6a948babd7b82516aaed49622ad8b } from '../../../admin/assignee-field.tsx'
import { CommentsPanel as CommentsPanel_741df69189fa81c9facf904362b565b4 } from '../../../admin/review/comments-panel.tsx'
import { SlugField as SlugField_d1147e6cfffa7c4cc065c660d4aeac51 } from '../../../admin/slug-field.tsx'
import { UnpublishReportButton as UnpublishReportButton_ed7f9717f9b04c445da19848aa86c6cc } from '../../../admin/unpublish-report-button.tsx'
import { TranslationProgress as TranslationProgress_35179dd9f262fb796e972c7a20865c9b } from '../../../admin/translating/translation-progress.tsx'
import { StaleCell as StaleCell_dbe6d8ba07aa441df7a99d2b6c346277 } from '../../../admin/translating/stale-cell.tsx'
import { OriginalBeside as OriginalBeside_954ee14641899582eea82ba5485286c4 } from '../../../admin/translating/original-beside.tsx'
import { UnpublishTranslationButton as UnpublishTranslationButton_2a29b8b793067f1cabd5d00aff99dd3b } from '../../../admin/unpublish-translation-button.tsx'
import { AuthorPanel as AuthorPanel_d275c61a9d15114352a7a570faf0f6f1 } from '../../../admin/bios/author-panel.tsx'
import { InvitationNote as InvitationNote_2442543274bbe5986f0dd18173b66786 } from '../../../admin/invitation-note.tsx'
import { MailText as MailText_fab3e2cbaadf56f21bd708018b464ac8 } from '../../../admin/mail-text.tsx'
import { NavLinks as NavLinks_c935003996455e13f8ace06e617879af } from '../../../admin/desk/nav-links.tsx'
import { DashboardView as DashboardView_8e44c68f30b12b0c5f1d3e8bd2524222 } from '../../../admin/dashboard/dashboard-view.tsx'
import { ReviewView as ReviewView_fc51186a236625a26af16d14657cceaf } from '../../../admin/review/review-view.tsx'
import { BoardView as BoardView_8a750ca9e725db573a16cf3512b590c1 } from '../../../admin/board/board-view.tsx'
import { BiosView as BiosView_c4ec19fc41f9210802dd367ad8375957 } from '../../../admin/bios/bios-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/edition-state.tsx#EditionStateField": EditionStateField_58f8b4bb3025deae18c98a1396fd92f2,
  "/admin/checklist/checklist.tsx#Checklist": Checklist_6b611caad083cf363cd1d716471eb7d1,
  "/admin/assignee-field.tsx#AssigneeField": AssigneeField_eae6a948babd7b82516aaed49622ad8b,
  "/admin/review/comments-panel.tsx#CommentsPanel": CommentsPanel_741df69189fa81c9facf904362b565b4,
  "/admin/slug-field.tsx#SlugField": SlugField_d1147e6cfffa7c4cc065c660d4aeac51,
  "/admin/unpublish-report-button.tsx#UnpublishReportButton": UnpublishReportButton_ed7f9717f9b04c445da19848aa86c6cc,
  "/admin/translating/translation-progress.tsx#TranslationProgress": TranslationProgress_35179dd9f262fb796e972c7a20865c9b,
  "/admin/translating/stale-cell.tsx#StaleCell": StaleCell_dbe6d8ba07aa441df7a99d2b6c346277,
  "/admin/translating/original-beside.tsx#OriginalBeside": OriginalBeside_954ee14641899582eea82ba5485286c4,
  "/admin/unpublish-translation-button.tsx#UnpublishTranslationButton": UnpublishTranslationButton_2a29b8b793067f1cabd5d00aff99dd3b,
  "/admin/bios/author-panel.tsx#AuthorPanel": AuthorPanel_d275c61a9d15114352a7a570faf0f6f1,
  "/admin/invitation-note.tsx#InvitationNote": InvitationNote_2442543274bbe5986f0dd18173b66786,
  "/admin/mail-text.tsx#MailText": MailText_fab3e2cbaadf56f21bd708018b464ac8,
  "/admin/desk/nav-links.tsx#NavLinks": NavLinks_c935003996455e13f8ace06e617879af,
  "/admin/dashboard/dashboard-view.tsx#DashboardView": DashboardView_8e44c68f30b12b0c5f1d3e8bd2524222,
  "/admin/review/review-view.tsx#ReviewView": ReviewView_fc51186a236625a26af16d14657cceaf,
  "/admin/board/board-view.tsx#BoardView": BoardView_8a750ca9e725db573a16cf3512b590c1,
  "/admin/bios/bios-view.tsx#BiosView": BiosView_c4ec19fc41f9210802dd367ad8375957,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
