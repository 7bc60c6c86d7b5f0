/** What other domains and the store API may do with customers. */
export { limitAttempts, visitorOf, type AttemptLimit } from './attempts.ts'
export { acceptMarketing } from './commands/accept-marketing.ts'
export { keepAddress } from './commands/keep-address.ts'
export type { CustomerDeps } from './deps.ts'
export { findSession, readCustomer, type KnownCustomer } from './queries.ts'
export { customerRoutes } from './routes.ts'
export { customerSweeps } from './tasks.ts'
