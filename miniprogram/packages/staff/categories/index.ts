import { movedBy } from '../../../shared/report/category-order'
import { CATEGORIES_WORDS } from '../../../shared/words/pages/categories'
import {
	categoryLines,
	changeLines,
	type CategoryLine,
	type ChangeLine,
} from '../../../presenters/category-lines'
import { READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { CallError } from '../../../services/call-error'
import { arrangeCategories, listAllCategories, listCategoryVersions } from '../../../services/category'

type OnLine = WechatMiniprogram.TouchEvent<object, object, { code: string }>

readingPage({
	data: {
		w: CATEGORIES_WORDS,
		lines: [] as CategoryLine[],
		version: 0,
		/** The lines are being put into another order, which is not saved yet. */
		arranging: false,
		changes: [] as ChangeLine[],
		cursor: '',
		busy: false,
		problem: '',
	},

	reads: 'whenAsked',
	stays: 'notice',

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

	onUp(event: OnLine) {
		this.move(event.currentTarget.dataset.code, -1)
	},

	onDown(event: OnLine) {
		this.move(event.currentTarget.dataset.code, 1)
	},

	move(code: string, by: -1 | 1) {
		const { lines } = this.data
		const codes = movedBy(
			lines.map((line) => line.code),
			code,
			by,
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

	onAdd() {
		void wx.navigateTo({ url: '/packages/staff/category/index' })
	},
})
