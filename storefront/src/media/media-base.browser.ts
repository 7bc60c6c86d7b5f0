/** The root of the media's addresses, as the page that was served says. */
export function mediaBase(): string {
  return document.documentElement.dataset['mediaBase'] ?? ''
}
