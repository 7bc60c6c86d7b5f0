import type { DomainModule } from '../../platform/module.ts'
import { media } from './media.collection.ts'

export const mediaDomain: DomainModule = { collections: [media] }
