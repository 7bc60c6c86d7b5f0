import type { Endpoint } from 'payload'

export const searchEndpoints: Endpoint[] = []
