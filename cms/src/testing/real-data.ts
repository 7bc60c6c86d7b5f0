import path from 'node:path'
import { fileURLToPath } from 'node:url'

const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url))
const root = process.env.VITRINE_REALDATA ?? path.join(repositoryRoot, '../shared/realdata')

/** Where real exports, judged searches and words lie, if they are there: never in the repository. */
export const realData = (...parts: string[]): string => path.join(root, ...parts)
