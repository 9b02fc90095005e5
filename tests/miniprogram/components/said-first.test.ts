import { DEFAULT_CATEGORIES } from '../../../miniprogram/shared/report/default-categories'
import { show, until } from '../../support/component'

const words = {
	head: '先说一句，出了什么事？',
	ask: '可能是下面这几类，您点一类：',
	categories: DEFAULT_CATEGORIES,
}

test('categories are proposed below what is said', async () => {
	const said = show('said-first', { ...words, text: '暖气片冰凉的' })
	await until(() => said.all('asked').length > 0)
	expect(said.text()).toContain('可能是下面这几类，您点一类：')
})

test.each(['', '暖', '？？！'])('nothing is proposed for “%s”', (text) => {
	expect(show('said-first', { ...words, text }).all('asked')).toEqual([])
})
