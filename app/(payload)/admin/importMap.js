import { TitleCell as TitleCell_778bcb81cbb66bfc1759e6d3036db589 } from '../../../admin/making/title-cell.tsx'
import { TextComparison as TextComparison_2de0c4742e1fb87448995500c2876060 } from '../../../admin/version-comparison/text-comparison.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { WordFeatureClient as WordFeatureClient_c1e2a1b9be8ffa4d39d653bceca1458e } from '../../../admin/word-import/feature.ts'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FootnoteFeatureClient as FootnoteFeatureClient_21381f094288c60af7d3de56c41afe3e } from '../../../admin/footnotes/feature.tsx'
import { EmptyLinksFeatureClient as EmptyLinksFeatureClient_77a60f6cc91f76f047d5e55ce8009600 } from '../../../admin/links/feature.ts'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { EditionTextComparison as EditionTextComparison_f1aabeac57293d74bb9bd2b4a14f2a2c } from '../../../admin/version-comparison/edition-text-comparison.tsx'
import { ChosenFile as ChosenFile_972c67e179e66a90c215a96451306270 } from '../../../admin/pdfs/chosen-file.tsx'
import { TypesetPanel as TypesetPanel_74ac8e0da82478cb2c1a1053c558bc7e } from '../../../admin/typeset/typeset-panel.tsx'
import { RelatedPanel as RelatedPanel_b8bd296bceb5ab2a645d9f5616998af8 } from '../../../admin/related/related-panel.tsx'
import { DayComparison as DayComparison_107bfdc2ea8b815ff9b0738fe0e9efe7 } from '../../../admin/version-comparison/day-comparison.tsx'
import { StateCell as StateCell_6093f15b66db3ced7e4a708e7e770aa6 } from '../../../admin/state-cell.tsx'
import { EditionStateField as EditionStateField_58f8b4bb3025deae18c98a1396fd92f2 } from '../../../admin/edition-state.tsx'
import { Checklist as Checklist_6b611caad083cf363cd1d716471eb7d1 } from '../../../admin/checklist/checklist.tsx'
import { SchedulePanel as SchedulePanel_89308b869c024012025ea337bfeffa6b } from '../../../admin/schedule/schedule-panel.tsx'
import { AssigneeField as AssigneeField_eae6a948babd7b82516aaed49622ad8b } from '../../../admin/assignee-field.tsx'
import { CommentsPanel as CommentsPanel_741df69189fa81c9facf904362b565b4 } from '../../../admin/review/comments-panel.tsx'
import { SlugField as SlugField_d1147e6cfffa7c4cc065c660d4aeac51 } from '../../../admin/slug-field.tsx'
import { SharePanel as SharePanel_f0798379e313e4a40702c24708638e9e } from '../../../admin/share/share-panel.tsx'
import { AddCorrection as AddCorrection_c3b7f2afd16b4ab37331abd8e3cee27b } from '../../../admin/corrections/add-correction.tsx'
import { AsPublishedPanel as AsPublishedPanel_de2d78b8118e5bd8da963d1ae2ed03da } from '../../../admin/as-published/as-published-panel.tsx'
import { RecentActivity as RecentActivity_78f97893fd91350edaa014d077256fb8 } from '../../../admin/activity/recent-activity.tsx'
import { NotCompared as NotCompared_f85a7c81bbf58678f1beb0720e5ca58b } from '../../../admin/version-comparison/not-compared.tsx'
import { BulkActions as BulkActions_a8eecb1140c393c0f11df12308e861ae } from '../../../admin/bulk/bulk-actions.tsx'
import { TextKeeper as TextKeeper_24015bf3b38851429442d8075faa6c85 } from '../../../admin/kept-text/text-keeper.tsx'
import { UntitledHeading as UntitledHeading_0e28a4fcbc158b14f7d9c8029dd38400 } from '../../../admin/making/untitled-heading.tsx'
import { UsesBeforeDeleting as UsesBeforeDeleting_033359c240c18a4f20da192bc93e02b0 } from '../../../admin/uses/uses-before-deleting.tsx'
import { NextInSeriesMenuItem as NextInSeriesMenuItem_e682dc5e8d1b18517c7e8c8c3b940668 } from '../../../admin/making/next-in-series.tsx'
import { DuplicateReportMenuItem as DuplicateReportMenuItem_d08fa70e9fafd0e47f1f9dadcc1e15cb } from '../../../admin/making/duplicate-report.tsx'
import { EditionStatus as EditionStatus_bdcd3a7b57800446c0a31a21cf9dd4e8 } from '../../../admin/edition-status.tsx'
import { UnpublishReportButton as UnpublishReportButton_ed7f9717f9b04c445da19848aa86c6cc } from '../../../admin/unpublish-report-button.tsx'
import { VersionsView as VersionsView_1aed7a5f0c0f6538cf59b79825c7ad43 } from '../../../admin/versions/versions-view.tsx'
import { EditionsList as EditionsList_51559f979f43b0802353d25c8f192b78 } from '../../../admin/bulk/editions-list.tsx'
import { NewReportView as NewReportView_7387cf714616e02ca371704ca5ca3aac } from '../../../admin/making/new-report-view.tsx'
import { TranslationProgress as TranslationProgress_35179dd9f262fb796e972c7a20865c9b } from '../../../admin/translating/translation-progress.tsx'
import { StaleCell as StaleCell_dbe6d8ba07aa441df7a99d2b6c346277 } from '../../../admin/translating/stale-cell.tsx'
import { OriginalBeside as OriginalBeside_954ee14641899582eea82ba5485286c4 } from '../../../admin/translating/original-beside.tsx'
import { UntitledTranslation as UntitledTranslation_a78045d494460faeae310e4939c751f4 } from '../../../admin/making/untitled-translation.tsx'
import { UnpublishTranslationButton as UnpublishTranslationButton_2a29b8b793067f1cabd5d00aff99dd3b } from '../../../admin/unpublish-translation-button.tsx'
import { NextInSeriesField as NextInSeriesField_e682dc5e8d1b18517c7e8c8c3b940668 } from '../../../admin/making/next-in-series.tsx'
import { NextInSeriesCell as NextInSeriesCell_e682dc5e8d1b18517c7e8c8c3b940668 } from '../../../admin/making/next-in-series.tsx'
import { UsedInField as UsedInField_670a556de0f07ab6a818798fa7dab3a3 } from '../../../admin/uses/used-in.tsx'
import { ReadingCell as ReadingCell_5a62864c2a60660faafa962038af6cfc } from '../../../admin/pdfs/reading-cell.tsx'
import { ReadingPanel as ReadingPanel_d568efcf3435d268f70155726af90612 } from '../../../admin/pdfs/reading-panel.tsx'
import { AuthorPanel as AuthorPanel_d275c61a9d15114352a7a570faf0f6f1 } from '../../../admin/bios/author-panel.tsx'
import { InvitationNote as InvitationNote_a1ea7a78df532df0a5e52e968e30da9f } from '../../../admin/invitation/invitation-note.tsx'
import { ActorCell as ActorCell_d9f585d1a61ba31868101cb8127292d9 } from '../../../admin/activity/cells.tsx'
import { KindCell as KindCell_d9f585d1a61ba31868101cb8127292d9 } from '../../../admin/activity/cells.tsx'
import { DocumentCell as DocumentCell_d9f585d1a61ba31868101cb8127292d9 } from '../../../admin/activity/cells.tsx'
import { NoteCell as NoteCell_d9f585d1a61ba31868101cb8127292d9 } from '../../../admin/activity/cells.tsx'
import { ExportCsv as ExportCsv_d067e0649ea3cde388fdca98b6895205 } from '../../../admin/activity/export-csv.tsx'
import { MailText as MailText_fab3e2cbaadf56f21bd708018b464ac8 } from '../../../admin/mail-text.tsx'
import { NavLinks as NavLinks_c935003996455e13f8ace06e617879af } from '../../../admin/desk/nav-links.tsx'
import { WatchSaves as WatchSaves_6c2536bf0449f214942b77d74f26e0e4 } from '../../../admin/kept-text/watch.tsx'
import { PayloadStyle as PayloadStyle_a40bb40d052555d80c8a5ceed8b10673 } from '../../../admin/payload-style.tsx'
import { LocaleChoice as LocaleChoice_45a4f7019fc2ced1cb0d7bb653c78a00 } from '../../../admin/locale/locale-choice.tsx'
import { NameControls as NameControls_b9c0c47ccc01432219c00ed4a4a2d44b } from '../../../admin/names/name-controls.tsx'
import { S3ClientUploadHandler as S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24 } from '@payloadcms/storage-s3/client'
import { DashboardView as DashboardView_8e44c68f30b12b0c5f1d3e8bd2524222 } from '../../../admin/dashboard/dashboard-view.tsx'
import { SearchView as SearchView_8dcae24a61ae3baef722a43d9c50e7ac } from '../../../admin/search/search-view.tsx'
import { ReviewView as ReviewView_fc51186a236625a26af16d14657cceaf } from '../../../admin/review/review-view.tsx'
import { BoardView as BoardView_8a750ca9e725db573a16cf3512b590c1 } from '../../../admin/board/board-view.tsx'
import { BiosView as BiosView_c4ec19fc41f9210802dd367ad8375957 } from '../../../admin/bios/bios-view.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/making/title-cell.tsx#TitleCell": TitleCell_778bcb81cbb66bfc1759e6d3036db589,
  "/admin/version-comparison/text-comparison.tsx#TextComparison": TextComparison_2de0c4742e1fb87448995500c2876060,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/word-import/feature.ts#WordFeatureClient": WordFeatureClient_c1e2a1b9be8ffa4d39d653bceca1458e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/footnotes/feature.tsx#FootnoteFeatureClient": FootnoteFeatureClient_21381f094288c60af7d3de56c41afe3e,
  "/admin/links/feature.ts#EmptyLinksFeatureClient": EmptyLinksFeatureClient_77a60f6cc91f76f047d5e55ce8009600,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/version-comparison/edition-text-comparison.tsx#EditionTextComparison": EditionTextComparison_f1aabeac57293d74bb9bd2b4a14f2a2c,
  "/admin/pdfs/chosen-file.tsx#ChosenFile": ChosenFile_972c67e179e66a90c215a96451306270,
  "/admin/typeset/typeset-panel.tsx#TypesetPanel": TypesetPanel_74ac8e0da82478cb2c1a1053c558bc7e,
  "/admin/related/related-panel.tsx#RelatedPanel": RelatedPanel_b8bd296bceb5ab2a645d9f5616998af8,
  "/admin/version-comparison/day-comparison.tsx#DayComparison": DayComparison_107bfdc2ea8b815ff9b0738fe0e9efe7,
  "/admin/state-cell.tsx#StateCell": StateCell_6093f15b66db3ced7e4a708e7e770aa6,
  "/admin/edition-state.tsx#EditionStateField": EditionStateField_58f8b4bb3025deae18c98a1396fd92f2,
  "/admin/checklist/checklist.tsx#Checklist": Checklist_6b611caad083cf363cd1d716471eb7d1,
  "/admin/schedule/schedule-panel.tsx#SchedulePanel": SchedulePanel_89308b869c024012025ea337bfeffa6b,
  "/admin/assignee-field.tsx#AssigneeField": AssigneeField_eae6a948babd7b82516aaed49622ad8b,
  "/admin/review/comments-panel.tsx#CommentsPanel": CommentsPanel_741df69189fa81c9facf904362b565b4,
  "/admin/slug-field.tsx#SlugField": SlugField_d1147e6cfffa7c4cc065c660d4aeac51,
  "/admin/share/share-panel.tsx#SharePanel": SharePanel_f0798379e313e4a40702c24708638e9e,
  "/admin/corrections/add-correction.tsx#AddCorrection": AddCorrection_c3b7f2afd16b4ab37331abd8e3cee27b,
  "/admin/as-published/as-published-panel.tsx#AsPublishedPanel": AsPublishedPanel_de2d78b8118e5bd8da963d1ae2ed03da,
  "/admin/activity/recent-activity.tsx#RecentActivity": RecentActivity_78f97893fd91350edaa014d077256fb8,
  "/admin/version-comparison/not-compared.tsx#NotCompared": NotCompared_f85a7c81bbf58678f1beb0720e5ca58b,
  "/admin/bulk/bulk-actions.tsx#BulkActions": BulkActions_a8eecb1140c393c0f11df12308e861ae,
  "/admin/kept-text/text-keeper.tsx#TextKeeper": TextKeeper_24015bf3b38851429442d8075faa6c85,
  "/admin/making/untitled-heading.tsx#UntitledHeading": UntitledHeading_0e28a4fcbc158b14f7d9c8029dd38400,
  "/admin/uses/uses-before-deleting.tsx#UsesBeforeDeleting": UsesBeforeDeleting_033359c240c18a4f20da192bc93e02b0,
  "/admin/making/next-in-series.tsx#NextInSeriesMenuItem": NextInSeriesMenuItem_e682dc5e8d1b18517c7e8c8c3b940668,
  "/admin/making/duplicate-report.tsx#DuplicateReportMenuItem": DuplicateReportMenuItem_d08fa70e9fafd0e47f1f9dadcc1e15cb,
  "/admin/edition-status.tsx#EditionStatus": EditionStatus_bdcd3a7b57800446c0a31a21cf9dd4e8,
  "/admin/unpublish-report-button.tsx#UnpublishReportButton": UnpublishReportButton_ed7f9717f9b04c445da19848aa86c6cc,
  "/admin/versions/versions-view.tsx#VersionsView": VersionsView_1aed7a5f0c0f6538cf59b79825c7ad43,
  "/admin/bulk/editions-list.tsx#EditionsList": EditionsList_51559f979f43b0802353d25c8f192b78,
  "/admin/making/new-report-view.tsx#NewReportView": NewReportView_7387cf714616e02ca371704ca5ca3aac,
  "/admin/translating/translation-progress.tsx#TranslationProgress": TranslationProgress_35179dd9f262fb796e972c7a20865c9b,
  "/admin/translating/stale-cell.tsx#StaleCell": StaleCell_dbe6d8ba07aa441df7a99d2b6c346277,
  "/admin/translating/original-beside.tsx#OriginalBeside": OriginalBeside_954ee14641899582eea82ba5485286c4,
  "/admin/making/untitled-translation.tsx#UntitledTranslation": UntitledTranslation_a78045d494460faeae310e4939c751f4,
  "/admin/unpublish-translation-button.tsx#UnpublishTranslationButton": UnpublishTranslationButton_2a29b8b793067f1cabd5d00aff99dd3b,
  "/admin/making/next-in-series.tsx#NextInSeriesField": NextInSeriesField_e682dc5e8d1b18517c7e8c8c3b940668,
  "/admin/making/next-in-series.tsx#NextInSeriesCell": NextInSeriesCell_e682dc5e8d1b18517c7e8c8c3b940668,
  "/admin/uses/used-in.tsx#UsedInField": UsedInField_670a556de0f07ab6a818798fa7dab3a3,
  "/admin/pdfs/reading-cell.tsx#ReadingCell": ReadingCell_5a62864c2a60660faafa962038af6cfc,
  "/admin/pdfs/reading-panel.tsx#ReadingPanel": ReadingPanel_d568efcf3435d268f70155726af90612,
  "/admin/bios/author-panel.tsx#AuthorPanel": AuthorPanel_d275c61a9d15114352a7a570faf0f6f1,
  "/admin/invitation/invitation-note.tsx#InvitationNote": InvitationNote_a1ea7a78df532df0a5e52e968e30da9f,
  "/admin/activity/cells.tsx#ActorCell": ActorCell_d9f585d1a61ba31868101cb8127292d9,
  "/admin/activity/cells.tsx#KindCell": KindCell_d9f585d1a61ba31868101cb8127292d9,
  "/admin/activity/cells.tsx#DocumentCell": DocumentCell_d9f585d1a61ba31868101cb8127292d9,
  "/admin/activity/cells.tsx#NoteCell": NoteCell_d9f585d1a61ba31868101cb8127292d9,
  "/admin/activity/export-csv.tsx#ExportCsv": ExportCsv_d067e0649ea3cde388fdca98b6895205,
  "/admin/mail-text.tsx#MailText": MailText_fab3e2cbaadf56f21bd708018b464ac8,
  "/admin/desk/nav-links.tsx#NavLinks": NavLinks_c935003996455e13f8ace06e617879af,
  "/admin/kept-text/watch.tsx#WatchSaves": WatchSaves_6c2536bf0449f214942b77d74f26e0e4,
  "/admin/payload-style.tsx#PayloadStyle": PayloadStyle_a40bb40d052555d80c8a5ceed8b10673,
  "/admin/locale/locale-choice.tsx#LocaleChoice": LocaleChoice_45a4f7019fc2ced1cb0d7bb653c78a00,
  "/admin/names/name-controls.tsx#NameControls": NameControls_b9c0c47ccc01432219c00ed4a4a2d44b,
  "@payloadcms/storage-s3/client#S3ClientUploadHandler": S3ClientUploadHandler_f97aa6c64367fa259c5bc0567239ef24,
  "/admin/dashboard/dashboard-view.tsx#DashboardView": DashboardView_8e44c68f30b12b0c5f1d3e8bd2524222,
  "/admin/search/search-view.tsx#SearchView": SearchView_8dcae24a61ae3baef722a43d9c50e7ac,
  "/admin/review/review-view.tsx#ReviewView": ReviewView_fc51186a236625a26af16d14657cceaf,
  "/admin/board/board-view.tsx#BoardView": BoardView_8a750ca9e725db573a16cf3512b590c1,
  "/admin/bios/bios-view.tsx#BiosView": BiosView_c4ec19fc41f9210802dd367ad8375957,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
