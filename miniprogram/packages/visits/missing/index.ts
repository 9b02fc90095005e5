import { COVERAGE_WORDS as WORDS } from '../../../shared/words/pages/visit-coverage'
import { missingLines, type MissingLine } from '../../../presenters/coverage-screen'
import { listPage } from '../../../presenters/list-page'
import { emptyPhase } from '../../../presenters/page-phase'
import { listMissing, type Missing } from '../../../services/visit'

const COMPLETE = emptyPhase({ title: WORDS.missingEmptyTitle, hint: WORDS.missingEmptyHint })

const linesOf = (part: Missing): MissingLine[] => missingLines(part, Date.now())

listPage({
	data: { w: WORDS, id: '', areaCode: '' },

	onLoad({ id = '', areaCode = '' }: { id?: string; areaCode?: string }) {
		this.setData({ id, areaCode })
	},

	/** Where grids are complete a part of the list may be empty: it goes on to the next that has somebody. */
	async ask(cursor): Promise<Missing> {
		const { id, areaCode } = this.data
		let part = await listMissing(id, areaCode, cursor)
		while (linesOf(part).length === 0 && part.cursor !== undefined)
			part = await listMissing(id, areaCode, part.cursor)
		return part
	},
	linesOf,
	empty: () => COMPLETE,
})
