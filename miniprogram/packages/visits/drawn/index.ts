import { ROUND_WORDS as WORDS } from '../../../shared/words/pages/visit-rounds'
import { listPage } from '../../../presenters/list-page'
import { emptyPhase, READY } from '../../../presenters/page-phase'
import { drawFacts, drawnLines } from '../../../presenters/round-lines'
import { listDrawn, type Drawn } from '../../../services/plan'

const NONE = emptyPhase({ title: WORDS.noneTitle, hint: WORDS.noneHint })

const isDrawing = ({ plan }: Drawn): boolean => plan.draw?.isDone === false

/** What a plan looks at again: fixed before anybody goes, with the seed and what proves the list. */
listPage({
	data: { w: WORDS, id: '', facts: [] as string[], drawing: false },

	onLoad({ id = '' }: { id?: string }) {
		this.setData({ id })
	},

	ask(cursor): Promise<Drawn> {
		return listDrawn(this.data.id, cursor)
	},
	linesOf: (page) => drawnLines(page, Date.now()),
	beside: (page) => ({ facts: drawFacts(page), drawing: isDrawing(page) }),
	empty: (page) => (isDrawing(page) ? READY : NONE),
})
