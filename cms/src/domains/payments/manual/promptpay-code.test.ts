import { describe, expect, test } from 'vitest'
import { promptPayCode } from './promptpay-code.ts'

/** EMVCo: two digits of name, two of length, then the value. */
function fieldsOf(payload: string): Record<string, string> {
  const fields: Record<string, string> = {}
  for (let at = 0; at < payload.length;) {
    const length = Number(payload.slice(at + 2, at + 4))
    fields[payload.slice(at, at + 2)] = payload.slice(at + 4, at + 4 + length)
    at += 4 + length
  }
  return fields
}

describe('a PromptPay code', () => {
  test('says the number, the currency and the amount', async () => {
    const { payload } = await promptPayCode('0812345678', 129_050)
    const fields = fieldsOf(payload)
    expect(fieldsOf(fields['29']!)).toEqual({ '00': 'A000000677010111', '01': '0066812345678' })
    expect(fields).toMatchObject({ '01': '12', '53': '764', '54': '1290.50', '58': 'TH' })
  })

  test('ends with the checksum that banking apps compute', async () => {
    const { payload } = await promptPayCode('0812345678', 129_050)
    expect(payload).toBe(
      '00020101021229370016A000000677010111011300668123456785802TH530376454071290.506304F447',
    )
  })

  test.each([1, 7, 29, 1_005, 114_999, 100_000_001, 999_999_999_999])(
    'writes %i satang without losing one',
    async (amountMinor) => {
      const { payload } = await promptPayCode('0812345678', amountMinor)
      const [baht = '', satang = ''] = fieldsOf(payload)['54']!.split('.')
      expect(BigInt(baht + satang)).toBe(BigInt(amountMinor))
    },
  )

  test('is a picture of its own, without scripts or links', async () => {
    const { qrSvg } = await promptPayCode('0812345678', 129_050)
    expect(qrSvg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]*>.*<\/svg>$/su)
    expect(qrSvg.match(/<\w+/gu)).toEqual(['<svg', '<path', '<path'])
  })
})
