import { answerPicture } from '../../../media/pictures/answer-picture.ts'
import { shopPictures } from '../../../media/pictures/shop-pictures.ts'

/** The store's pictures, from disk when they were asked for before: also while the store is away. */
export function GET(request: Request): Promise<Response> {
  return answerPicture(request, shopPictures())
}

export const HEAD = GET
export const dynamic = 'force-dynamic'
