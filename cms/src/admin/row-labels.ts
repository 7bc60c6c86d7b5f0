import type { ArrayField, Block } from 'payload'
import type { Words } from '../platform/words.ts'

/** A block says in one line what it holds; without it every block would be “Untitled”. */
export function blockTitle(kind: Words): NonNullable<Block['admin']> {
  return {
    disableBlockName: true,
    components: {
      Label: { path: '/admin/fields/row-title.tsx#RowTitle', clientProps: { kind } },
    },
  }
}

/** A row of a list says in one line what it holds. */
export const rowTitle: NonNullable<NonNullable<ArrayField['admin']>['components']> = {
  RowLabel: { path: '/admin/fields/row-title.tsx#RowTitle' },
}
