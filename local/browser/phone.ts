import type { FrameLocator, Locator, Page } from 'playwright-core'
import { HANDLE_WORDS } from '#shared/words/pages/handle'
import { words as phoneWords } from '../preview/phone/words'

/** A phone as its user has it: what is on the glass can be read, tapped and typed into, nothing else. */
export class Phone {
	constructor(private readonly glass: Page | FrameLocator) {}

	/** The page in front. */
	get front(): Locator {
		return this.glass.locator('wx-page:not([hidden])')
	}

	/** Waits until words are on the page in front. */
	async sees(text: string | RegExp): Promise<void> {
		await this.front.getByText(text).filter({ visible: true }).first().waitFor()
	}

	/** Waits until words are no longer on the page in front. */
	async seesNoMore(text: string | RegExp): Promise<void> {
		await this.front.getByText(text).filter({ visible: true }).first().waitFor({ state: 'hidden' })
	}

	/** How often words are on the page in front. */
	count(text: string): Promise<number> {
		return this.front.getByText(text, { exact: true }).filter({ visible: true }).count()
	}

	/** Taps what has exactly these words; the last of them, which is what lies on top. */
	async tap(text: string | RegExp): Promise<void> {
		const exact = typeof text === 'string'
		await this.front.getByText(text, { exact }).filter({ visible: true }).last().click()
	}

	/** Opens what else may be done with a report, and taps one of it. */
	async tapWay(text: string | RegExp): Promise<void> {
		await this.openWays()
		await this.tap(text)
	}

	/** Opens what else may be done with a report. */
	openWays(): Promise<void> {
		return this.tap(new RegExp(`^(${HANDLE_WORDS.more}|${HANDLE_WORDS.which})$`))
	}

	/** Taps the first thing that has these words somewhere in it. */
	async tapFirst(text: string | RegExp): Promise<void> {
		await this.front.getByText(text).filter({ visible: true }).first().click()
	}

	/** Drags what is held by a grip in one row to where another row is. */
	async drag(from: string, to: string): Promise<void> {
		const row = (words: string): Locator => this.front.locator('.row').filter({ hasText: words })
		const grip = await row(from).locator('.grip').boundingBox()
		const end = await row(to).boundingBox()
		if (!grip || !end) throw new Error(`nothing to drag from ${from} to ${to}`)
		const page = this.front.page()
		const touches = await page.context().newCDPSession(page)
		const touch = (type: 'touchStart' | 'touchMove', y: number) =>
			touches.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x: grip.x + grip.width / 2, y }] })
		const start = grip.y + grip.height / 2
		await touch('touchStart', start)
		await this.front.locator('.row-dragged').waitFor()
		const way = end.y + end.height / 2 - start
		for (const part of [0.3, 0.6, 1]) await touch('touchMove', start + way * part)
		await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
		await touches.detach()
	}

	/** Types into the field with a label or placeholder. */
	async type(field: string, words: string): Promise<void> {
		await this.field(field).fill(words)
	}

	/** Taps what opens the phone's file chooser, and picks a file. */
	async pick(
		button: string,
		file: { name: string; mimeType: string; buffer: Buffer<ArrayBuffer> },
	): Promise<void> {
		const chooser = this.front.page().waitForEvent('filechooser')
		await this.tap(button)
		await (await chooser).setFiles(file)
	}

	/** What stands in a field. */
	typed(field: string): Promise<string> {
		return this.field(field).inputValue()
	}

	/** Goes to a tab at the bottom. */
	async tab(name: string): Promise<void> {
		// A tab that carries a count has it in its name.
		await this.glass.getByRole('tab', { name: new RegExp(`^${name}[\\s\\d+]*$`) }).click()
	}

	/** Goes back by the arrow on top. */
	async back(): Promise<void> {
		await this.glass.getByRole('button', { name: phoneWords.back }).click()
	}

	/** The dialog of the phone itself, e.g. before a call. */
	get dialog(): Locator {
		return this.glass.getByRole('dialog')
	}

	private field(name: string): Locator {
		const { front } = this
		return front
			.getByLabel(name, { exact: true })
			.or(front.getByPlaceholder(name))
			.and(front.locator('input, textarea'))
	}
}
