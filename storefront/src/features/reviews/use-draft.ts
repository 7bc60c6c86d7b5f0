'use client'

import { type RefObject, useEffect, useRef } from 'react'

interface Draft {
  /** For the `form` element. */
  ref: RefObject<HTMLFormElement | null>
  /** It was sent. */
  forget: () => void
}

/**
 * Keeps what is written in a form while the tab lives: a review takes minutes, and a slip of the
 * finger must not cost them. What is there already when the form opens is put back.
 */
export function useDraft(name: string): Draft {
  const ref = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const form = ref.current
    if (!form) return
    putBack(form, recall(name))
    const keep = () => remember(name, [...new FormData(form)])
    form.addEventListener('input', keep)
    return () => form.removeEventListener('input', keep)
  }, [name])
  return { ref, forget: () => remember(name, []) }
}

function putBack(form: HTMLFormElement, entries: [string, string][]): void {
  for (const [key, value] of entries) {
    const control = form.elements.namedItem(key)
    if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) {
      if (control.value === '') control.value = value
    } else if (control instanceof RadioNodeList) control.value = value
  }
}

function remember(name: string, entries: [string, FormDataEntryValue][]): void {
  try {
    if (entries.length === 0) sessionStorage.removeItem(`draft ${name}`)
    else sessionStorage.setItem(`draft ${name}`, JSON.stringify(entries))
  } catch {
    // Where storage is forbidden the form alone holds it.
  }
}

function recall(name: string): [string, string][] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(`draft ${name}`) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((it) => typeof it === 'string')
}
