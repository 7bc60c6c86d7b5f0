import type { FocusEvent } from 'react'

/**
 * For sheets over the page: closes one that the keyboard has gone on from, so that the focus is
 * never behind it. The button that opens it closes it by itself.
 */
export function closeWhenLeft({ currentTarget: sheet, relatedTarget }: FocusEvent<HTMLElement>) {
  if (!(relatedTarget instanceof Element) || sheet.contains(relatedTarget)) return
  const isOpener = relatedTarget.getAttribute('popovertarget') === sheet.id
  if (!isOpener && sheet.matches(':popover-open')) sheet.hidePopover()
}
