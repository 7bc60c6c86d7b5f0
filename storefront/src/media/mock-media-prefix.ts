/** Paths below this prefix are demo pictures, which the shop serves itself. */
export const MOCK_MEDIA_PREFIX = '/mock-media/'
