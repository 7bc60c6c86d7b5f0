import type { DomainModule } from '../../platform/module.ts'
import { users } from './users.collection.ts'

export const staff: DomainModule = { collections: [users] }
