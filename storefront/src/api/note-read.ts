import { epochOf, isLater, type Revision } from '@vitrine/shared-types/primitives/revision'
import type { Reads } from '../platform/request-context.ts'
import type { Answer } from './chain.ts'
import { worstSource } from './result.ts'

/** Adds an answer to what a request has read. */
export function noteRead(reads: Reads, { result, tags, revision, isDegraded }: Answer): void {
  for (const tag of tags) reads.tags.add(tag)
  const known = reads.revision
  reads.revision = reads.answers === 0 ? revision : earliest(known, revision)
  // Halves of two histories make no whole.
  const isMixed = known !== null && revision !== null && epochOf(known) !== epochOf(revision)
  if (isDegraded || isMixed) reads.isDegraded = true
  if (result.ok) reads.source = worstSource([reads.source, result.source])
  reads.answers += 1
}

function earliest(one: Revision | null, other: Revision | null): Revision | null {
  if (one === null || other === null) return null
  return isLater(one, other) ? other : one
}
