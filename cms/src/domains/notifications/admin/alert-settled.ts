/** Said on the window when somebody has settled an alert on this page. */
export const ALERT_SETTLED = 'vitrine:alert-settled'
