import { useTranslations } from 'next-intl'
import styles from './pager.module.css'

type Props = { page: number; pages: number; hrefOf: (page: number) => string }

const NEAR = 2

/** @returns the pages to name: the first, the last, and those around the present one; null stands for a gap */
export function pagesToShow(page: number, pages: number): (number | null)[] {
  const named = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= NEAR,
  )
  return named.flatMap((number, index) => {
    const before = named[index - 1]
    return before !== undefined && number - before > 1 ? [null, number] : [number]
  })
}

/** The pages of a long list. */
export function Pager({ page, pages, hrefOf }: Props) {
  const t = useTranslations('reports')
  if (pages <= 1) return null
  return (
    <nav className={styles.pager} aria-label={t('pages')}>
      {page > 1 && (
        <a href={hrefOf(page - 1)} rel="prev">
          {t('previousPage')}
        </a>
      )}
      <ol>
        {pagesToShow(page, pages).map((number, index) => (
          <li key={number ?? `gap-${index}`}>
            {number === null ? (
              '…'
            ) : (
              <a
                href={hrefOf(number)}
                aria-current={number === page ? 'page' : undefined}
                aria-label={t('page', { page: number })}
              >
                {number}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < pages && (
        <a href={hrefOf(page + 1)} rel="next">
          {t('nextPage')}
        </a>
      )}
    </nav>
  )
}
