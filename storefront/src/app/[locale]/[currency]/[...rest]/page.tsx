import { notFound } from 'next/navigation'
import { metadataOrMissing, pageOrMissing } from '../../../or-missing.tsx'
import type { PageParams } from '../../../reader-params.ts'

/** Addresses that no page answers to, shown within the shop and in the reader's language. */
const nothing: (props: PageParams) => Promise<never> = () => Promise.resolve().then(notFound)

export const generateMetadata = metadataOrMissing(nothing)
export default pageOrMissing(nothing)
