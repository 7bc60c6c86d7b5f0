import { act, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

/** A component on a page of its own, and hands to use it with. Needs a document (jsdom). */
export async function render(node: ReactNode) {
  // Every test has the page for itself.
  document.body.replaceChildren()
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place)
  await act(async () => root.render(node))

  const find = (selector: string): HTMLElement => {
    const found = place.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`Nothing matches ${selector} in ${place.innerHTML}`)
    return found
  }
  return {
    place,
    find,
    /** One of several radio buttons or checkboxes. */
    choice(value: string): HTMLInputElement {
      // Only inputs have a value as an attribute here.
      return find(`input[value="${value}"]`) as HTMLInputElement
    },
    text: () => place.textContent ?? '',
    /** The control that a label names. */
    labelled(words: string): HTMLInputElement {
      const label = [...place.querySelectorAll('label')].find((one) =>
        one.textContent?.startsWith(words),
      )
      if (!label?.htmlFor) throw new Error(`No field is called ${words}`)
      // A label's control; those that are no input have the same `value`.
      return find(`#${CSS.escape(label.htmlFor)}`) as HTMLInputElement
    },
    button(words: string): HTMLButtonElement {
      const found = [...place.querySelectorAll('button')].find(
        (one) => one.textContent === words || one.getAttribute('aria-label') === words,
      )
      if (!found) throw new Error(`No button says ${words}`)
      return found
    },
    async type(input: HTMLInputElement, value: string) {
      await act(async () => {
        input.value = value
        input.dispatchEvent(new Event('input', { bubbles: true }))
      })
    },
    async click(element: HTMLElement) {
      await act(async () => element.click())
    },
    /** As Enter in a field does. */
    async submit() {
      await act(async () => place.querySelector('form')?.requestSubmit())
    },
    async again(next: ReactNode) {
      await act(async () => root.render(next))
    },
  }
}
