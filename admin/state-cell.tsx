import { Pill } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps, SanitizedCollectionConfig } from 'payload'
import { isReleased, isEditionState } from '#domain/states.ts'
import { optionNames } from './option-names.ts'

type Shown = Pick<DefaultServerCellComponentProps, 'cellData' | 'collectionConfig' | 'i18n' | 'payload' | 'rowData'>

/** @returns the state of what readers have while the list shows a newer draft; null where they have nothing */
async function releasedBeside(
  { payload, rowData }: Shown,
  { slug }: SanitizedCollectionConfig,
): Promise<string | null> {
  if (slug !== 'reports' && slug !== 'translations') return null
  const { docs } = await payload.find({
    collection: slug,
    where: { id: { equals: rowData.id } },
    select: { state: true },
    depth: 0,
    draft: false,
    overrideAccess: true,
  })
  const state = docs[0]?.state
  return isEditionState(state) && isReleased(state) ? state : null
}

/** In lists: the state of the latest draft and, where that is not it, of what readers have. */
export async function StateCell(shown: Shown) {
  const { cellData, collectionConfig, i18n } = shown
  const names = optionNames(i18n, collectionConfig, 'state')
  const isNewer = isEditionState(cellData) && !isReleased(cellData)
  const beside = isNewer ? await releasedBeside(shown, collectionConfig) : null
  return (
    <>
      {names[String(cellData)]}
      {beside && (
        <>
          {' '}
          <Pill pillStyle="success" size="small">
            {names[beside]}
          </Pill>
        </>
      )}
    </>
  )
}
