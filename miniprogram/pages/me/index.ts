import type { Callable } from '../../shared/words/limits'
import { ME_WORDS } from '../../shared/words/pages/me'
import { OWN_INFO_WORDS } from '../../shared/words/pages/own-info'
import { OWN_VISITS_WORDS } from '../../shared/words/pages/own-visits'
import { MESSAGES_SAYS } from '../../shared/words/pages/messages'
import { accountScreen, type AccountScreen } from '../../presenters/account-screen'
import { READY, sentenceOf } from '../../presenters/page-phase'
import { readingPage } from '../../presenters/reading-page'
import { openCard, openScannedCard } from '../../presenters/scan-place'
import { askWechatNumber } from '../../presenters/wechat-number'
import { bindPhone, bindPost, showAccount } from '../../services/account'
import { CallError, callsIn } from '../../services/call-error'
import { chooseLanguage, chosenLanguage, offeredLanguages } from '../../services/language'
import { doorCodeIn } from '../../services/door-code'
import { myGrid } from '../../services/my-grid'
import { countUnread } from '../../services/message'
import { keepOwnPhone, ownPhone } from '../../services/own-phone'
import { phoneCodeIn, type PhoneDetail } from '../../services/phone-code'
import { chooseTextSize, textSize, type TextSize } from '../../services/text-size'
import { initially } from '../../presenters/initially'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>

readingPage({
	data: {
		w: ME_WORDS,
		info: OWN_INFO_WORDS,
		visits: OWN_VISITS_WORDS,
		account: initially<AccountScreen | null>(null),
		news: '',
		/** The result of the last action. */
		done: '',
		/** The grid that was picked on this phone. */
		picked: '',
		size: initially<TextSize>('standard'),
		sheet: initially<'' | 'code' | 'post'>(''),
		code: '',
		busy: false,
		problem: '',
		/** Whom to ring where a limit refuses it. */
		calls: initially<readonly Callable[]>([]),
		phoneProblem: '',
		/** Their phone: as given on this device, else as the roster has it. */
		phone: '',
		phoneFresh: false,
		phoneBusy: false,
		ownProblem: '',
		/** The county offers Mongolian, too; and whether it is wanted on this phone. */
		offersMongolian: false,
		mongolian: false,
	},

	reads: 'onShow',
	hasHelper: true,

	onShow() {
		this.setData({ ...languageChoice(), size: textSize(), picked: myGrid()?.name ?? '' })
	},

	ask: showAccount,
	async show(account): Promise<void> {
		const kept = ownPhone()
		this.setData({
			account: accountScreen(account),
			phone: kept ?? account.phone ?? '',
			phoneFresh: kept === null,
			state: READY,
		})
		await this.loadNews()
	},

	/** The page is there without it. */
	async loadNews() {
		try {
			const unread = await countUnread()
			this.setData({ news: unread === 0 ? '' : MESSAGES_SAYS.head(unread) })
		} catch (error) {
			if (!(error instanceof CallError)) throw error
			this.setData({ news: '' })
		}
	},

	onMongolian(event: WechatMiniprogram.CustomEvent<{ on: boolean }>) {
		chooseLanguage(event.detail.on ? 'mn-Mong' : null)
		this.setData(languageChoice())
	},

	async onScan() {
		this.setData({ done: await openScannedCard() })
	},

	onTypeCode() {
		this.setData({ sheet: 'code', code: '', problem: '' })
	},

	onBindPost() {
		this.setData({ sheet: 'post', problem: '', phoneProblem: '', calls: [] })
	},

	onClose() {
		this.setData({ sheet: '' })
	},

	onCode(event: Typed) {
		this.setData({ code: event.detail.value, problem: '' })
	},

	onShowCard() {
		const scanned = doorCodeIn(this.data.code)
		if (scanned === 'unknown') {
			this.setData({ problem: ME_WORDS.needCode })
			return
		}
		this.setData({ sheet: '' })
		openCard(scanned.doorCode)
	},

	onChange() {
		this.setData({ problem: '', calls: [] })
	},

	async onPhone(event: WechatMiniprogram.CustomEvent<PhoneDetail>) {
		const given = phoneCodeIn(event.detail)
		this.setData({
			problem: '',
			phoneProblem: 'problem' in given ? given.problem : await this.bind(() => bindPhone(given)),
		})
	},

	onOwnPhone(event: Typed) {
		keepOwnPhone(event.detail.value)
		this.setData({ phone: event.detail.value, ownProblem: '' })
	},

	onNoPhone() {
		keepOwnPhone('')
		this.setData({ phone: '', phoneFresh: false, ownProblem: '' })
	},

	async onWechatPhone(event: WechatMiniprogram.CustomEvent<PhoneDetail>) {
		const busy = (phoneBusy: boolean) => this.setData({ phoneBusy, ownProblem: '' })
		const { phone, problem } = await askWechatNumber(event.detail, busy)
		this.setData({ ownProblem: problem })
		if (phone !== '') this.setData({ phone })
	},

	async onPostCode(event: WechatMiniprogram.CustomEvent<{ code: string; name: string }>) {
		const { code, name } = event.detail
		const send = () => bindPost({ code, ...(name !== '' && { name }) })
		this.setData({
			phoneProblem: '',
			problem: code === '' ? ME_WORDS.needOneTimeCode : await this.bind(send),
		})
	},

	/** Answers what went wrong in one sentence, or nothing. */
	async bind(how: () => Promise<unknown>): Promise<string> {
		this.setData({ busy: true, problem: '', phoneProblem: '', calls: [] })
		try {
			await how()
			this.setData({ sheet: '' })
			this.setData({ done: ME_WORDS.bound })
			await this.load()
			return ''
		} catch (error) {
			this.setData({ calls: callsIn(error) })
			return sentenceOf(error)
		} finally {
			this.setData({ busy: false })
		}
	},

	onSize(event: WechatMiniprogram.CustomEvent<{ value: TextSize }>) {
		const size = event.detail.value
		chooseTextSize(size)
		this.setData({ size, elder: size === 'elder' })
	},
})

const languageChoice = () => ({
	offersMongolian: offeredLanguages().includes('mn-Mong'),
	mongolian: chosenLanguage() === 'mn-Mong',
})
