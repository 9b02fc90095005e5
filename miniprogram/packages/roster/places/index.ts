import { PLACES_WORDS as WORDS } from '../../../shared/words/pages/roster-area'
import { initially } from '../../../presenters/initially'
import { emptyPhase, READY } from '../../../presenters/page-phase'
import {
	childChoice,
	lookUp,
	NEW_FINDER,
	standAt,
	type AreaChoice,
	type Standing,
} from '../../../presenters/place-finder'
import { readingPage } from '../../../presenters/reading-page'
import { requireClerk } from '../../../services/account'

type Chosen = WechatMiniprogram.CustomEvent<{ value: string }>

const EMPTY = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint, action: WORDS.toImport })

readingPage({
	data: {
		w: WORDS,
		finder: initially(NEW_FINDER),
		above: '',
		below: [] as AreaChoice[],
	},

	top: initially<Standing>({ above: [], below: [] }),

	async ask(): Promise<Standing> {
		await requireClerk()
		return standAt([])
	},
	show(top): void {
		this.top = top
		const { above, below } = top
		this.setData({
			state: above.length + below.length === 0 ? EMPTY : READY,
			above: above.map(({ name }) => name).join(' › '),
			below: below.map(childChoice),
		})
	},

	onAction(): void {
		if (this.data.state.phase === 'empty') void wx.navigateTo({ url: '/packages/roster/import/index' })
		else void this.load()
	},

	onWords(event: Chosen) {
		this.setData({ finder: { ...NEW_FINDER, text: event.detail.value } })
	},

	async onSearch() {
		const { finder } = this.data
		if (finder.text.trim() === '') return
		this.setData({ finder: { ...finder, searching: true } })
		const found = await lookUp(finder, WORDS)
		this.setData({ finder: found.finder })
		if (found.only) openArea(found.only.areaCode)
	},

	onOpen(event: Chosen) {
		openArea(event.detail.value)
	},

	/** The area whose parts are listed. */
	onHere() {
		const { above } = this.top
		const area = above[above.length - 1]
		if (area) openArea(area.areaCode)
	},
})

function openArea(areaCode: string): void {
	void wx.navigateTo({ url: `/packages/roster/area/index?areaCode=${encodeURIComponent(areaCode)}` })
}
