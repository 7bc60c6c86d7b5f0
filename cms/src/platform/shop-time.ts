/** Where the shop is: its days begin and end there. */
export const SHOP_TIME_ZONE = 'Asia/Bangkok'
