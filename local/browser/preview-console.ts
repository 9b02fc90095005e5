import type { Page } from 'playwright-core'
import { words } from '../preview/console/words'
import { Phone } from './phone'

type Side = 'left' | 'right'

const TITLES: Readonly<Record<Side, string>> = { left: words.left, right: words.right }
const SCANS: Readonly<Record<Side, string>> = { left: words.scanLeft, right: words.scanRight }

/** The page with two phones and the panel beside them. */
export class PreviewConsole {
	readonly left: Phone
	readonly right: Phone

	constructor(readonly page: Page) {
		this.left = new Phone(page.getByTitle(TITLES.left).contentFrame())
		this.right = new Phone(page.getByTitle(TITLES.right).contentFrame())
	}

	/** Holds the code of somebody's door before a phone, by the panel. */
	async holdCode(name: string, side: Side): Promise<void> {
		const row = this.page.locator('.code', { hasText: name })
		await row.getByRole('button', { name: SCANS[side] }).click()
	}

	/** Sets a phone's network by the buttons below it. */
	async setNet(side: Side, net: keyof typeof words.nets): Promise<void> {
		await this.page
			.getByRole('region', { name: TITLES[side] })
			.getByRole('button', { name: words.nets[net] })
			.click()
	}
}
