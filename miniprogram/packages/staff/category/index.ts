import { CATEGORY_ICONS } from '../../../domain/report/category-icons'
import { CATEGORY_FORM_WORDS as WORDS } from '../../../domain/words/pages/categories'
import {
  categoryIn,
  FORM_CHOICES,
  formOf,
  formProblems,
  NEW_CATEGORY,
  termFields,
  type CategoryForm,
} from '../../../presenters/category-form'
import { initially } from '../../../presenters/initially'
import { LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { CallError } from '../../../services/call-error'
import { listAllCategories, saveCategory, showCategory } from '../../../services/category'
import { randomKey } from '../../../services/random-key'
import { textSize } from '../../../services/text-size'

/** A field of the form as an element names it. */
interface Field {
  field: keyof CategoryForm
}

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, Field>
type Picked = WechatMiniprogram.CustomEvent<{ values: CategoryForm['coHandlers'] }>

Page({
  data: {
    w: WORDS,
    choices: FORM_CHOICES,
    icons: CATEGORY_ICONS,
    elder: false,
    state: LOADING,
    /** Empty until it is known. A new category gets its code once, so that saving twice makes one. */
    code: '',
    isNew: false,
    version: 0,
    form: NEW_CATEGORY,
    terms: termFields(NEW_CATEGORY.class),
    problems: initially<Partial<Record<string, string>>>({}),
    problem: '',
    stale: false,
    busy: false,
  },

  onLoad({ code }: { code?: string }): Promise<void> {
    this.setData({
      elder: textSize() === 'elder',
      isNew: code === undefined,
      code: code ?? `own-${randomKey()}`,
    })
    return this.load()
  },

  async load(): Promise<void> {
    try {
      if (this.data.isNew) await this.begin()
      else await this.read()
      this.setData({ state: READY, problems: {}, problem: '', stale: false })
    } catch (error) {
      this.setData({ state: phaseOfError(error) })
    }
  },

  /** What was written for a new category stays while the version is looked up again. */
  async begin() {
    const { version } = await listAllCategories()
    this.setData({ version })
  },

  async read() {
    const { version, category } = await showCategory(this.data.code)
    const form = formOf(category)
    this.setData({ version, form, terms: termFields(form.class) })
  },

  change(part: Partial<CategoryForm>) {
    this.setData({ form: { ...this.data.form, ...part }, problems: {}, problem: '' })
  },

  onField(event: Typed) {
    this.change({ [event.currentTarget.dataset.field]: event.detail.value })
  },

  /** The terms are written in the unit of the class: with another class they begin anew. */
  onClass(event: WechatMiniprogram.CustomEvent<{ value: CategoryForm['class'] }>) {
    const { value } = event.detail
    this.change({ class: value, accept: '', total: '' })
    this.setData({ terms: termFields(value) })
  },

  onHelpers(event: Picked) {
    this.change({ coHandlers: event.detail.values })
  },

  async onSave() {
    const { form, code, version } = this.data
    this.setData({ busy: true, problem: '' })
    try {
      await saveCategory({ version, category: categoryIn(form, code) })
      await wx.navigateBack()
      void wx.showToast({ title: WORDS.saved, icon: 'none' })
    } catch (error) {
      const failed = error instanceof CallError ? error : null
      this.setData({
        problem: sentenceOf(error),
        problems: formProblems(failed?.fields ?? {}),
        stale: failed?.code === 'STALE_VERSION',
      })
    } finally {
      this.setData({ busy: false })
    }
  },
})
