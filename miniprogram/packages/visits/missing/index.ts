import { COVERAGE_WORDS as WORDS } from '../../../shared/words/pages/visit-coverage'
import { missingLines, type MissingLine } from '../../../presenters/coverage-screen'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { emptyPhase, LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { readOn } from '../../../presenters/read-on'
import { textSize } from '../../../services/text-size'
import { listMissing, type Missing } from '../../../services/visit'

const COMPLETE = emptyPhase({ title: WORDS.missingEmptyTitle, hint: WORDS.missingEmptyHint })

Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		id: '',
		areaCode: '',
		lines: [] as MissingLine[],
		cursor: '',
		more: false,
		notice: '',
	},

	onLoad({ id = '', areaCode = '' }: { id?: string; areaCode?: string }): Promise<void> {
		this.setData({ elder: textSize() === 'elder', id, areaCode })
		return this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		try {
			const { id, areaCode } = this.data
			await this.show([], await listMissing(id, areaCode))
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	/** Where grids are complete a part of the list may be empty: it goes on to the next that has somebody. */
	async show(before: MissingLine[], page: Missing): Promise<void> {
		const { id, areaCode } = this.data
		const lines = [...before, ...missingLines(page, Date.now())]
		if (lines.length === before.length && page.cursor !== undefined) {
			await this.show(before, await listMissing(id, areaCode, page.cursor))
			return
		}
		this.setData({
			state: lines.length === 0 ? COMPLETE : READY,
			lines,
			cursor: page.cursor ?? '',
			notice: '',
		})
	},

	onReachBottom(): Promise<void> {
		return readOn(this, async (cursor) => {
			const { id, areaCode, lines } = this.data
			await this.show(lines, await listMissing(id, areaCode, cursor))
		})
	},
})
