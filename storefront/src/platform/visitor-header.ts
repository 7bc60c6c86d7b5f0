/**
 * Where the shop's server writes whom a request comes from, for what runs inside Next. It replaces
 * whatever a client sends under this name.
 */
export const VISITOR_HEADER = 'x-vitrine-visitor'
