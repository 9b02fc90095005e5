import type { Callable } from '../../shared/words/limits'
import { REPORT_PAGE_WORDS as WORDS } from '../../shared/words/pages/report'
import { forReader, type Helper } from '../../presenters/for-reader'
import { LOADING, phaseOfError, READY } from '../../presenters/page-phase'
import {
	categoryGroups,
	answeredWith,
	askedFor,
	firstPlace,
	isOutdated,
	missingIn,
	placeChoices,
	shownPlace,
	startingPhone,
	type HomePlace,
	type DoorPlace,
	type Missing,
	type PlaceKind,
} from '../../presenters/report-form'
import { partToShow, refusedWith } from '../../presenters/report-refusal'
import { openedWith, openingWith, type FormQuery } from '../../presenters/report-opening'
import { scanPlace } from '../../presenters/scan-place'
import { lookUp, NEW_FINDER } from '../../presenters/place-finder'
import { askWechatNumber } from '../../presenters/wechat-number'
import { NOT_OFFERED, sharingOf, type Sharing } from '../../presenters/report-sharing'
import { WISH_CHOICES, wishesIn } from '../../presenters/report-wishes'
import { alikeLines } from '../../presenters/alike-lines'
import { accountOrNobody } from '../../services/account'
import { CallError } from '../../services/call-error'
import { listCategories, type CategoryItem } from '../../services/category'
import { isSettled, newDraft, renewKey, saveDraft, staysUnnamed } from '../../services/drafts'
import type { Draft, DraftPlace, Wish } from '../../services/drafts'
import { onArrival, sendDraft } from '../../services/outbox'
import { choosePoint } from '../../services/location'
import { keepOwnPhone, ownPhone } from '../../services/own-phone'
import { bringIntoView } from '../../services/into-view'
import { ring } from '../../services/phone'
import type { PhoneDetail } from '../../services/phone-code'
import { choosePhotos, withoutPhoto } from '../../services/photos'
import { myGrid } from '../../services/my-grid'
import { askConsent, prepareConsent } from '../../services/subscribe'
import { initially } from '../../presenters/initially'
type Typed = WechatMiniprogram.CustomEvent<{ value: string }>
type Field = 'text' | 'placeNote' | 'settled'
type OfField = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>

const NOBODY = { name: '', phone: '' }
const addressOf = (id: string): string => `/pages/detail/index?id=${id}`

Page({
	data: {
		w: WORDS,
		elder: false,
		helper: initially<Helper | null>(null),
		state: LOADING,
		categories: [] as CategoryItem[],
		groups: categoryGroups([]),
		category: initially<CategoryItem | null>(null),
		/** What neighbours reported of the same category. */
		alike: initially<Awaited<ReturnType<typeof alikeLines>>>([]),
		draft: newDraft(),
		isStaff: false,
		/** Where the keyboard comes up by itself: to say what it is, for somebody who was chosen; for whom it is, once that is asked. */
		focus: initially<'' | 'words' | 'name'>(''),
		/** The caller's own grid, and the place of a scanned card, if there are any. */
		home: initially<HomePlace | null>(null),
		own: initially<DraftPlace | null>(null),
		door: initially<DoorPlace | null>(null),
		placeKind: initially<PlaceKind>('elsewhere'),
		placeChoices: placeChoices(null, null),
		finder: initially(NEW_FINDER),
		wishChoices: WISH_CHOICES,
		unnamed: false,
		settles: false,
		sharing: initially<Sharing>(NOT_OFFERED),
		missing: initially<Missing>({}),
		mapProblem: '',
		problem: '',
		/** Whom to ring, where a limit refuses it. */
		calls: initially<readonly Callable[]>([]),
		/** Nobody has been asked for their phone yet. */
		phoneFresh: false,
		phoneBusy: false,
		phoneProblem: '',
		busy: false,
		speaking: false,
		begins: false,
		waiting: false,
	},

	async onLoad(query: FormQuery) {
		this.setData({ ...forReader(), ...openingWith(query) })
		// A draft that waits may be sent in the background: then its report is what to see.
		this.stopWatching = onArrival((clientKey, { id }) => {
			if (clientKey === this.data.draft.clientKey) void wx.redirectTo({ url: addressOf(id) })
		})
		void prepareConsent()
		await this.load()
	},

	onUnload() {
		this.stopWatching()
	},

	stopWatching: (): void => undefined,

	async load(): Promise<void> {
		try {
			const [categories, account] = await Promise.all([listCategories(), accountOrNobody()])
			this.setData({ state: READY, calls: [], ...openedWith(this.data.draft, categories, account) })
			this.change(askedFor(this.data.category, this.data.draft.asked))
			this.usePlace(firstPlace(this.data))
			this.startPhone(account.phone)
		} catch (error) {
			this.setData({ state: phaseOfError(error) })
		}
	},

	/** Every change is kept on the phone at once; what else is shown then goes along. */
	change(part: Partial<Draft>, also: Record<string, unknown> = {}) {
		const draft = saveDraft({ ...this.data.draft, ...part })
		const sharing = sharingOf(draft, this.data.category)
		const who = { unnamed: staysUnnamed(draft), settles: isSettled(draft) }
		this.setData({ draft, sharing, ...who, missing: {}, problem: '', calls: [], ...also })
	},

	onCategory(event: WechatMiniprogram.CustomEvent<{ code: string }>) {
		const { code } = event.detail
		const category = this.data.categories.find((one) => one.code === code) ?? null
		const { wishes, asked } = this.data.draft
		this.setData({ category, alike: [] })
		this.change({ category: code, wishes: wishesIn(category, wishes), ...askedFor(category, asked) })
		void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
		void this.loadAlike(code)
	},

	async loadAlike(code: string) {
		const alike = await alikeLines(code)
		if (code === this.data.category?.code && alike.length > 0) this.setData({ alike })
	},

	onAlike(event: WechatMiniprogram.CustomEvent<{ id: string }>) {
		void wx.navigateTo({ url: addressOf(event.detail.id) })
	},

	onChangeCategory() {
		this.setData({ category: null })
	},

	onEmergency: ({ detail }: WechatMiniprogram.CustomEvent<{ phone: string }>): void =>
		void ring(detail.phone),

	onField(event: OfField) {
		this.change({ [event.currentTarget.dataset.field]: event.detail.value })
	},

	onAnswer(event: WechatMiniprogram.CustomEvent<{ question: string; value: string }>) {
		this.change(answeredWith(this.data.draft, event.detail))
	},

	async onAddPhoto() {
		const { photos } = this.data.draft
		const chosen = await choosePhotos(photos.length)
		this.change({ photos: [...photos, ...chosen.photos] }, { problem: chosen.problem })
	},

	onRemovePhoto(event: WechatMiniprogram.CustomEvent<{ index: number }>) {
		this.change({ photos: withoutPhoto(this.data.draft.photos, event.detail.index) })
	},

	onVoice(event: WechatMiniprogram.CustomEvent<Pick<Draft, 'voice'>>) {
		this.change(event.detail)
	},

	/** While somebody speaks, the one thing to do is to end that. */
	onSpeaking(event: WechatMiniprogram.CustomEvent<{ on: boolean }>) {
		this.setData({ speaking: event.detail.on })
	},

	onPlaceKind(event: WechatMiniprogram.CustomEvent<{ value: PlaceKind }>) {
		const { home, door } = this.data
		this.usePlace({ home, door, elsewhere: null }[event.detail.value])
	},

	onSearchWords(event: Typed) {
		const text = event.detail.value
		const place: DraftPlace | null = text.trim() === '' ? null : { kind: 'text', text: text.trim() }
		this.change({ place }, { finder: { ...NEW_FINDER, text } })
	},

	/** One match is taken, several are offered, none says so: the words go to a dispatcher. */
	async onSearch() {
		const { finder, home } = this.data
		if (finder.text.trim() === '') return
		this.setData({ finder: { ...finder, searching: true } })
		const found = await lookUp(finder, WORDS.finder, home?.areaCode ?? myGrid()?.areaCode)
		this.setData({ finder: found.finder })
		if (found.only) this.usePlace({ kind: 'area', areaCode: found.only.areaCode, name: found.only.path })
		else if (found.finder.matches.length > 0) this.change({ place: null })
	},

	onMatch(event: Typed) {
		const match = this.data.finder.matches.find(({ value }) => value === event.detail.value)
		if (match) this.usePlace({ kind: 'area', areaCode: match.value, name: match.hint })
	},

	async onScan() {
		const scanned = await scanPlace()
		if (!scanned) return
		if ('place' in scanned) this.usePlace(scanned.place)
		else this.setData({ finder: { ...this.data.finder, note: scanned.problem } })
	},

	usePlace(place: DraftPlace | null) {
		this.change({ place }, shownPlace(place, this.data))
	},

	async onMap() {
		const chosen = await choosePoint()
		this.setData({ mapProblem: chosen === 'refused' ? WORDS.mapRefused : '' })
		if (chosen !== null && chosen !== 'refused') this.change({ point: chosen })
	},

	onDropPoint() {
		this.change({ point: null })
	},

	/** What was given once is not asked for again; neither is what the roster knows. */
	startPhone(onRecord = '') {
		const { part, also } = startingPhone(this.data.draft, ownPhone(), onRecord)
		this.change(part, also)
	},

	onPhone(event: Typed) {
		this.change({ phone: event.detail.value }, { phoneProblem: '' })
	},

	onNoPhone() {
		keepOwnPhone('')
		this.change({ phone: '', noPhone: true }, { phoneFresh: false, phoneProblem: '' })
	},

	async onWechatPhone(event: WechatMiniprogram.CustomEvent<PhoneDetail>) {
		const busy = (phoneBusy: boolean) => this.setData({ phoneBusy, phoneProblem: '' })
		const { phone, problem } = await askWechatNumber(event.detail, busy)
		this.setData({ phoneProblem: problem })
		if (phone !== '') this.change({ phone })
	},

	onToggleBehalf() {
		const { onBehalf, place } = this.data.draft
		this.change({ onBehalf: onBehalf ? null : NOBODY }, { focus: onBehalf ? '' : 'name' })
		// Somebody else lives in another house, of the same grid as far as anybody knows.
		if (!onBehalf && place?.kind === 'home') this.usePlace({ ...place, kind: 'area' })
	},

	onBehalf(event: WechatMiniprogram.CustomEvent<{ value: string }, object, { field: 'name' | 'phone' }>) {
		const { field } = event.currentTarget.dataset
		this.change({ onBehalf: { ...NOBODY, ...this.data.draft.onBehalf, [field]: event.detail.value } })
	},

	onWishes(event: WechatMiniprogram.CustomEvent<{ values: Wish[] }>) {
		this.change({ wishes: event.detail.values })
	},

	onSettled(event: WechatMiniprogram.CustomEvent<{ on: boolean }>) {
		this.change({ settled: event.detail.on ? '' : null })
	},

	onShare(event: WechatMiniprogram.CustomEvent<{ on: boolean }>) {
		this.change({ share: event.detail.on })
	},

	async onSend() {
		this.setData({ missing: missingIn(this.data.draft), problem: '' })
		if (bringIntoView(partToShow(this.data.missing, []))) return
		const asking = askConsent('reporter')
		if (this.data.draft.phone.trim() !== '') keepOwnPhone(this.data.draft.phone)
		this.setData({ busy: true })
		try {
			await sendDraft({ ...this.data.draft, share: this.data.sharing.on })
		} catch (error) {
			this.explain(error)
		} finally {
			this.setData({ busy: false })
		}
		await asking.settle()
	},

	explain(error: unknown) {
		this.setData(refusedWith(error))
		bringIntoView(partToShow(this.data.missing, this.data.calls))
		if (!(error instanceof CallError)) return
		if (isOutdated(error.fields)) void this.load()
		// The earlier text did arrive; what is written now is another report.
		if (error.code === 'KEY_REUSED') this.setData({ draft: renewKey(this.data.draft) })
	},

	onMine: (): void => void wx.switchTab({ url: '/pages/mine/index' }),
})
