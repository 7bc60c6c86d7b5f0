/** Where the shop serves the store's pictures itself. */
export const MEDIA_PATH = '/media'
