/** A recording: the head of a frame of MP3 with silence behind it. */
export const MP3 = Uint8Array.from({ length: 144 }, (_, at) => [0xff, 0xf3, 0x44, 0xc4][at] ?? 0)
