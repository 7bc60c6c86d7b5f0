/** What the store API composes. */
export { notificationRoutes } from './routes.ts'
export { notificationSweeps } from './tasks.ts'
