import { HOME_SAYS, HOME_WORDS } from '../../shared/words/pages/home'
import { OWN_VISITS_WORDS } from '../../shared/words/pages/own-visits'
import { askHome, type HomeParts } from '../../presenters/home-parts'
import { HOME_SCREEN, homeScreen } from '../../presenters/home-screen'
import { homeAsks, noticeLines, type HomeAsk, type NoticeLine } from '../../presenters/home-visits'
import { landingOf } from '../../presenters/landing'
import { READY, sentenceOf } from '../../presenters/page-phase'
import { readingPage } from '../../presenters/reading-page'
import { openScannedCard } from '../../presenters/scan-place'
import type { CardQuery } from '../../services/door-code'
import { newDraft, saveDraft, unsentDrafts, waitingDrafts } from '../../services/drafts'
import { rememberIntro } from '../../services/intro'
import { follow } from '../../services/live'
import { sendWaiting } from '../../services/outbox'
import { choosePhotos } from '../../services/photos'
import { onlyLooked, scannedCard } from '../../services/scanned-card'
import { showTabCount } from '../../services/tab-counts'
import { chooseTextSize, offersElder, type TextSize } from '../../services/text-size'
import { hear, knownOwnVisits, showOwnVisits } from '../../services/visit-home'

readingPage({
	data: {
		w: HOME_WORDS,
		walksText: OWN_VISITS_WORDS.walks,
		/** WeChat's letters are larger than usual, and nobody has said yet how large they want ours. */
		offersLarge: false,
		...HOME_SCREEN,
		/** What plans that come to their home want to hear. */
		visitAsks: [] as HomeAsk[],
		/** What they are told at home, and nobody there has read. */
		notices: [] as NoticeLine[],
		/** The notice whose 知道了 is being sent. */
		hearing: '',
		/** They look in on a household. */
		walks: false,
		waiting: '',
		sending: false,
	},

	/** A code that was made for home leads to its card; home lies behind it. */
	onLoad(query: CardQuery) {
		const url = landingOf(query)
		if (url !== null) void wx.navigateTo({ url })
	},

	reads: 'onShow',

	onShow() {
		this.setData({ offersLarge: offersElder() })
		follow(this, { look: () => this.load() })
	},

	ask(): Promise<HomeParts> {
		const waiting = waitingDrafts().length
		this.setData({ waiting: waiting === 0 ? '' : HOME_SAYS.waitingTitle(waiting) })
		return askHome()
	},
	async show(answer): Promise<void> {
		const screen = homeScreen(answer, waitingDrafts().length)
		this.setData({ state: READY, ...screen })
		showTabCount('mine', unsentDrafts().length + screen.asks.length)
		if (answer.unread.value !== null) showTabCount('home', answer.unread.value)
		await this.loadVisits(screen.hasHome)
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
		const problem = await openScannedCard()
		if (problem !== '') this.say(problem)
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

	/** Opens the draft that waits; where there are several, their list. */
	onOpenWaiting() {
		const [first, ...others] = waitingDrafts()
		if (first && others.length === 0) {
			void wx.navigateTo({ url: `/pages/report/index?draft=${first.clientKey}` })
		} else this.onAll()
	},

	onUrgent(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
		void wx.navigateTo({ url: `/packages/staff/handle/index?id=${event.currentTarget.dataset.id}` })
	},

	/** A photo first: what it is about is said after it. */
	async onPhoto() {
		const { photos, problem } = await choosePhotos(0)
		if (problem !== '') this.say(problem)
		if (photos.length === 0) return
		const { clientKey } = saveDraft({ ...newDraft(), photos })
		void wx.navigateTo({ url: `/pages/report/index?draft=${clientKey}` })
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

	onAll() {
		void wx.switchTab({ url: '/pages/mine/index' })
	},

	onAnswer(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.currentTarget.dataset.id}` })
	},

	onOpen(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.detail.id}` })
	},
})

function openScanned(query: string): void {
	const card = scannedCard()
	if (card)
		void wx.navigateTo({ url: `/pages/card/index?doorCode=${encodeURIComponent(card.doorCode)}${query}` })
}
