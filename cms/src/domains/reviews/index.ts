/** What the store API composes. */
export { reviewReads, reviewRoutes } from './routes.ts'
