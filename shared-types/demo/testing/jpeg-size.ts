/** Width and height of a JPEG, from the first frame header (SOF0–SOF15) of the file. */
export function jpegSize(file: Uint8Array): { width: number; height: number } {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let at = 2
  while (at < view.byteLength) {
    const marker = view.getUint16(at)
    if (isFrameHeader(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    at += 2 + view.getUint16(at + 2)
  }
  throw new Error('There is no frame header: this is not a JPEG')
}

/** C4, C8 and CC lie in the range but mean tables and extensions. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xff_c0 && marker <= 0xff_cf && ![0xff_c4, 0xff_c8, 0xff_cc].includes(marker)
}
