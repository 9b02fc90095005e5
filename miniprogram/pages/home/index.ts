import { HOME_SAYS, HOME_WORDS } from '../../shared/words/pages/home'
import { OWN_VISITS_WORDS } from '../../shared/words/pages/own-visits'
import { MESSAGES_SAYS } from '../../shared/words/pages/messages'
import { LOADING, phaseOfError, READY, sentenceOf } from '../../presenters/page-phase'
import {
	asksOf,
	cardOf,
	lastSeenNotice,
	NOTHING,
	nowOrLast,
	pickedCard,
	scannedPlace,
	todoCount,
	urgentOf,
} from '../../presenters/home-parts'
import { homeCard, type HomeCard } from '../../presenters/home-card'
import { landingOf } from '../../presenters/landing'
import { homeAsks, noticeLines, type HomeAsk, type NoticeLine } from '../../presenters/own-visits-screen'
import { reportLines, type ReportLine } from '../../presenters/report-line'
import { staffLinks, type StaffLink } from '../../presenters/staff-links'
import { showAccount } from '../../services/account'
import { scanDoorCode, type CardQuery } from '../../services/door-code'
import { chosenLanguage } from '../../services/language'
import { newDraft, saveDraft, unsentDrafts, waitingDrafts } from '../../services/drafts'
import { lastInbox, lastMine, listInbox, listMine } from '../../services/report'
import { follow } from '../../services/live'
import { countUnread } from '../../services/message'
import { myGrid } from '../../services/my-grid'
import { onlyLooked, scannedCard } from '../../services/scanned-card'
import { sendWaiting } from '../../services/outbox'
import { introSeen, rememberIntro } from '../../services/intro'
import { ring } from '../../services/phone'
import { choosePhotos } from '../../services/photos'
import { showTabCount } from '../../services/tab-counts'
import { chooseTextSize, offersElder, textSize, type TextSize } from '../../services/text-size'
import { hear, knownOwnVisits, showOwnVisits } from '../../services/visit-home'
import { initially } from '../../presenters/initially'
import { onPullDownRefresh } from '../../presenters/on-pull-down'

const LATEST = 3

Page({
	data: {
		w: HOME_WORDS,
		walksText: OWN_VISITS_WORDS.walks,
		elder: false,
		/** WeChat's letters are larger than usual, and nobody has said yet how large they want ours. */
		offersLarge: false,
		/** They see this the first time. */
		isNew: false,
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
		/** What plans that come to their home want to hear. */
		visitAsks: [] as HomeAsk[],
		/** What they are told at home, and nobody there has read. */
		notices: [] as NoticeLine[],
		/** The one that is being said to have been read. */
		hearing: '',
		/** They look in on a household. */
		walks: false,
		latest: [] as ReportLine[],
		news: '',
		waiting: '',
		sending: false,
		notice: '',
		/** Mongolian is wanted on this phone. */
		mongolian: false,
	},

	/** A code that was made for home leads to its card; home lies behind it. */
	onLoad(query: CardQuery) {
		const url = landingOf(query)
		if (url !== null) void wx.navigateTo({ url })
	},

	onShow(): Promise<void> {
		this.setData({ elder: textSize() === 'elder', offersLarge: offersElder() })
		follow(this, { look: () => this.load() })
		return this.load()
	},

	onPullDownRefresh,

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
				isNew: !person && !introSeen() && waiting === 0 && mine.value?.items.length === 0,
				latest: mine.value ? reportLines(mine.value, Date.now(), 'resident').slice(0, LATEST) : [],
				urgent: inbox.value ? urgentOf(inbox.value) : [],
				todo: inbox.value ? todoCount(inbox.value) : '',
				news: unread.value ? MESSAGES_SAYS.news(unread.value) : '',
				notice: lastSeenNotice([card, mine, inbox]),
				mongolian: chosenLanguage() === 'mn-Mong',
			})
			showTabCount('mine', unsentDrafts().length + this.data.asks.length)
			if (unread.value !== null) showTabCount('home', unread.value)
			await this.loadVisits(hasHome)
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	/** The page is there without it. */
	async loadVisits(hasHome: boolean) {
		const own = hasHome ? await knownOwnVisits() : null
		this.setData({
			visitAsks: own ? homeAsks(own) : [],
			notices: own ? noticeLines(own, Date.now()).filter(({ heard }) => !heard) : [],
			walks: own?.walks === true && !this.data.isStaff,
		})
	},

	async onHear(event: WechatMiniprogram.CustomEvent<{ id: string }>): Promise<void> {
		const { id } = event.detail
		if (this.data.hearing !== '') return
		this.setData({ hearing: id })
		try {
			await hear(id)
			await showOwnVisits()
			await this.loadVisits(true)
		} catch (error) {
			this.say(sentenceOf(error))
		} finally {
			this.setData({ hearing: '' })
		}
	},

	async onScan() {
		const scanned = await scanDoorCode()
		if (scanned === null) return
		if (scanned === 'unknown') {
			this.say(HOME_WORDS.notACard)
			return
		}
		void wx.navigateTo({ url: `/pages/card/index?doorCode=${encodeURIComponent(scanned.doorCode)}` })
	},

	async onSendWaiting() {
		this.setData({ sending: true })
		const sent = await sendWaiting()
		this.setData({ sending: false })
		await this.load()
		if (sent.length > 0) this.say(HOME_WORDS.sent)
	},

	/** It stands on top until the page is looked at anew. */
	say(notice: string) {
		this.setData({ notice })
		void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
	},

	onSize() {
		this.useSize(this.data.elder ? 'standard' : 'elder')
	},

	onLarge() {
		this.useSize('elder')
	},

	onNotLarge() {
		this.useSize('standard')
	},

	useSize(size: TextSize) {
		chooseTextSize(size)
		this.setData({ elder: size === 'elder', offersLarge: false })
	},

	onIntroDone() {
		rememberIntro()
		this.setData({ isNew: false })
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

	/** Spoken first: what it is about is said after it. */
	onSpeak() {
		void wx.navigateTo({ url: '/pages/report/index?speak=1' })
	},

	/** A photo first: what it is about is said after it. */
	async onPhoto() {
		const { photos, problem } = await choosePhotos(0)
		if (problem !== '') this.say(problem)
		if (photos.length === 0) return
		const { clientKey } = saveDraft({ ...newDraft(), photos })
		void wx.navigateTo({ url: `/pages/report/index?draft=${clientKey}` })
	},

	onMongolian() {
		void wx.navigateTo({ url: '/packages/mongolian/upright/index' })
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

function openScanned(query: string): void {
	const card = scannedCard()
	if (card)
		void wx.navigateTo({ url: `/pages/card/index?doorCode=${encodeURIComponent(card.doorCode)}${query}` })
}
