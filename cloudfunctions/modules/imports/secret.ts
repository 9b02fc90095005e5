import { createHmac } from 'node:crypto'

/** Bytes that look random to a reader who does not know the secret, and are the same at each asking. */
export function secretBytes(secret: string, purpose: string, of: string, count: number): Uint8Array {
	const digest = createHmac('sha256', secret)
		.update(JSON.stringify([purpose, of]))
		.digest()
	return new Uint8Array(digest.subarray(0, count))
}
