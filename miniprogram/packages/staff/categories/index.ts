import { movedBy } from '../../../shared/report/category-order'
import { CATEGORIES_WORDS } from '../../../shared/words/pages/categories'
import {
	categoryLines,
	changeLines,
	type CategoryLine,
	type ChangeLine,
} from '../../../presenters/category-lines'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { CallError } from '../../../services/call-error'
import { arrangeCategories, listAllCategories, listCategoryVersions } from '../../../services/category'
import { textSize } from '../../../services/text-size'

type OnLine = WechatMiniprogram.TouchEvent<object, object, { code: string }>

Page({
	data: {
		w: CATEGORIES_WORDS,
		elder: false,
		state: LOADING,
		lines: [] as CategoryLine[],
		version: 0,
		/** The lines are being put into another order, which is not saved yet. */
		arranging: false,
		changes: [] as ChangeLine[],
		cursor: '',
		busy: false,
		/** Why what is shown may be old. */
		notice: '',
		problem: '',
	},

	async onShow(): Promise<void> {
		this.setData({ elder: textSize() === 'elder' })
		if (!this.data.arranging) await this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		try {
			const [{ version, categories }, changes] = await Promise.all([
				listAllCategories(),
				listCategoryVersions(),
			])
			this.setData({
				state: READY,
				version,
				arranging: false,
				lines: categoryLines(categories),
				changes: changeLines(changes.items, Date.now()),
				cursor: changes.cursor ?? '',
				notice: '',
				problem: '',
			})
		} catch (error) {
			if (this.data.state.phase === 'ready') this.setData({ notice: sentenceOf(error) })
			else this.setData({ state: phaseOfError(error) })
		}
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
