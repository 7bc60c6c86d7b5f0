export function SearchesView() {
  return null
}
