import { ROUND_WORDS as WORDS } from '../../../shared/words/pages/visit-rounds'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { readOn } from '../../../presenters/read-on'
import { drawFacts, drawnLines, type DrawnLine } from '../../../presenters/round-lines'
import { listDrawn, type Drawn } from '../../../services/plan'
import { textSize } from '../../../services/text-size'

const NONE = emptyPhase({ title: WORDS.noneTitle, hint: WORDS.noneHint })

/** What a plan looks at again: fixed before anybody goes, with the seed and what proves the list. */
Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		id: '',
		facts: [] as string[],
		drawing: false,
		lines: [] as DrawnLine[],
		cursor: '',
		more: false,
		notice: '',
	},

	onLoad({ id = '' }: { id?: string }): Promise<void> {
		this.setData({ elder: textSize() === 'elder', id })
		return this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		try {
			this.show([], await listDrawn(this.data.id))
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	show(before: DrawnLine[], page: Drawn) {
		const lines = [...before, ...drawnLines(page, Date.now())]
		const drawing = page.plan.draw?.isDone === false
		this.setData({
			state: lines.length === 0 && !drawing ? NONE : READY,
			facts: drawFacts(page),
			drawing,
			lines,
			cursor: page.cursor ?? '',
			notice: '',
		})
	},

	onReachBottom(): Promise<void> {
		return readOn(this, async (cursor) => {
			const { id, lines } = this.data
			this.show(lines, await listDrawn(id, cursor))
		})
	},
})
