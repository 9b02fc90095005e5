import { STATE_WORDS } from '../shared/words/states'
import { READY, type PagePhase } from './page-phase'
import { readingPage, type Reading, type ReadingData, type ReadingMethods } from './reading-page'
import { newLines, readOn } from './read-on'

/** The number of lines in a part. */
const FIRST_PART = 20

/** A part of a list; it goes on after its cursor. */
interface Part {
	cursor?: string
}

/** What a page declares that shows a list. */
interface Listing<Answer extends Part, Line> extends Omit<Reading<Answer>, 'ask' | 'show' | 'showLast'> {
	/** Asks for the first part, or for what follows a cursor. */
	ask(cursor?: string): Promise<Answer>
	/** The lines of a part. */
	linesOf(answer: Answer): Line[]
	/** All lines with those of a part, where it does not only come behind what is shown. */
	join?(shown: readonly Line[], answer: Answer): Line[]
	/** What is said where there are none. */
	empty(answer: Answer): PagePhase
	/** What else is shown of a part. */
	beside?(answer: Answer): object
	/** What is asked once the first part is shown. */
	afterwards?(answer: Answer): void | Promise<void>
}

interface ListData<Line> {
	lines: Line[]
	cursor: string
	/** Whether the next part is being read. */
	more: boolean
	/** Why it did not come. */
	stuck: string
}

interface ListMethods<Answer> {
	show(answer: Answer): Promise<void>
	showLast(answer: Answer): void
	/** Reads anew; a list that was read on keeps its place and says that something has changed. */
	lookAgain(): Promise<void>
	/** Reads the next part, one at a time. */
	onReachBottom(): Promise<void>
}

type Data = WechatMiniprogram.Page.DataOption
type Custom = WechatMiniprogram.Page.CustomOption

interface PageWithList extends ReadingMethods, ListMethods<Part>, Omit<Listing<Part, unknown>, 'fail'> {
	data: ReadingData & ListData<unknown>
	setData(data: Data): void
	asking?: object
}

/**
 * A page that reads a list, part by part: it says what to ask, and what a line looks like. What TypeScript works out from the
 * answers can't use `this` before: a method of `Listing` that does says what it returns.
 */
export function listPage<Answer extends Part, Line, D extends Data, C extends Custom>(
	own: C & { data: D } & Listing<Answer, Line> &
		ThisType<
			WechatMiniprogram.Page.Instance<
				D & ReadingData & ListData<Line>,
				C & ReadingMethods & ListMethods<Answer>
			>
		>,
): void {
	readingPage({ ...METHODS, ...own, data: { lines: [], cursor: '', more: false, stuck: '', ...own.data } })
}

const METHODS = {
	async show(this: PageWithList, answer: Part): Promise<void> {
		showPart(this, [], answer)
		await this.afterwards?.(answer)
	},

	/** Without a network there is no next part. */
	showLast(this: PageWithList, { cursor: _, ...answer }: Part): void {
		showPart(this, [], answer)
	},

	async lookAgain(this: PageWithList): Promise<void> {
		if (this.data.lines.length > FIRST_PART) this.setData({ notice: STATE_WORDS.changed })
		else await this.load()
	},

	onReachBottom(this: PageWithList): Promise<void> {
		return readOn(this, async (cursor) => {
			const { asking } = this
			const answer = await this.ask(cursor)
			// The next part of an earlier list does not belong behind the list that is shown now.
			if (asking !== this.asking) return
			showPart(this, this.data.lines, answer)
		})
	},
}

function showPart(page: PageWithList, before: readonly unknown[], answer: Part): void {
	const lines = page.join?.(before, answer) ?? [...before, ...page.linesOf(answer)]
	const { cursor = '' } = answer
	const state = lines.length === 0 && cursor === '' ? page.empty(answer) : READY
	page.setData({ state, cursor, stuck: '', ...newLines('lines', before, lines), ...page.beside?.(answer) })
}
