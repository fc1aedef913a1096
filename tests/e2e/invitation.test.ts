import { afterAll, describe, expect, it, jest } from '@jest/globals'
import { choose, fillText, openForm, pressSave } from './support/admin-form.ts'
import { baseUrl, openPage } from './support/portal.ts'
import { callApi, findIds, remove, uniqueName } from './support/works.ts'

jest.setTimeout(120_000)

const name = uniqueName('invited')
const email = `${name}@example.org`

afterAll(async () => {
  for (const user of await findIds('users', 'email', email)) await remove('users', user)
  for (const mail of await findIds('outbox', 'to', email)) await remove('outbox', mail)
})

describe('an invitation', () => {
  it('is made by an administrator without a password and read in the outbox; its link lets the person in', async () => {
    const admin = await openPage({ role: 'admin' })
    await openForm(admin, '/admin/collections/users/create')
    await admin.getByText('An invitation is mailed to this address when you save.').waitFor()
    await fillText(admin, 'name', name)
    await admin.getByLabel('Email').fill(email)
    await choose(admin, 'role', 'Editor')
    expect(await admin.locator('input[type="password"]:visible').count()).toBe(0)
    expect(await pressSave(admin)).toContain('success')

    // The mail is sent by a job, a moment later.
    await waitForMail()
    await admin.goto(`/admin/collections/outbox?search=${email}`)
    await admin.getByRole('link', { name: /^Your account at/ }).click()
    await admin.waitForURL(/\/admin\/collections\/outbox\/\d+/)
    const text = await admin.getByRole('group', { name: 'Text' }).innerText()
    expect(text).toContain(`Dear ${name},`)
    const link = /http\S+\/admin\/reset\/\S+/.exec(text)?.[0] ?? ''
    expect(link.startsWith(`${baseUrl}/`)).toBe(true)

    const invited = await openPage()
    await openForm(invited, link)
    await invited.locator('#field-password').fill('a password of my own 7')
    await invited.locator('#field-confirm-password').fill('a password of my own 7')
    await invited.getByRole('button', { name: 'Reset Password' }).click()
    await invited.waitForURL(`${baseUrl}/admin`)

    const later = await openPage()
    await later.goto('/admin')
    await later.waitForURL(/\/admin\/login/)
    await later.waitForLoadState('networkidle')
    await later.locator('#field-email').fill(email)
    await later.locator('#field-password').fill('a password of my own 7')
    await later.getByRole('button', { name: 'Login' }).click()
    await later.waitForURL(`${baseUrl}/admin`)
    await later.getByRole('heading', { level: 1, name: /^Welcome/ }).waitFor()

    const again = await openPage()
    await openForm(again, link)
    await again.locator('#field-password').fill('somebody else has the link')
    await again.locator('#field-confirm-password').fill('somebody else has the link')
    await again.getByRole('button', { name: 'Reset Password' }).click()
    const refusal = again.locator('[data-sonner-toast][data-type="error"]')
    expect(await refusal.innerText()).toBe('Token is either invalid or has expired.')
    expect(new URL(again.url()).pathname).toContain('/admin/reset/')
  })

  it('is refused where the address has an account already', async () => {
    const admin = await openPage({ role: 'admin' })
    await openForm(admin, '/admin/collections/users/create')
    await fillText(admin, 'name', 'Somebody twice')
    await admin.getByLabel('Email').fill('editor@example.org')
    await choose(admin, 'role', 'Editor')
    expect(await pressSave(admin)).not.toContain('success')
    expect(await findIds('users', 'name', 'Somebody twice')).toEqual([])
  })

  it('is for administrators to make: an editor finds no form for it', async () => {
    const editor = await openPage({ role: 'editor' })
    await editor.goto('/admin/collections/users/create')
    expect(await editor.locator('#field-name').count()).toBe(0)
    const refused = callApi('editor', 'POST', '/users', { name: 'Nobody', email: 'nobody@example.org', role: 'admin' })
    await expect(refused).rejects.toThrow('403')
  })
})

async function waitForMail(): Promise<number | undefined> {
  const deadline = Date.now() + 20_000
  for (;;) {
    const [mail] = await findIds('outbox', 'to', email)
    if (mail !== undefined || Date.now() > deadline) return mail
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}
