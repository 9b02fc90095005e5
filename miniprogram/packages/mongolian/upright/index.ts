import { MONGOLIAN } from '../../../shared/words/languages/mongolian'
import { READY } from '../../../presenters/page-phase'
import { initially } from '../../../presenters/initially'
import { uprightScreen, type UprightScreen } from '../../../presenters/upright-screen'
import { cardOf, pickedCard } from '../../../presenters/home-parts'
import { readingPage } from '../../../presenters/reading-page'
import { showAccount } from '../../../services/account'
import { listCategories } from '../../../services/category'
import { newDraft, saveDraft, type Draft } from '../../../services/drafts'
import { leavePage } from '../../../services/leave-page'
import { choosePhotos, withoutPhoto } from '../../../services/photos'
import { listMine } from '../../../services/report'

type Seen = Parameters<typeof uprightScreen>[1]
type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>

/** Mongolian is written from top to bottom: the card, the form to report, and how reports stand, in columns. */
readingPage({
	data: {
		screen: initially<UprightScreen | null>(null),
		draft: newDraft(),
		problem: '',
	},

	onLoad() {
		this.setData({ draft: newDraft() })
	},

	async ask(): Promise<Seen> {
		const { households } = await showAccount()
		const [card, categories, mine] = await Promise.all([
			households.length > 0 ? cardOf({}) : pickedCard(),
			listCategories(),
			listMine('all'),
		])
		return { card: card.value, categories, mine }
	},
	show(seen): void {
		this.setData({ state: READY, screen: uprightScreen(MONGOLIAN, seen, Date.now()) })
	},

	onVoice(event: WechatMiniprogram.CustomEvent<Pick<Draft, 'voice'>>) {
		this.setData({ draft: { ...this.data.draft, ...event.detail } })
	},

	async onAddPhoto() {
		const { draft } = this.data
		const { photos, problem } = await choosePhotos(draft.photos.length)
		this.setData({ draft: { ...draft, photos: [...draft.photos, ...photos] }, problem })
	},

	onRemovePhoto(event: WechatMiniprogram.CustomEvent<{ index: number }>) {
		const { draft } = this.data
		this.setData({ draft: { ...draft, photos: withoutPhoto(draft.photos, event.detail.index) } })
	},

	/** What was said or shown goes on in the form, where it can be mended and is sent. */
	onCategory(event: Tapped<{ code: string }>) {
		const { clientKey } = saveDraft({ ...this.data.draft, category: event.currentTarget.dataset.code })
		void wx.navigateTo({ url: `/pages/report/index?draft=${clientKey}` })
		this.setData({ draft: newDraft() })
	},

	onOpen(event: Tapped<{ id: string }>) {
		void wx.navigateTo({ url: `/pages/detail/index?id=${event.currentTarget.dataset.id}` })
	},

	onClose(): void {
		void leavePage()
	},
})
