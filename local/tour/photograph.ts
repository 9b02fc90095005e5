import path from 'node:path'
import type { Page } from 'playwright-core'

/** Letters stay sharp; without loss a picture is several times as large. */
const QUALITY = 8

/** What a picture's file is called. */
export const fileOf = (name: string): string => `${name}.webp`

/** Takes a picture of a page, or of something on it. What is longer than WebP allows (16,383 dots) is written empty: that is found. */
export async function photograph(
	of: Pick<Page, 'screenshot'>,
	folder: string,
	name: string,
): Promise<string[]> {
	const bytes = await of.screenshot({
		path: path.join(folder, fileOf(name)),
		type: 'webp',
		quality: QUALITY,
		animations: 'disabled',
	})
	return bytes.length > 0 ? [] : ['the picture is empty: it would be too long']
}
