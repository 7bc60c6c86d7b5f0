import type { DomainModule } from '../../platform/module.ts'
import { withNotifications } from './admin/plugin.ts'
import { letters, notices, staffAlerts, stockAlerts } from './schema.ts'

/** Letters, notices and alerts: it reacts to facts and is asked by nobody. */
export const notificationsDomain: DomainModule = {
  tables: { letters, notices, staff_alerts: staffAlerts, stock_alerts: stockAlerts },
  plugins: [withNotifications],
}
