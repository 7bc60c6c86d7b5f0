import { getCollection, listCollections } from '@vitrine/shared-types/store-api/v1/collections'
import { endpoints as registered } from '@vitrine/shared-types/store-api/v1/endpoints'
import { suggestSearches } from '@vitrine/shared-types/store-api/v1/search'

/** Every read that the shop knows to ask for. */
export const endpoints = { ...registered, listCollections, getCollection, suggestSearches } as const

export type Endpoints = typeof endpoints
export type EndpointId = keyof Endpoints
