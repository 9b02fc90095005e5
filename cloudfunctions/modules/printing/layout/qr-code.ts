import { correction, generate } from 'lean-qr'
import type { ModulesItem } from './geometry'

/** Light modules that a reader needs around a code (ISO/IEC 18004). */
export const QUIET_MODULES = 4

/**
 * A QR code whose dark part fills a square; the caller keeps QUIET_MODULES free around it. Level Q stands a quarter of it
 * being scratched or faded: a card hangs for years.
 */
export function qrCode(text: string, x: number, y: number, side: number): ModulesItem {
	const code = generate(text, { minCorrectionLevel: correction.Q })
	const runs: (readonly [number, number, number])[] = []
	for (let row = 0; row < code.size; row++) {
		for (let column = 0; column < code.size; column++) {
			if (!code.get(column, row)) continue
			let length = 1
			while (code.get(column + length, row)) length++
			runs.push([column, row, length])
			column += length
		}
	}
	return { kind: 'modules', x, y, module: side / code.size, runs }
}
