import type { Callable } from '../../shared/words/limits'
import { REPORT_PAGE_WORDS as WORDS } from '../../shared/words/pages/report'
import { alikeLines } from '../../presenters/alike-lines'
import { initially } from '../../presenters/initially'
import { READY } from '../../presenters/page-phase'
import { readingPage } from '../../presenters/reading-page'
import {
	answeredWith,
	askedFor,
	categoryGroups,
	firstPlace,
	isOutdated,
	missingIn,
	type Missing,
} from '../../presenters/report-form'
import { openedWith, openingWith, type FormQuery } from '../../presenters/report-opening'
import { partToShow, refusedWith } from '../../presenters/report-refusal'
import { NOT_OFFERED, sharingOf, type Sharing } from '../../presenters/report-sharing'
import { WISH_CHOICES, wishesIn } from '../../presenters/report-wishes'
import { accountOrNobody } from '../../services/account'
import { CallError } from '../../services/call-error'
import { listCategories, type CategoryItem } from '../../services/category'
import { isSettled, newDraft, renewKey, saveDraft, staysUnnamed } from '../../services/drafts'
import type { Draft, Wish } from '../../services/drafts'
import { bringIntoView } from '../../services/into-view'
import { onArrival, sendDraft } from '../../services/outbox'
import { keepOwnPhone } from '../../services/own-phone'
import { chosenHome } from '../../services/my-grid'
import { choosePhotos, withoutPhoto } from '../../services/photos'
import { askConsent, prepareConsent } from '../../services/subscribe'
import { NO_PERSON, PEOPLE_TAPS } from './people'
import { NO_PLACE, PLACE_TAPS } from './place'

type Field = 'text' | 'placeNote' | 'settled'
type OfField = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: Field }>

const addressOf = (id: string): string => `/pages/detail/index?id=${id}`

readingPage({
	...PLACE_TAPS,
	...PEOPLE_TAPS,

	data: {
		w: WORDS,
		categories: [] as CategoryItem[],
		groups: categoryGroups([]),
		category: initially<CategoryItem | null>(null),
		/** What neighbours reported of the same category. */
		alike: initially<Awaited<ReturnType<typeof alikeLines>>>([]),
		draft: newDraft(),
		isStaff: false,
		...NO_PLACE,
		...NO_PERSON,
		wishChoices: WISH_CHOICES,
		unnamed: false,
		settles: false,
		sharing: initially<Sharing>(NOT_OFFERED),
		missing: initially<Missing>({}),
		problem: '',
		/** Whom to ring, where a limit refuses it. */
		calls: initially<readonly Callable[]>([]),
		busy: false,
		speaking: false,
		begins: false,
		waiting: false,
	},

	hasHelper: true,

	onLoad(query: FormQuery) {
		this.setData(openingWith(query))
		// A draft that waits may be sent in the background: then its report is what to see.
		this.stopWatching = onArrival((clientKey, { id }) => {
			if (clientKey === this.data.draft.clientKey) void wx.redirectTo({ url: addressOf(id) })
		})
		void prepareConsent()
	},

	onUnload() {
		this.stopWatching()
	},

	stopWatching: (): void => undefined,

	ask() {
		return Promise.all([listCategories(), accountOrNobody()])
	},
	show([categories, account]): void {
		this.setData({ state: READY, calls: [], ...openedWith(this.data.draft, categories, account) })
		this.change(askedFor(this.data.category, this.data.draft.asked))
		const place = firstPlace({ ...this.data, lastHome: chosenHome() })
		this.usePlace(place)
		if (!place && this.data.homes.length > 0) this.setData({ placeKind: '' })
		this.startPhone(account.phone)
	},

	/** Keeps every change on the phone at once; `also` is shown together with it. */
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

	/** While somebody speaks, nothing else can be tapped. */
	onSpeaking(event: WechatMiniprogram.CustomEvent<{ on: boolean }>) {
		this.setData({ speaking: event.detail.on })
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
		this.usePlaceInstead()
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
		// The earlier text has arrived; the present one is another report.
		if (error.code === 'KEY_REUSED') this.setData({ draft: renewKey(this.data.draft) })
	},

	onMine: (): void => void wx.switchTab({ url: '/pages/mine/index' }),
})
