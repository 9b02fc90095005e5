import { MY_GRID_WORDS as WORDS } from '../../shared/words/pages/my-grid'
import { initially } from '../../presenters/initially'
import { emptyPhase, LOADING, READY, sentenceOf } from '../../presenters/page-phase'
import {
	childChoice,
	isLast,
	lookUp,
	NEW_FINDER,
	standAt,
	type AreaChoice,
	type Standing,
} from '../../presenters/place-finder'
import { readingPage } from '../../presenters/reading-page'
import { myGrid } from '../../services/my-grid'

type Chosen = WechatMiniprogram.CustomEvent<{ value: string }>

const NOBODY_YET = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint })
const NOWHERE: Standing = { above: [], below: [] }

readingPage({
	data: {
		w: WORDS,
		finder: initially(NEW_FINDER),
		above: '',
		below: [] as AreaChoice[],
		/** There are grids to choose from; a reader who does not know theirs may see the village's card. */
		canSeeWhole: false,
		problem: '',
	},

	hasHelper: true,

	/** Where the list began, and where it is. */
	start: NOWHERE,
	standing: NOWHERE,

	ask(): Promise<Standing> {
		this.setData({ state: LOADING })
		return standAt([])
	},
	show(start): void {
		this.start = start
		this.setData({ state: start.below.length === 0 ? NOBODY_YET : READY })
		this.stand(start)
	},

	stand(standing: Standing) {
		this.standing = standing
		const { above, below } = standing
		const isStart = above.length === 0 || above === this.start.above
		this.setData({
			above: isStart ? '' : above.map(({ name }) => name).join(' › '),
			below: below.map(childChoice),
			canSeeWhole: below.some(({ level }) => level === 'grid'),
			problem: '',
		})
	},

	/** Goes down to an area; where there is nothing to go down to, its card is what was looked for. */
	async go(above: Standing['above']) {
		try {
			const standing = await standAt(above)
			const area = above[above.length - 1]
			if (area && isLast(standing)) openCard(area.areaCode)
			else this.stand(standing)
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		}
	},

	onOpen(event: Chosen) {
		const child = this.standing.below.find(({ areaCode }) => areaCode === event.detail.value)
		if (child) void this.go([...this.standing.above, child])
	},

	onUp() {
		const { above } = this.standing
		if (above.length - 1 > this.start.above.length) void this.go(above.slice(0, -1))
		else this.stand(this.start)
	},

	onWhole() {
		const area = this.standing.above[this.standing.above.length - 1]
		if (area) openCard(area.areaCode)
	},

	onWords(event: Chosen) {
		this.setData({ finder: { ...NEW_FINDER, text: event.detail.value } })
	},

	async onSearch() {
		const { finder } = this.data
		if (finder.text.trim() === '') return
		this.setData({ finder: { ...finder, searching: true } })
		const found = await lookUp(finder, WORDS, myGrid()?.areaCode)
		this.setData({ finder: found.finder })
		if (found.only) await this.go([{ areaCode: found.only.areaCode, name: found.only.path }])
	},

	onMatch(event: Chosen) {
		const match = this.data.finder.matches.find(({ value }) => value === event.detail.value)
		if (match) void this.go([{ areaCode: match.value, name: match.hint }])
	},
})

function openCard(areaCode: string): void {
	void wx.navigateTo({ url: `/pages/card/index?areaCode=${encodeURIComponent(areaCode)}` })
}
