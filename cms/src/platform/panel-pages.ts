import type { Endpoint, Plugin } from 'payload'

/** A page of the panel that is no list and no form. */
interface PanelPage {
  /** `file.tsx#Name`, in the folder. */
  component: string
  path: `/${string}`
  /** Of the browser's window; the page says its own in the language of its reader. */
  title: string
}

interface PanelPages {
  /** Where the components lie, below `src`. */
  folder: `/${string}`
  /** By names that no other domain uses. */
  views: Record<string, PanelPage>
  /** The pages' lines in the menu, from the top: `file.tsx#Name`. */
  navLinks?: string[]
  /** What stands beside the account in the header of every page: `file.tsx#Name`. */
  actions?: string[]
  /** What the pages ask. */
  endpoints?: Endpoint[]
}

/** Adds a domain's own pages to the panel, after those that are there. */
export function panelPages(pages: PanelPages): Plugin {
  const { folder, views, navLinks = [], actions = [], endpoints = [] } = pages
  const inFolder = (component: string) => `${folder}/${component}`
  const ownViews = Object.entries(views).map(([name, { component, path, title }]) => [
    name,
    { Component: inFolder(component), path, exact: true, meta: { title } },
  ])
  return (config) => {
    const components = config.admin?.components
    return {
      ...config,
      endpoints: [...(config.endpoints ?? []), ...endpoints],
      admin: {
        ...config.admin,
        components: {
          ...components,
          actions: [...(components?.actions ?? []), ...actions.map(inFolder)],
          afterNavLinks: [...(components?.afterNavLinks ?? []), ...navLinks.map(inFolder)],
          views: { ...components?.views, ...Object.fromEntries(ownViews) },
        },
      },
    }
  }
}
