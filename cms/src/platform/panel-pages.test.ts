import type { Config } from 'payload'
import { expect, test } from 'vitest'
import { panelPages } from './panel-pages.ts'

const answer = () => new Response()
const REFUNDS = panelPages({
  folder: '/domains/refunds/admin',
  endpoints: [{ method: 'get', path: '/refunds', handler: answer }],
  navLinks: ['nav-link.tsx#RefundsNavLink'],
  views: { refunds: { component: 'view.tsx#RefundsView', path: '/refunds', title: 'Refunds' } },
})
const EMPTY = { secret: 'x' } as Config

test('adds pages, their lines in the menu and what they ask to an empty panel', async () => {
  const { admin, endpoints } = await REFUNDS(EMPTY)
  expect(admin?.components?.views).toEqual({
    refunds: {
      Component: '/domains/refunds/admin/view.tsx#RefundsView',
      path: '/refunds',
      exact: true,
      meta: { title: 'Refunds' },
    },
  })
  expect(admin?.components?.afterNavLinks).toEqual([
    '/domains/refunds/admin/nav-link.tsx#RefundsNavLink',
  ])
  expect(admin?.components?.actions).toEqual([])
  expect(endpoints?.map(({ path }) => path)).toEqual(['/refunds'])
})

test('keeps what other domains added before, in their order', async () => {
  const bell = panelPages({ folder: '/bell', actions: ['bell.tsx#Bell'], views: {} })
  const { admin, endpoints, secret } = await REFUNDS(
    await bell({
      ...EMPTY,
      endpoints: [{ method: 'get', path: '/first', handler: answer }],
      admin: { user: 'users', components: { afterNavLinks: ['/first.tsx#First'] } },
    }),
  )
  expect(admin?.user).toBe('users')
  expect(admin?.components?.actions).toEqual(['/bell/bell.tsx#Bell'])
  expect(admin?.components?.afterNavLinks).toEqual([
    '/first.tsx#First',
    '/domains/refunds/admin/nav-link.tsx#RefundsNavLink',
  ])
  expect(endpoints?.map(({ path }) => path)).toEqual(['/first', '/refunds'])
  expect(secret).toBe('x')
})
