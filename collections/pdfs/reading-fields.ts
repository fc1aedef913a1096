import type { Field } from 'payload'
import { READING_FAILURES, type ReadingFailure } from '#domain/pdf-facts.ts'
import { staffField, systemField } from '../access/rules.ts'
import { outOfSight } from '../fields/out-of-sight.ts'
import { words, type Words } from '../words.ts'

const written = { create: systemField, update: systemField }
const ofStaff = { ...written, read: staffField }

const FAILURES: Record<ReadingFailure, Words> = {
  damaged: words('Damaged', '已损坏', '破損', '손상됨'),
  password: words('Password', '有密码', 'パスワード', '암호'),
  noPages: words('No pages', '无页面', 'ページなし', '쪽 없음'),
  tookTooLong: words('Took too long', '耗时过长', '時間超過', '시간 초과'),
  tooMuchMemory: words('Needed too much memory', '占用内存过多', 'メモリ超過', '메모리 초과'),
  readerFailed: words('The reader broke down', '读取程序出错', '読み取りの異常終了', '읽기 프로그램 오류'),
  missing: words('File is missing', '文件缺失', 'ファイルなし', '파일 없음'),
}

/** What reading a PDF found out. Written by the job that reads; nobody types it. */
export const readingFields: Field[] = [
  {
    name: 'reading',
    type: 'select',
    label: words('Reading', '读取', '読み取り', '읽기'),
    defaultValue: 'reading',
    options: [
      { value: 'reading', label: words('Being read', '读取中', '読み取り中', '읽는 중') },
      { value: 'read', label: words('Read', '已读取', '読み取り済み', '읽음') },
      { value: 'failed', label: words('Could not be read', '无法读取', '読み取れません', '읽을 수 없음') },
    ],
    access: ofStaff,
    admin: {
      readOnly: true,
      position: 'sidebar',
      disableBulkEdit: true,
      components: {
        Field: '/admin/pdfs/reading-panel.tsx#ReadingPanel',
        Cell: '/admin/pdfs/reading-cell.tsx#ReadingCell',
      },
    },
  },
  {
    name: 'pages',
    type: 'number',
    label: words('Pages', '页数', 'ページ数', '쪽수'),
    access: written,
    admin: { readOnly: true, position: 'sidebar', disableBulkEdit: true },
  },
  {
    name: 'failure',
    type: 'select',
    label: words('Why it could not be read', '无法读取的原因', '読み取れない理由', '읽을 수 없는 까닭'),
    options: READING_FAILURES.map((value) => ({ value, label: FAILURES[value] })),
    access: ofStaff,
    admin: outOfSight,
  },
  // How far a reading is: how many pages are done, of how many. Empty while there is none.
  { name: 'pagesRead', type: 'number', access: ofStaff, admin: outOfSight },
  { name: 'pagesToRead', type: 'number', access: ofStaff, admin: outOfSight },
  // See domain/pdf-facts.
  { name: 'facts', type: 'json', access: ofStaff, admin: outOfSight },
  { name: 'readerVersion', type: 'number', access: ofStaff, admin: outOfSight },
  { name: 'sha256', type: 'text', index: true, access: ofStaff, admin: outOfSight },
]
