import { chinaDay } from '../../../shared/clock/china-time'
import { cleanLine } from '../../../shared/text/clean-line'
import { cleanWords } from '../../../shared/text/clean-words'
import { HOUSE_SAYS as SAYS, HOUSE_WORDS as WORDS } from '../../../shared/words/pages/visit-house'
import { LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { initially } from '../../../presenters/initially'
import { goingSteps, type GoingStep } from '../../../presenters/own-visits-screen'
import { dayWords } from '../../../presenters/time'
import { toldWords } from '../../../presenters/told-words'
import { sayNeed } from '../../../services/pair'
import { ring } from '../../../services/phone'
import { viewPhoto } from '../../../services/photos'
import { textSize } from '../../../services/text-size'
import { listHouseGoings, showHouseVisits, tagHouse, type HouseVisits } from '../../../services/visit-house'

const OWN = 'own'
const TAGS = [...WORDS.tags.map((label) => ({ value: label, label })), { value: OWN, label: WORDS.ownTag }]

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

/** What stands beside one household: its tags with their reasons, who looks in on it, and what it needs. */
Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
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
		earlier: '',
		choices: TAGS,
		own: OWN,
		chosen: '',
		tag: '',
		reason: '',
		until: '',
		today: '',
		needs: '',
		busy: false,
		problem: '',
	},

	onLoad({ id = '' }: { id?: string }): Promise<void> {
		this.setData({ elder: textSize() === 'elder', id, today: chinaDay(Date.now()) })
		return this.load()
	},

	async load(): Promise<void> {
		try {
			this.show(await showHouseVisits(this.data.id))
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	show({ household, tags, pair, waits, told }: HouseVisits) {
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
		if (this.data.busy) return
		this.setData({ busy: true, problem: '' })
		try {
			const { items, cursor = '' } = await listHouseGoings(id, earlier === '' ? undefined : earlier)
			this.setData({ goings: [...(goings ?? []), ...goingSteps(items, Date.now())], earlier: cursor })
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},

	onPhoto(event: WechatMiniprogram.CustomEvent<{ src: string; all: string[] }>) {
		void viewPhoto(event.detail)
	},

	onChoose(event: Typed) {
		this.setData({ chosen: event.detail.value, tag: '', reason: '', until: '', problem: '' })
	},

	onTag(event: Typed) {
		this.setData({ tag: event.detail.value })
	},

	onReason(event: Typed) {
		this.setData({ reason: event.detail.value })
	},

	onUntil(event: Typed) {
		this.setData({ until: event.detail.value })
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
		const { confirm } = await wx.showModal({
			content: WORDS.removeAsk,
			confirmText: WORDS.yes,
			cancelText: WORDS.no,
		})
		if (confirm) await this.change(() => tagHouse({ householdId: this.data.id, tag }))
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

	async change(how: () => Promise<unknown>): Promise<boolean> {
		if (this.data.busy) return false
		this.setData({ busy: true, problem: '' })
		try {
			await how()
			void wx.showToast({ title: WORDS.done, icon: 'none' })
			await this.load()
			return true
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
			return false
		} finally {
			this.setData({ busy: false })
		}
	},

	onCall(event: Tapped<{ phone: string }>) {
		void ring(event.currentTarget.dataset.phone)
	},
})
