import type { ReportView } from './demo'
import { startDemo } from './filled-product'
import type { MemoryProduct } from './memory-product'

export const MINUTE = 60 * 1000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A report, or only its id, of which a story asks. */
type Told = Pick<ReportView, 'id'>

/** The product in which a story happens: the built functions, or the use cases over stores in memory. */
type Stage = Pick<MemoryProduct, 'ask' | 'bindStaff' | 'call' | 'clock' | 'close' | 'raw' | 'timer'>

/** What every story asks of its product. */
export interface Story {
	product: Stage
	/** The report as somebody sees it now. */
	seen: (openid: string, report: Told) => Promise<ReportView>
	/** What happened so far, in the sentences that somebody reads. */
	tale: (openid: string, report: Told) => Promise<string[]>
	/** The ids in somebody's inbox, page after page. */
	inboxOf: (openid: string) => Promise<string[]>
	/** Time passes, and the timer runs. */
	pass: (ms: number) => Promise<void>
	/** Everybody stays silent until a moment (ISO 8601) is just over, and the timer runs. */
	passUntil: (moment: string) => Promise<void>
}

/** The built functions with the demo's people. */
async function builtDemo(): Promise<Stage> {
	const product = await startDemo()
	const timer = async (): Promise<void> => {
		const { result } = await product.cloud.triggers.run('due')
		expect(result).toMatchObject({ ok: true })
	}
	return { ...product, timer }
}

/** A product of its own for the story of a file; it lives in the demo's county unless the story starts in another. */
export function startStory(start: () => Promise<Stage> = builtDemo): Story {
	const story = {} as Story
	beforeAll(async () => {
		story.product = await start()
	}, 120_000)
	afterAll(() => story.product.close())

	story.seen = async (openid, { id }) => (await story.product.ask(openid, 'report', 'show', { id })).report
	story.tale = async (openid, report) => (await story.seen(openid, report)).history.map(({ text }) => text)
	story.inboxOf = async (openid) => {
		const ids: string[] = []
		let cursor: string | undefined
		do {
			const input = cursor === undefined ? {} : { cursor }
			const page = await story.product.ask(openid, 'report', 'inbox', input)
			ids.push(...page.items.map(({ id }) => id))
			cursor = page.cursor
		} while (cursor !== undefined)
		return ids
	}
	story.pass = async (ms) => {
		story.product.clock.advance(ms)
		await story.product.timer()
	}
	story.passUntil = async (moment) => {
		story.product.clock.set(Date.parse(moment) + 1000)
		await story.product.timer()
	}
	return story
}
