import type { DomainModule } from '../../platform/module.ts'
import { reviews } from './reviews.collection.ts'

/** What buyers say about what they bought. */
export const reviewsDomain: DomainModule = { collections: [reviews] }
