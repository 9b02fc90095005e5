import { existsSync } from 'node:fs'
import { fromRoot } from '../../../scripts/build/paths.mjs'
import { show } from '../../support/component'
import { DEFAULT_CATEGORIES } from '#shared/report/default-categories'
import { STATUSES } from '#shared/life/status'
import { STATUS_WORDS } from '#shared/words/life'

test.each(STATUSES)('%s is a word with a sign', (status) => {
	const tag = show('status-tag', { status, text: STATUS_WORDS[status] })
	expect(tag.text()).toBe(STATUS_WORDS[status])
	expect(tag.all('sign')).toHaveLength(1)
	expect(tag.all(`tag-${status}`)).toHaveLength(1)
})

test('the clock says how long is left and until when', () => {
	const clock = show('clock-line', { text: '受理还剩 20 分钟', due: '今天 10:20 前' })
	expect(clock.text()).toBe('受理还剩 20 分钟今天 10:20 前')
	expect(clock.all('clock-late')).toEqual([])
})

test('every category has its picture', () => {
	const missing = DEFAULT_CATEGORIES.filter(
		({ icon }) => !existsSync(fromRoot(`miniprogram/assets/categories/${icon}.png`)),
	)
	expect(missing).toEqual([])
	expect(show('category-picture', { icon: 'water' }).all('picture')).toHaveLength(1)
})
