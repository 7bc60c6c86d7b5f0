import type { Config } from '@vitrine/shared-types/payload'

// The generated types live in the contract's package, which does not know Payload: the two meet
// here, and every operation of the Local API is typed from then on.
declare module 'payload' {
  export interface GeneratedTypes extends Config {}
}
