import { chinaDay } from '../../../shared/clock/china-time'
import { cleanLine } from '../../../shared/text/clean-line'
import { cleanWords } from '../../../shared/text/characters'
import { HOUSE_SAYS as SAYS, HOUSE_WORDS as WORDS } from '../../../shared/words/pages/visit-house'
import { attempt } from '../../../presenters/attempt'
import { initially } from '../../../presenters/initially'
import { isSure } from '../../../presenters/is-sure'
import { goingSteps, type GoingStep } from '../../../presenters/own-visits-screen'
import { READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { dayWords } from '../../../presenters/time'
import { toldWords } from '../../../presenters/told-words'
import { sayNeed } from '../../../services/pair'
import { listHouseGoings, showHouseVisits, tagHouse, type HouseVisits } from '../../../services/visit-house'

const OWN = 'own'
const TAGS = [...WORDS.tags.map((label) => ({ value: label, label })), { value: OWN, label: WORDS.ownTag }]

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** One household: its tags with their reasons, its paired member, and what it needs. */
readingPage({
	data: {
		w: WORDS,
		id: '',
		address: '',
		head: '',
		tags: [] as { tag: string; text: string }[],
		pair: '',
		pairPhone: '',
		waits: '',
		told: [] as string[],
		/** Who came; null until somebody asks for it. */
		goings: initially<GoingStep[] | null>(null),
		/** The reports that answers there started. */
		reports: initially<GoingStep['reports']>([]),
		earlier: '',
		choices: TAGS,
		own: OWN,
		chosen: '',
		tag: '',
		reason: '',
		until: '',
		untilWords: '',
		today: '',
		needs: '',
		busy: false,
		problem: '',
	},

	onLoad({ id = '' }: { id?: string }) {
		this.setData({ id, today: chinaDay(Date.now()) })
	},

	ask(): Promise<HouseVisits> {
		return showHouseVisits(this.data.id)
	},
	show({ household, tags, pair, waits, told }): void {
		const { today } = this.data
		const day = (one: string | undefined): string => (one === undefined ? '' : dayWords(one, today))
		this.setData({
			state: READY,
			address: household.address,
			head: household.head,
			tags: tags.map(({ tag, reason, until }) => ({ tag, text: SAYS.tag(tag, reason, day(until)) })),
			pair: pair ? SAYS.pair(pair.name, day(pair.from)) : '',
			pairPhone: pair?.phone ?? '',
			waits: waits ? SAYS.waits(waits.needs, waits.claims) : '',
			told: told.map((one) => toldWords(one, Date.now())),
		})
	},

	async onGoings(): Promise<void> {
		const { id, earlier, goings } = this.data
		await attempt(this, async () => {
			const { items, cursor = '' } = await listHouseGoings(id, earlier === '' ? undefined : earlier)
			const all = [...(goings ?? []), ...goingSteps(items, Date.now())]
			this.setData({ goings: all, reports: all.flatMap((one) => one.reports), earlier: cursor })
		})
	},

	onReport(event: Tapped<{ id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.currentTarget.dataset.id}` })
	},

	onChoose(event: Typed) {
		this.setData({ chosen: event.detail.value, tag: '', reason: '', until: '', untilWords: '', problem: '' })
	},

	onTag(event: Typed) {
		this.setData({ tag: event.detail.value })
	},

	onReason(event: Typed) {
		this.setData({ reason: event.detail.value })
	},

	onUntil(event: Typed) {
		const until = event.detail.value
		this.setData({ until, untilWords: dayWords(until, this.data.today) })
	},

	async onAdd(): Promise<void> {
		const { id, chosen, until } = this.data
		const tag = chosen === OWN ? cleanLine(this.data.tag) : chosen
		const reason = cleanWords(this.data.reason)
		if (tag === '' || reason === '') {
			this.setData({ problem: WORDS.needReason })
			return
		}
		const given = { householdId: id, tag, reason, ...(until !== '' && { until }) }
		if (await this.change(() => tagHouse(given))) this.setData({ chosen: '' })
	},

	async onRemove(event: Tapped<{ tag: string }>): Promise<void> {
		const { tag } = event.currentTarget.dataset
		const householdId = this.data.id
		if (await isSure(WORDS.removeAsk, WORDS.yes, WORDS.no))
			await this.change(() => tagHouse({ householdId, tag }))
	},

	onNeeds(event: Typed) {
		this.setData({ needs: event.detail.value })
	},

	async onNeed(): Promise<void> {
		const needs = cleanWords(this.data.needs)
		if (await this.change(() => sayNeed(this.data.id, needs))) this.setData({ needs: '' })
	},

	async onNeedOff(): Promise<void> {
		await this.change(() => sayNeed(this.data.id))
	},

	change(how: () => Promise<unknown>): Promise<boolean> {
		return attempt(this, async () => {
			await how()
			void wx.showToast({ title: WORDS.done, icon: 'none' })
			await this.load()
		})
	},
})
