import { HOUSES_SAYS, HOUSES_WORDS as WORDS } from '../../../shared/words/pages/houses'
import {
	byPlaceAndNumber,
	houseLine,
	housesWith,
	openedLine,
	type HouseLine,
	type OpenedLine,
} from '../../../presenters/house-lines'
import { initially } from '../../../presenters/initially'
import { isSure } from '../../../presenters/is-sure'
import { emptyPhase, READY, sentenceOf } from '../../../presenters/page-phase'
import { newLines } from '../../../presenters/read-on'
import { readingPage } from '../../../presenters/reading-page'
import { CallError } from '../../../services/call-error'
import { findHouseholds, letGoMember } from '../../../services/household'
import { lastHouses, listHouses, openHouse, type House } from '../../../services/houses'

/** So many are shown at once: a grid has hundreds. */
const SHOWN = 30

const EMPTY = emptyPhase({ title: WORDS.emptyTitle, hint: WORDS.emptyHint })

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

readingPage({
	data: {
		w: WORDS,
		text: '',
		count: '',
		lines: [] as HouseLine[],
		/** There are more that fit. */
		more: false,
		/** The household whose actions are shown. */
		open: '',
		/** The same in full, once it is read. */
		opened: initially<OpenedLine | null>(null),
		problem: '',
		/** The roster is asked for a name or a phone, which the masked list cannot tell. */
		asking: false,
		askProblem: '',
		/** The page was opened to report for one of them: a tap on a household does. */
		choosing: false,
	},

	/** All of them, and those that fit what is written; the first of these stand in `lines`. */
	houses: [] as House[],
	fit: [] as House[],

	onLoad({ choose }: { choose?: string }) {
		const choosing = choose === 'report'
		this.setData({ choosing })
		if (choosing) void wx.setNavigationBarTitle({ title: WORDS.choose })
		const last = lastHouses()
		// What is known opens at once; the newest comes in its place.
		if (last && last.value.length > 0) this.show(last.value)
	},

	ask: listHouses,
	last: lastHouses,
	lastSays: HOUSES_SAYS.from,
	show(houses): void {
		this.houses = houses
		const state = houses.length === 0 ? EMPTY : READY
		this.setData({ state })
		this.find()
	},

	find() {
		const { text } = this.data
		this.showLines(housesWith(text, this.houses), text.trim() !== '')
	},

	showLines(fit: House[], isSearch: boolean) {
		const all = this.houses.length
		const count = isSearch ? HOUSES_SAYS.found(fit.length, all) : HOUSES_SAYS.count(all)
		this.fit = fit
		this.setData({ count, lines: fit.slice(0, SHOWN).map(houseLine), more: fit.length > SHOWN })
	},

	onText(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
		this.setData({ text: event.detail.value, open: '', askProblem: '' })
		this.find()
	},

	async onAsk() {
		const text = this.data.text.trim()
		if (text === '' || this.data.asking) return
		this.setData({ asking: true, askProblem: '' })
		try {
			const { items } = await findHouseholds(text)
			const found = new Set(items.map(({ householdId }) => householdId))
			const fit = this.houses.filter((house) => found.has(house.householdId))
			this.showLines(fit.sort(byPlaceAndNumber), true)
		} catch (error) {
			this.setData({ askProblem: sentenceOf(error) })
		} finally {
			this.setData({ asking: false })
		}
	},

	onReachBottom() {
		const { lines, more } = this.data
		if (!more) return
		const next = this.fit.slice(lines.length, lines.length + SHOWN).map(houseLine)
		const all = [...lines, ...next]
		this.setData({ ...newLines('lines', lines, all), more: this.fit.length > all.length })
	},

	onOpen(event: Tapped<{ id: string }>) {
		const { id } = event.currentTarget.dataset
		if (this.data.choosing) void this.report(id)
		else if (this.data.open === id) this.setData({ open: '' })
		else void this.open(id)
	},

	/** Shows at once what the list knows; the full household follows when it is read. */
	async open(id: string) {
		this.setData({ open: id, opened: null, problem: '' })
		try {
			const opened = openedLine(await openHouse(id))
			if (this.data.open === id) this.setData({ opened })
		} catch (error) {
			if (this.data.open === id) this.setData({ problem: sentenceOf(error) })
		}
	},

	/** The form, filled in with whom it is for; without a network it asks for the name. */
	async report(id: string) {
		const line = this.data.lines.find((one) => one.id === id)
		const { open, problem } = this.data
		if (!line || (open === id && problem === '')) return
		this.setData({ open: id, problem: '' })
		try {
			void wx.navigateTo({ url: openedLine(await openHouse(id)).form })
			this.setData({ open: '' })
		} catch (error) {
			if (!(error instanceof CallError) || !error.unanswered)
				return this.setData({ problem: sentenceOf(error) })
			void wx.navigateTo({ url: line.form })
			this.setData({ open: '' })
		}
	},

	async onLetGo(event: Tapped<{ member: string; name: string }>) {
		const { member, name } = event.currentTarget.dataset
		const householdId = this.data.open
		if (!(await isSure(HOUSES_SAYS.letGoAsk(name), WORDS.letGoYes, WORDS.letGoNo))) return
		try {
			await letGoMember({ householdId, memberId: member })
			await this.open(householdId)
			await this.load()
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		}
	},
})
