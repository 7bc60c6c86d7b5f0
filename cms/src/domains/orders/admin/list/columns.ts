import type { Field } from 'payload'
import { shown, shownState } from '../../../../platform/shown-field.ts'
import type { Words } from '../../../../platform/words.ts'

const CELLS = '/domains/orders/admin/list/order-cells.tsx'

/** Minor units in the currency of the row, which lists write as an amount. */
export function shownAmount(name: string, label: Words): Field {
  return withCell(shown(name, label, 'number'), 'AmountCell')
}

/** A state that lists show with its colour. */
export function shownMark(name: string, label: Words, values: Record<string, Words>): Field {
  return withCell(shownState(name, label, values), 'StateCell')
}

/** A way to pay, which lists show by its name. */
export function shownMethod(name: string, label: Words): Field {
  return withCell(shown(name, label), 'MethodCell')
}

function withCell(field: Field, cell: string): Field {
  return {
    ...field,
    admin: { ...field.admin, components: { Cell: `${CELLS}#${cell}` } },
  } as Field
}
