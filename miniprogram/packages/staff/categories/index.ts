import { CATEGORIES_WORDS } from '../../../domain/words/pages/categories'
import {
  categoryLines,
  changeLines,
  type CategoryLine,
  type ChangeLine,
} from '../../../presenters/category-lines'
import { LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { listAllCategories, listCategoryVersions } from '../../../services/category'
import { textSize } from '../../../services/text-size'

Page({
  data: {
    w: CATEGORIES_WORDS,
    elder: false,
    state: LOADING,
    lines: [] as CategoryLine[],
    changes: [] as ChangeLine[],
    cursor: '',
    busy: false,
    /** Why what is shown may be old. */
    notice: '',
    problem: '',
  },

  onShow(): Promise<void> {
    this.setData({ elder: textSize() === 'elder' })
    return this.load()
  },

  async onPullDownRefresh() {
    await this.load()
    void wx.stopPullDownRefresh()
  },

  async load(): Promise<void> {
    try {
      const [{ categories }, changes] = await Promise.all([listAllCategories(), listCategoryVersions()])
      this.setData({
        state: READY,
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

  onOpen(event: WechatMiniprogram.TouchEvent<object, object, { code: string }>) {
    void wx.navigateTo({ url: `/packages/staff/category/index?code=${event.currentTarget.dataset.code}` })
  },

  onAdd() {
    void wx.navigateTo({ url: '/packages/staff/category/index' })
  },
})
