import { notFound } from 'next/navigation'

/** Addresses that no page answers to, shown within the shop and in the reader's language. */
export default function NoSuchPage() {
  notFound()
}
