import path from 'node:path'
import type { Locator, Page } from 'playwright-core'

/** Letters stay sharp; without loss a picture is several times as large. */
const QUALITY = 8

/** What a picture's file is called. */
export const fileOf = (name: string): string => `${name}.webp`

/** Takes a picture of a page, or of something on it. */
export async function photograph(of: Page | Locator, folder: string, name: string): Promise<void> {
	await of.screenshot({
		path: path.join(folder, fileOf(name)),
		type: 'webp',
		quality: QUALITY,
		animations: 'disabled',
	})
}
