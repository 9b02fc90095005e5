import { movedTo } from '../../../shared/report/category-order'
import { CATEGORIES_WORDS } from '../../../shared/words/pages/categories'
import {
	categoryLines,
	changeLines,
	type CategoryLine,
	type ChangeLine,
} from '../../../presenters/category-lines'
import { placeOfDragged, scrollFor, type Drag } from '../../../presenters/dragging'
import { initially } from '../../../presenters/initially'
import { READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { CallError } from '../../../services/call-error'
import { arrangeCategories, listAllCategories, listCategoryVersions } from '../../../services/category'
import { heightOf } from '../../../services/into-view'

/** The page goes on by a row at a time, while the finger stays near its edge. */
const SCROLLS_EVERY_MS = 120

type OnLine = WechatMiniprogram.TouchEvent<object, object, { code: string }>

readingPage({
	data: {
		w: CATEGORIES_WORDS,
		lines: [] as CategoryLine[],
		version: 0,
		/** The lines are being put into another order, which is not saved yet. */
		arranging: false,
		/** The code of the line under the finger. */
		dragged: '',
		changes: [] as ChangeLine[],
		cursor: '',
		busy: false,
		problem: '',
	},

	reads: 'whenAsked',
	stays: 'notice',

	drag: initially<Drag | null>(null),
	gripped: '',
	scrollTop: 0,
	scrolledAt: 0,

	async onShow(): Promise<void> {
		if (!this.data.arranging) await this.load()
	},

	ask: () => Promise.all([listAllCategories(), listCategoryVersions()]),
	show([{ version, categories }, changes]): void {
		this.setData({
			state: READY,
			version,
			arranging: false,
			lines: categoryLines(categories),
			changes: changeLines(changes.items, Date.now()),
			cursor: changes.cursor ?? '',
			problem: '',
		})
	},

	async onEarlier() {
		this.setData({ busy: true, problem: '' })
		try {
			const { items, cursor = '' } = await listCategoryVersions(this.data.cursor)
			this.setData({ changes: [...this.data.changes, ...changeLines(items, Date.now())], cursor })
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},

	onArrange() {
		this.setData({ arranging: true, problem: '' })
		void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
	},

	onUp({ currentTarget: { dataset } }: OnLine) {
		this.move(dataset.code, this.placeOf(dataset.code) - 1)
	},

	onDown({ currentTarget: { dataset } }: OnLine) {
		this.move(dataset.code, this.placeOf(dataset.code) + 1)
	},

	onPageScroll({ scrollTop }: { scrollTop: number }) {
		this.scrollTop = scrollTop
	},

	async onGrip({ currentTarget: { dataset }, touches: [finger] }: OnLine): Promise<void> {
		const startY = (finger?.clientY ?? 0) + this.scrollTop
		const { code } = dataset
		this.gripped = code
		const height = await heightOf('.row')
		if (this.gripped !== code) return
		this.drag = { code, from: this.placeOf(code), startY, height }
		this.setData({ dragged: code, problem: '' })
	},

	onDrag({ touches: [finger], timeStamp }: OnLine) {
		const { drag, scrollTop } = this
		if (!drag || !finger) return
		const to = placeOfDragged(drag, finger.clientY + scrollTop, this.data.lines.length)
		if (to !== this.placeOf(drag.code)) this.move(drag.code, to)
		const way = scrollFor(finger.clientY, wx.getWindowInfo().windowHeight)
		if (way === 0 || timeStamp - this.scrolledAt < SCROLLS_EVERY_MS) return
		this.scrolledAt = timeStamp
		void wx.pageScrollTo({ scrollTop: Math.max(0, scrollTop + way * drag.height), duration: 0 })
	},

	onDrop() {
		this.gripped = ''
		this.drag = null
		this.setData({ dragged: '' })
	},

	placeOf(code: string): number {
		return this.data.lines.findIndex((line) => line.code === code)
	},

	move(code: string, to: number) {
		const { lines } = this.data
		const codes = movedTo(
			lines.map((line) => line.code),
			code,
			to,
		)
		this.setData({
			lines: codes.flatMap((one) => lines.find((line) => line.code === one) ?? []),
			problem: '',
		})
	},

	async onSaveOrder() {
		const { version, lines } = this.data
		this.setData({ busy: true, problem: '' })
		try {
			await arrangeCategories({ version, codes: lines.map(({ code }) => code) })
			await this.load()
			void wx.showToast({ title: CATEGORIES_WORDS.orderSaved, icon: 'none' })
		} catch (error) {
			if (error instanceof CallError && error.code === 'STALE_VERSION') await this.load()
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},

	onOpen(event: OnLine) {
		void wx.navigateTo({ url: `/packages/staff/category/index?code=${event.currentTarget.dataset.code}` })
	},
})
