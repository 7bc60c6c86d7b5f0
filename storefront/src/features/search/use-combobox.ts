'use client'

import { type RefObject, useEffect, useState } from 'react'

interface ComboboxParts {
  field: RefObject<HTMLInputElement | null>
  /** The id of the list; its options are `…-0`, `…-1`, … */
  id: string
  /** How many options there are; 0: no list. */
  count: number
  /** Enter on an option. */
  onChoose: (index: number) => void
}

interface Combobox {
  /** The option that the arrow keys have reached; -1: none. */
  active: number
  isOpen: boolean
  close: () => void
}

/**
 * Makes a field that is already there a combobox as the ARIA practices describe it: the focus stays
 * in the field, arrows walk the list, Escape closes it first and leaves the rest to the page.
 */
export function useCombobox({ field, id, count, onChoose }: ComboboxParts): Combobox {
  const [active, setActive] = useState(-1)
  const [isWanted, setWanted] = useState(false)
  const isOpen = isWanted && count > 0

  function close() {
    setWanted(false)
    setActive(-1)
  }

  useEffect(() => {
    const input = field.current
    if (!input) return
    input.setAttribute('role', 'combobox')
    input.setAttribute('aria-autocomplete', 'list')
    input.setAttribute('aria-haspopup', 'listbox')
    const read = () => {
      setActive(-1)
      setWanted(true)
    }
    const leave = () => {
      setWanted(false)
      setActive(-1)
    }
    // Somebody may have typed while this was on its way; what the page has put there is no question.
    if (input.value !== input.defaultValue) read()
    input.addEventListener('input', read)
    input.addEventListener('blur', leave)
    return () => {
      input.removeEventListener('input', read)
      input.removeEventListener('blur', leave)
    }
  }, [field])

  useEffect(() => {
    const input = field.current
    if (!input) return
    input.setAttribute('aria-expanded', String(isOpen))
    setOrRemove(input, 'aria-controls', isOpen ? id : null)
    setOrRemove(input, 'aria-activedescendant', isOpen && active >= 0 ? `${id}-${active}` : null)
    document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [field, id, isOpen, active])

  useEffect(() => {
    const input = field.current
    if (!input) return
    const press = (event: KeyboardEvent) => {
      // A letter of Thai or Japanese may still be in the making.
      if (event.isComposing || event.ctrlKey || event.metaKey) return
      const next = isOpen ? moved(event.key, active, count) : null
      if (next !== null) setActive(next)
      else if (event.key === 'Escape' && isOpen) {
        setWanted(false)
        setActive(-1)
      } else if (event.key === 'Enter' && isOpen && active >= 0) onChoose(active)
      else if (event.key === 'ArrowDown' && !isOpen && count > 0) setWanted(true)
      else return
      event.preventDefault()
      event.stopPropagation()
    }
    input.addEventListener('keydown', press)
    return () => input.removeEventListener('keydown', press)
  }, [field, active, count, isOpen, onChoose])

  return { active: isOpen ? active : -1, isOpen, close }
}

/** What stands in a field, as it is typed. */
export function useTyped(field: RefObject<HTMLInputElement | null>): string {
  const [words, setWords] = useState(() => field.current?.value.trim() ?? '')
  useEffect(() => {
    const input = field.current
    const read = () => setWords(input?.value.trim() ?? '')
    // Somebody may have typed while this was on its way.
    read()
    input?.addEventListener('input', read)
    return () => input?.removeEventListener('input', read)
  }, [field])
  return words
}

/** Where a key leads in the list; null: it is none of its keys. The field itself is part of the round. */
export function moved(key: string, active: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return active + 1 < count ? active + 1 : -1
    case 'ArrowUp':
      return active >= 0 ? active - 1 : count - 1
    case 'Home':
      return active >= 0 ? 0 : null
    case 'End':
      return active >= 0 ? count - 1 : null
    default:
      return null
  }
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}
