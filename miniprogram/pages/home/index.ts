import { HOME_SAYS, HOME_WORDS } from '../../shared/words/pages/home'
import { MESSAGES_SAYS } from '../../shared/words/pages/messages'
import { STATE_SAYS } from '../../shared/words/states'
import { toIso } from '../../shared/clock/china-time'
import { LOADING, phaseOfError, READY } from '../../presenters/page-phase'
import { homeCard, type HomeCard } from '../../presenters/home-card'
import { reportLines, type ReportLine } from '../../presenters/report-line'
import { staffLinks, type StaffLink } from '../../presenters/staff-links'
import { momentWords } from '../../presenters/time'
import { showAccount } from '../../services/account'
import { CallError } from '../../services/call-error'
import { lastCard, showCard, type Card, type CardKey } from '../../services/card'
import { scanDoorCode } from '../../services/door-code'
import { unsentDrafts, waitingDrafts } from '../../services/drafts'
import type { Remembered } from '../../services/cache'
import { lastInbox, lastMine, listInbox, listMine, type ReportPage } from '../../services/report'
import { follow } from '../../services/live'
import { countUnread } from '../../services/message'
import { forgetGrid, myGrid } from '../../services/my-grid'
import { onlyLooked, scannedCard } from '../../services/scanned-card'
import { sendWaiting } from '../../services/outbox'
import { ring } from '../../services/phone'
import { showTabCount } from '../../services/tab-counts'
import { textSize } from '../../services/text-size'
import { initially } from '../../presenters/initially'

const LATEST = 3

Page({
	data: {
		w: HOME_WORDS,
		elder: false,
		state: LOADING,
		greeting: initially<string>(HOME_WORDS.greeting),
		card: initially<HomeCard | null>(null),
		hasHome: false,
		/** The grid that was picked on this phone; empty where a household says it. */
		picked: '',
		/** The card that was scanned on this phone and has not become theirs. */
		scanned: '',
		isStaff: false,
		links: [] as StaffLink[],
		todo: '',
		/** Emergencies at a desk of theirs that nobody has accepted. */
		urgent: [] as ReportLine[],
		/** Reports about which somebody waits for an answer. */
		asks: [] as ReportLine[],
		latest: [] as ReportLine[],
		news: '',
		waiting: '',
		sending: false,
		notice: '',
	},

	onShow(): Promise<void> {
		this.setData({ elder: textSize() === 'elder' })
		follow(this, { look: () => this.load() })
		return this.load()
	},

	async onPullDownRefresh() {
		await this.load()
		void wx.stopPullDownRefresh()
	},

	async load() {
		const waiting = waitingDrafts().length
		this.setData({ waiting: waiting === 0 ? '' : HOME_SAYS.waitingTitle(waiting) })
		try {
			const { person, households } = await showAccount()
			const hasHome = households.length > 0
			// Nothing is shown before all of it is there: a card that is on its way is not a card that can't be had.
			const [card, mine, inbox, unread] = await Promise.all([
				hasHome ? cardOf({}) : pickedCard(),
				nowOrLast(listMine(), lastMine),
				person ? nowOrLast(listInbox('waiting'), lastInbox) : NOTHING,
				nowOrLast(countUnread(), () => null),
			])
			this.setData({
				state: READY,
				greeting: person ? HOME_SAYS.greetingTo(person.name) : HOME_WORDS.greeting,
				isStaff: person !== undefined,
				links: person ? staffLinks(person) : [],
				hasHome,
				picked: hasHome ? '' : (myGrid()?.areaCode ?? ''),
				scanned: hasHome || person ? '' : scannedPlace(),
				card: card.value ? homeCard(card.value) : null,
				asks: mine.value ? asksOf(mine.value) : [],
				latest: mine.value ? reportLines(mine.value, Date.now(), 'resident').slice(0, LATEST) : [],
				urgent: inbox.value ? urgentOf(inbox.value) : [],
				todo: inbox.value ? todoCount(inbox.value) : '',
				news: unread.value ? MESSAGES_SAYS.news(unread.value) : '',
				notice: lastSeenNotice([card, mine, inbox]),
			})
			showTabCount('mine', unsentDrafts().length + this.data.asks.length)
			if (unread.value !== null) showTabCount('home', unread.value)
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	async onScan() {
		const scanned = await scanDoorCode()
		if (scanned === null) return
		if (scanned === 'unknown') {
			void wx.showToast({ title: HOME_WORDS.notACard, icon: 'none' })
			return
		}
		void wx.navigateTo({ url: `/pages/card/index?doorCode=${encodeURIComponent(scanned.doorCode)}` })
	},

	async onSendWaiting() {
		this.setData({ sending: true })
		const sent = await sendWaiting()
		this.setData({ sending: false })
		if (sent.length > 0) void wx.showToast({ title: HOME_WORDS.sent, icon: 'none' })
		await this.load()
	},

	/** One that waits is opened, to be read or mended; of several the list is. */
	onOpenWaiting() {
		const [first, ...others] = waitingDrafts()
		if (first && others.length === 0) {
			void wx.navigateTo({ url: `/pages/report/index?draft=${first.clientKey}` })
		} else this.onAll()
	},

	onUrgent(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.currentTarget.dataset.id}` })
	},

	onMessages() {
		void wx.navigateTo({ url: '/pages/messages/index' })
	},

	onReport() {
		void wx.navigateTo({ url: '/pages/report/index' })
	},

	onCard() {
		const { picked } = this.data
		const query = picked === '' ? '' : `?areaCode=${encodeURIComponent(picked)}`
		void wx.navigateTo({ url: `/pages/card/index${query}` })
	},

	onMine() {
		openScanned('&bind=1')
	},

	onLook() {
		openScanned('')
	},

	onOnlyLooked() {
		onlyLooked()
		this.setData({ scanned: '' })
	},

	onFindGrid() {
		void wx.navigateTo({ url: '/pages/my-grid/index' })
	},

	onLink(event: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
		void wx.navigateTo({ url: event.currentTarget.dataset.url })
	},

	onNearby() {
		void wx.navigateTo({ url: '/pages/nearby/index' })
	},

	onAll() {
		void wx.switchTab({ url: '/pages/mine/index' })
	},

	onAnswer(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.currentTarget.dataset.id}` })
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.detail.id}` })
	},

	onCall(event: WechatMiniprogram.CustomEvent<{ phone: string }>) {
		void ring(event.detail.phone)
	},
})

const asksOf = ({ items }: ReportPage): ReportLine[] =>
	reportLines({ items: items.filter(({ asksYou }) => asksYou) }, Date.now(), 'resident')

const urgentOf = ({ items }: ReportPage): ReportLine[] =>
	reportLines({ items: items.filter(isUrgent) }, Date.now(), 'staff')

const isUrgent = ({ emergency, status }: ReportPage['items'][number]): boolean =>
	emergency === true && status === 'reported'

const scannedPlace = (): string => {
	const card = scannedCard()
	return card ? HOME_SAYS.scanned(card.place) : ''
}

function openScanned(query: string): void {
	const card = scannedCard()
	if (card)
		void wx.navigateTo({ url: `/pages/card/index?doorCode=${encodeURIComponent(card.doorCode)}${query}` })
}

/** A part of the page, and since when it is not the newest. */
interface Part<T> {
	value: T | null
	seenAt: number | null
}

const NOTHING: Part<never> = { value: null, seenAt: null }

const cardOf = (key: CardKey): Promise<Part<Card>> => nowOrLast(showCard(key), () => lastCard(key))

/** The card of the grid that was picked on this phone; one that is gone is forgotten. */
async function pickedCard(): Promise<Part<Card | null>> {
	const grid = myGrid()
	if (!grid) return NOTHING
	const key = { areaCode: grid.areaCode }
	const asked = showCard(key).catch((error: unknown) => {
		if (!(error instanceof CallError && error.code === 'NOT_FOUND')) throw error
		forgetGrid()
		return null
	})
	return nowOrLast<Card | null>(asked, () => lastCard(key))
}

/** A part of the page that can't be had is shown as it was last seen; the others still come. */
async function nowOrLast<T>(asked: Promise<T>, last: () => Remembered<T> | null): Promise<Part<T>> {
	try {
		return { value: await asked, seenAt: null }
	} catch (error) {
		if (!(error instanceof CallError)) throw error
		const kept = last()
		return kept ? { value: kept.value, seenAt: kept.at } : NOTHING
	}
}

function lastSeenNotice(parts: Part<unknown>[]): string {
	const seen = parts.flatMap(({ seenAt }) => (seenAt === null ? [] : [seenAt]))
	return seen.length === 0 ? '' : STATE_SAYS.lastSeen(momentWords(toIso(Math.min(...seen)), Date.now()))
}

function todoCount({ items, cursor }: ReportPage): string {
	return items.length === 0 ? '' : HOME_SAYS.todoCount(`${items.length}${cursor === undefined ? '' : '+'}`)
}
