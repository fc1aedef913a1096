import type { InterfaceLanguage } from '#domain/languages.ts'
import type { Role } from '#domain/roles.ts'

/** A view of ours inside the admin, beside Payload's lists and forms. */
export type DeskViewEntry = {
  /** Where it stands below the admin's address; the same as in payload.config.ts. */
  path: `/${string}`
  label: Record<InterfaceLanguage, string>
  /** Who may open it; the others are refused and see no link. */
  roles: readonly Role[]
}

const EDITORS: readonly Role[] = ['admin', 'editor']
const WRITERS: readonly Role[] = ['admin', 'editor', 'translator']

/** Our views, in the order of their links in the navigation. */
export const DESK_VIEWS = {
  search: {
    path: '/search',
    label: { en: 'Search', zh: '搜索', ja: '検索', ko: '검색' },
    roles: WRITERS,
  },
  review: {
    path: '/review',
    label: { en: 'Review', zh: '审核', ja: '確認待ち', ko: '검토' },
    roles: EDITORS,
  },
  board: {
    path: '/board',
    label: { en: 'Release board', zh: '发布看板', ja: '公開ボード', ko: '발행 현황판' },
    roles: WRITERS,
  },
  bios: {
    path: '/bios',
    label: { en: 'Bios', zh: '作者简介', ja: '略歴', ko: '저자 약력' },
    roles: [...WRITERS, 'bioStaff'],
  },
} as const satisfies Record<string, DeskViewEntry>

export type DeskViewName = keyof typeof DESK_VIEWS

/** @returns the views that somebody of this role may open */
export function deskViewsFor(role: Role): DeskViewEntry[] {
  const views: DeskViewEntry[] = Object.values(DESK_VIEWS)
  return views.filter(({ roles }) => roles.includes(role))
}
