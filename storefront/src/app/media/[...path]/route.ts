import { answerPicture } from '../../../media/pictures/answer-picture.ts'
import { shopPictures } from '../../../media/pictures/shop-pictures.ts'

/** The store's pictures, in development: the production server answers them before Next does. */
export function GET(request: Request): Promise<Response> {
  return answerPicture(request, shopPictures())
}

export const HEAD = GET
export const dynamic = 'force-dynamic'
