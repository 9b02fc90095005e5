import { OWNER_RULE_FORM_WORDS as WORDS } from '../../../../shared/words/pages/categories'
import { RULE_CHOICES, type OwnerRuleForm } from '../../../../presenters/category-owner-rules'
import { lookUp, NEW_FINDER } from '../../../../presenters/place-finder'

type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: keyof OwnerRuleForm }>

/** Where or when another post owns a category, as the clerk sets it. What is chosen is the page's. */
Component({
	properties: {
		nth: Number,
		rule: { type: Object, value: {} },
		owners: { type: Array, value: [] },
	},
	data: {
		w: WORDS,
		choices: RULE_CHOICES,
		finder: NEW_FINDER,
		title: '',
	},
	observers: {
		nth(nth: number) {
			this.setData({ title: WORDS.nth(nth) })
		},
	},
	methods: {
		onField({ currentTarget, detail }: Typed) {
			this.triggerEvent('change', { [currentTarget.dataset.field]: detail.value })
		},
		onWords(event: Typed) {
			this.setData({ finder: { ...NEW_FINDER, text: event.detail.value } })
		},
		async onSearch() {
			const { finder } = this.data
			if (finder.text.trim() === '') return
			this.setData({ finder: { ...finder, searching: true } })
			const found = await lookUp(finder, WORDS)
			this.setData({ finder: found.finder })
			if (found.only) this.take(found.only.areaCode, found.only.name)
		},
		onMatch({ detail }: Typed) {
			const match = this.data.finder.matches.find(({ value }) => value === detail.value)
			if (match) this.take(match.value, match.label)
		},
		take(areaCode: string, areaName: string) {
			this.setData({ finder: NEW_FINDER })
			this.triggerEvent('change', { areaCode, areaName })
		},
		onRemove() {
			this.triggerEvent('remove')
		},
	},
})
