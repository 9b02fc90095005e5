import { MOST_QUESTIONS } from '../../../shared/report/question'
import { MOST_OWNER_RULES } from '../../../shared/report/owner-rule'
import {
	CATEGORY_FORM_WORDS as WORDS,
	OWNER_RULE_FORM_WORDS,
	QUESTION_FORM_WORDS,
} from '../../../shared/words/pages/categories'
import {
	categoryIn,
	FORM_CHOICES,
	formOf,
	NEW_CATEGORY,
	termFields,
	type CategoryForm,
} from '../../../presenters/category-form'
import { NEW_RULE, type OwnerRuleForm } from '../../../presenters/category-owner-rules'
import {
	firstProblem,
	formProblems,
	problemLine,
	type FormField,
	type FormProblems,
} from '../../../presenters/category-problems'
import { newQuestion, type QuestionForm } from '../../../presenters/category-questions'
import { ontoLatest, sameForm, type Unsaved } from '../../../presenters/category-unsaved'
import { formRefusal } from '../../../presenters/form-refusal'
import { initially } from '../../../presenters/initially'
import { READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { forget, recall, remember } from '../../../services/cache'
import { CallError } from '../../../services/call-error'
import { categoriesVersion, saveCategory, showCategory } from '../../../services/category'
import { bringIntoView } from '../../../services/into-view'
import { randomKey } from '../../../services/random-key'
import { leavePage } from '../../../services/leave-page'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: FormField }>
type Picked = WechatMiniprogram.CustomEvent<{ values: CategoryForm['coHandlers'] }>

const newCode = (): string => `own-${randomKey()}`

readingPage({
	data: {
		w: WORDS,
		q: QUESTION_FORM_WORDS,
		r: OWNER_RULE_FORM_WORDS,
		most: MOST_QUESTIONS,
		mostRules: MOST_OWNER_RULES,
		choices: FORM_CHOICES,
		code: '',
		isNew: false,
		version: 0,
		/** The category as it was saved last. */
		base: NEW_CATEGORY,
		form: NEW_CATEGORY,
		terms: termFields(NEW_CATEGORY.class),
		/** Something written earlier, or before somebody else saved, is on the form. */
		unsaved: false,
		problems: initially<FormProblems>({}),
		problem: '',
		stale: false,
		busy: false,
	},

	stays: 'problem',

	onLoad({ code }: { code?: string }) {
		const isNew = code === undefined
		this.setData({ isNew, code: code ?? newCode() })
		if (isNew) void wx.setNavigationBarTitle({ title: WORDS.newTitle })
	},

	/** What is kept on the phone until it is saved. */
	keptName(): string {
		return `category:${this.data.isNew ? 'new' : this.data.code}`
	},

	async ask(): Promise<{ version: number; base: CategoryForm }> {
		if (this.data.isNew) return { version: await categoriesVersion(), base: NEW_CATEGORY }
		const { version, category, ruleAreas } = await showCategory(this.data.code)
		return { version, base: formOf(category, ruleAreas) }
	},
	/** What was written stays, even when others saved or the page was left. */
	show({ version, base }): void {
		const kept = recall<Unsaved>(this.keptName())?.value
		const { form, problems } = kept ? ontoLatest(base, kept) : { form: base, problems: {} }
		const unsaved = !sameForm(base, form)
		if (!unsaved) forget(this.keptName())
		if (kept) this.setData({ code: kept.code })
		this.setData({ version, base, form, problems, unsaved, terms: termFields(form.class) })
		this.setData({ state: READY, problem: '', stale: false })
	},

	/** Looks what others saved. Until then nothing can be saved. */
	async onLatest() {
		this.setData({ busy: true })
		await this.load()
		this.setData({ busy: false })
		void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
	},

	onDiscard(): Promise<void> {
		forget(this.keptName())
		if (this.data.isNew) this.setData({ code: newCode() })
		return this.load()
	},

	/** Every change is kept on the phone at once. */
	change(part: Partial<CategoryForm>) {
		const { base, code } = this.data
		const form = { ...this.data.form, ...part }
		this.setData({ form, problems: {} })
		if (!this.data.stale) this.setData({ problem: '' })
		if (sameForm(base, form)) forget(this.keptName())
		else remember(this.keptName(), { code, base, form } satisfies Unsaved)
	},

	onField(event: Typed) {
		this.change({ [event.currentTarget.dataset.field]: event.detail.value })
	},

	/** The terms are written in the unit of the class: with another class they begin anew. */
	onClass(event: WechatMiniprogram.CustomEvent<{ value: CategoryForm['class'] }>) {
		const { value } = event.detail
		if (value === this.data.form.class) return
		this.change({ class: value, accept: '', total: '' })
		this.setData({ terms: termFields(value) })
	},

	onHelpers(event: Picked) {
		this.change({ coHandlers: event.detail.values })
	},

	onAddRule() {
		this.change({ ownerRules: [...this.data.form.ownerRules, NEW_RULE] })
	},

	onRule(event: WechatMiniprogram.CustomEvent<Partial<OwnerRuleForm>, object, { at: number }>) {
		const { at } = event.currentTarget.dataset
		const { ownerRules } = this.data.form
		this.change({ ownerRules: ownerRules.map((one, i) => (i === at ? { ...one, ...event.detail } : one)) })
	},

	onRemoveRule(event: WechatMiniprogram.CustomEvent<object, object, { at: number }>) {
		const { at } = event.currentTarget.dataset
		this.change({ ownerRules: this.data.form.ownerRules.filter((_, i) => i !== at) })
	},

	onAddQuestion() {
		this.change({ questions: [...this.data.form.questions, newQuestion(`q-${randomKey()}`)] })
	},

	onQuestion(event: WechatMiniprogram.CustomEvent<Partial<QuestionForm>, object, { at: number }>) {
		const { at } = event.currentTarget.dataset
		const { questions } = this.data.form
		this.change({ questions: questions.map((one, i) => (i === at ? { ...one, ...event.detail } : one)) })
	},

	onRemoveQuestion(event: WechatMiniprogram.CustomEvent<object, object, { at: number }>) {
		const { at } = event.currentTarget.dataset
		this.change({ questions: this.data.form.questions.filter((_, i) => i !== at) })
	},

	async onSave() {
		const { form, code, version } = this.data
		this.setData({ busy: true, problem: '', problems: {} })
		try {
			await saveCategory({ version, category: categoryIn(form, code) })
			forget(this.keptName())
			await leavePage()
			void wx.showToast({ title: WORDS.saved, icon: 'none' })
		} catch (error) {
			this.refuse(error)
		} finally {
			this.setData({ busy: false })
		}
	},

	/** Says what is wrong at the fields and beside the button, and shows the first of them. */
	refuse(error: unknown) {
		const refusal = formRefusal(error, WORDS.kept)
		const problems = formProblems(refusal.problems)
		const problem = problemLine(problems, refusal.problem)
		this.setData({ problems, problem, stale: error instanceof CallError && error.code === 'STALE_VERSION' })
		bringIntoView(firstProblem(problems))
	},
})
