import { describe, expect, it, jest } from '@jest/globals'
import { ListDrawerContextProvider } from '@payloadcms/ui'
import { render } from '@testing-library/react'
import { AppRouterContext, type AppRouterInstance } from 'next/dist/shared/lib/app-router-context.shared-runtime.js'
import { useFreshRows } from '../../admin/pdfs/use-fresh-rows.ts'

function Row({ hasEnded }: { hasEnded: boolean }) {
  useFreshRows(hasEnded)
  return null
}

function routerWith(refresh: () => void): AppRouterInstance {
  const none = () => undefined
  return { bfcacheId: '', refresh, back: none, forward: none, push: none, replace: none, prefetch: none }
}

describe('a list in which something goes on', () => {
  it('is asked for anew once, at the end', () => {
    const refresh = jest.fn()
    const router = routerWith(refresh)
    const at = (hasEnded: boolean) => (
      <AppRouterContext value={router}>
        <Row hasEnded={hasEnded} />
      </AppRouterContext>
    )
    const { rerender } = render(at(false))
    expect(refresh).not.toHaveBeenCalled()
    rerender(at(true))
    rerender(at(true))
    expect(refresh).toHaveBeenCalledTimes(1)
  })

  it('is alone in being asked for where it lies in a drawer above a form', () => {
    const [refresh, onQueryChange] = [jest.fn(), jest.fn()]
    const router = routerWith(refresh)
    const drawer = { drawerSlug: 'list', onQueryChange, refresh: () => Promise.resolve() }
    render(
      <AppRouterContext value={router}>
        <ListDrawerContextProvider {...drawer}>
          <Row hasEnded />
        </ListDrawerContextProvider>
      </AppRouterContext>,
    )
    expect(onQueryChange).toHaveBeenCalledTimes(1)
    expect(refresh).not.toHaveBeenCalled()
  })
})
