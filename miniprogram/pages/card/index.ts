import type { Callable } from '../../shared/words/limits'
import { CARD_WORDS } from '../../shared/words/pages/card'
import { STATE_SAYS } from '../../shared/words/states'
import { toIso } from '../../shared/clock/china-time'
import { cardScreen, sharedCard, type CardScreen } from '../../presenters/card-screen'
import { emptyPhase, LOADING, phaseOfError, READY, sentenceOf } from '../../presenters/page-phase'
import { momentWords } from '../../presenters/time'
import { showAccount } from '../../services/account'
import { CallError, callsIn } from '../../services/call-error'
import { lastCard, showCard, type Card, type CardKey } from '../../services/card'
import { doorCodeOf, scanDoorCode, type CardQuery } from '../../services/door-code'
import { bindHousehold } from '../../services/household'
import { forgetGrid, myGrid, rememberGrid } from '../../services/my-grid'
import { rememberScanned } from '../../services/scanned-card'
import { saveContact } from '../../services/phone'
import { initially } from '../../presenters/initially'
import { readingPage } from '../../presenters/reading-page'

const { unknownTitle, unknownHint, goneTitle, goneHint, mineEmptyTitle, mineEmptyHint, notACard, scan } =
	CARD_WORDS
const UNKNOWN = emptyPhase({ title: unknownTitle, hint: unknownHint, action: scan })
const NOT_A_CARD = emptyPhase({ title: notACard, hint: unknownHint, action: scan })
const GONE = emptyPhase({ title: goneTitle, hint: goneHint, action: scan })
const NO_HOME = emptyPhase({ title: mineEmptyTitle, hint: mineEmptyHint, action: scan })

const NOT_FOUND = ['UNKNOWN_DOOR_CODE', 'NOT_FOUND', 'INVALID_INPUT']

interface Resident {
	name: string
	phone: string
	code: string
}

readingPage({
	data: {
		w: CARD_WORDS,
		key: initially<CardKey>({}),
		card: initially<CardScreen | null>(null),
		/** Whether this may be the home of somebody without one, or of somebody who still waits to be confirmed. */
		canBind: initially<'' | 'ask' | 'waiting'>(''),
		/** Whether the area may be kept on the phone as one's own. */
		canPick: false,
		binding: false,
		busy: false,
		problem: '',
		/** What is wrong with a field of the form. */
		fields: {},
		/** Whom to ring where a limit refuses it. */
		calls: initially<readonly Callable[]>([]),
	},

	reads: 'whenAsked',

	async onLoad(query: CardQuery & { areaCode?: string; bind?: string }): Promise<void> {
		// There is nothing to send to a friend yet.
		void wx.hideShareMenu()
		const scanned = doorCodeOf(query)
		if (scanned === 'unknown') {
			this.setData({ state: UNKNOWN })
			return
		}
		this.setData({ key: scanned ?? (query.areaCode === undefined ? {} : { areaCode: query.areaCode }) })
		await this.load()
		// From home, where they have said already that it is theirs.
		if (query.bind !== undefined && this.data.canBind !== '') this.onAskBind()
	},

	ask(): Promise<Card> {
		return showCard(this.data.key)
	},
	async show(card): Promise<void> {
		this.showCard(card, '')
		await this.lookWhetherMine()
	},

	showCard(card: Card, notice: string) {
		this.setData({ state: READY, card: cardScreen(card, Date.now()), notice })
		void wx.showShareMenu({ menus: ['shareAppMessage'] })
	},

	/** Only a reader without a household is asked whether this is theirs. */
	async lookWhetherMine(): Promise<void> {
		const { key, card } = this.data
		const { households, person } = await showAccount()
		const isResident = person === undefined
		const waits = households.some(
			({ state, path }) => state === 'pending' && path[path.length - 1]?.code === card?.areaCode,
		)
		const byDoor = key.doorCode !== undefined && isResident
		const mayAsk = byDoor && households.length === 0
		if (mayAsk && key.doorCode !== undefined && card) {
			rememberScanned({ doorCode: key.doorCode, place: card.name })
		}
		this.setData({
			canBind: byDoor && waits ? 'waiting' : mayAsk ? 'ask' : '',
			canPick:
				key.areaCode !== undefined &&
				card?.canBeMine === true &&
				isResident &&
				households.length === 0 &&
				myGrid()?.areaCode !== key.areaCode,
		})
	},

	async fail(error): Promise<void> {
		const { key } = this.data
		const last = error instanceof CallError && error.unanswered ? lastCard(key) : null
		if (last) {
			this.showCard(last.value, STATE_SAYS.lastSeen(momentWords(toIso(last.at), Date.now())))
			return
		}
		const isOwn = key.doorCode === undefined && key.areaCode === undefined
		const notFound = error instanceof CallError && NOT_FOUND.includes(error.code)
		const grid = myGrid()
		if (isOwn && grid && error instanceof CallError && (notFound || error.unanswered)) {
			// A reader without a household sees the grid that they picked.
			this.setData({ key: { areaCode: grid.areaCode } })
			await this.load()
		} else if (!notFound) this.setData({ state: phaseOfError(error) })
		else if (isOwn) this.setData({ state: NO_HOME })
		else if (key.areaCode === undefined) this.setData({ state: UNKNOWN })
		else {
			if (grid?.areaCode === key.areaCode) forgetGrid()
			this.setData({ state: GONE })
		}
	},

	async onAction() {
		if (this.data.state.phase !== 'empty') {
			this.setData({ state: LOADING })
			await this.load()
			return
		}
		const scanned = await scanDoorCode()
		if (scanned === 'unknown') this.setData({ state: NOT_A_CARD })
		if (scanned === null || scanned === 'unknown') return
		this.setData({ key: scanned, state: LOADING })
		await this.load()
	},

	async onSave(event: WechatMiniprogram.CustomEvent<{ name: string; phone: string; title: string }>) {
		const { name, phone, title } = event.detail
		const saved = await saveContact({ name, phone, note: title })
		if (saved) this.setData({ notice: CARD_WORDS.saved })
	},

	onMyGrid() {
		const { card } = this.data
		if (!card) return
		rememberGrid({ areaCode: card.areaCode, name: card.name })
		this.setData({ canPick: false, notice: CARD_WORDS.myGridDone })
		void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
	},

	onAskBind() {
		this.setData({ binding: true, problem: '', fields: {}, calls: [] })
	},

	onCloseBind() {
		this.setData({ binding: false })
	},

	onBindChange() {
		this.setData({ problem: '', fields: {}, calls: [] })
	},

	async onBind(event: WechatMiniprogram.CustomEvent<Resident>) {
		const { doorCode } = this.data.key
		const { name, phone, code } = event.detail
		if (doorCode === undefined) return
		if (name === '') {
			this.setData({ fields: { name: CARD_WORDS.bindNeedName } })
			return
		}
		this.setData({ busy: true })
		try {
			const { state } = await bindHousehold({
				doorCode,
				name,
				...(phone !== '' && { phone }),
				...(code !== '' && { oneTimeCode: code }),
			})
			const confirmed = state === 'confirmed'
			this.setData({
				binding: false,
				canBind: confirmed ? '' : 'waiting',
				notice: confirmed ? CARD_WORDS.bindDone : '',
			})
		} catch (error) {
			const fields = error instanceof CallError ? error.fields : {}
			// A problem at a field is not repeated below.
			const problem = Object.keys(fields).length > 0 ? '' : sentenceOf(error)
			this.setData({ fields, problem, calls: callsIn(error) })
		} finally {
			this.setData({ busy: false })
		}
	},

	onReport() {
		const { doorCode } = this.data.key
		const query = doorCode === undefined ? '' : `?doorCode=${encodeURIComponent(doorCode)}`
		void wx.navigateTo({ url: `/pages/report/index${query}` })
	},

	onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
		const { card } = this.data
		return card ? sharedCard(card) : { path: '/pages/home/index' }
	},
})
