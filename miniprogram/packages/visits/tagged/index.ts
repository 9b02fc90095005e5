import { HOUSE_SAYS as SAYS, TAGGED_WORDS as WORDS } from '../../../shared/words/pages/visit-house'
import { listPage } from '../../../presenters/list-page'
import { emptyPhase } from '../../../presenters/page-phase'
import { listTagged } from '../../../services/visit-house'

const NONE = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint })

/** The households of one's grids that have a tag, each with why; that they were looked at is recorded. */
listPage({
	data: { w: WORDS },
	ask: () => listTagged(),
	linesOf: ({ items }) =>
		items.map(({ household: { id, address, head }, tags }) => ({
			url: `/packages/visits/house/index?id=${id}`,
			where: address,
			head,
			tags: tags.map(({ tag, reason, until = '' }) => SAYS.tag(tag, reason, until)),
		})),
	empty: () => NONE,
})
