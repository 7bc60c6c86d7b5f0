/** The first letter in a case of glass: the panel's small sign. */
export function Mark() {
  return (
    <svg role="img" aria-label="Vitrine" viewBox="0 0 100 100" width="26" className="vitrine-mark">
      <path fill="none" stroke="currentColor" strokeWidth="3" d="M8 97V40a42 36 0 0 1 84 0v57Z" />
      <path
        fill="currentColor"
        transform="translate(24 29) scale(0.75)"
        d="M7 12.5 -1.5 10.7V9.5H23.2V10.7L14.2 12.5L38.5 72.8H37.2L59 12.6L49.9 10.7V9.5H70.2V10.7L61.8 12.7L36.6 81H35.1Z"
      />
    </svg>
  )
}
