import { DEFAULT_CATEGORIES } from '../../../miniprogram/shared/report/default-categories'
import { show, until } from '../../support/component'

const words = {
	head: '先说一句，出了什么事？',
	ask: '可能是下面这几类，您点一类：',
	categories: DEFAULT_CATEGORIES,
	below: '是哪方面的事？',
	others: '都不是？从这里面选',
}

test('categories are proposed below what is said', async () => {
	const said = show('said-first', { ...words, text: '暖气片冰凉的' })
	await until(() => said.all('asked').length > 0)
	expect(said.text()).toContain('可能是下面这几类，您点一类：')
	expect(said.one('below').dom.textContent).toBe('都不是？从这里面选')
})

test.each(['', '暖', '？？！'])('nothing is proposed for “%s”', (text) => {
	const said = show('said-first', { ...words, text })
	expect(said.all('asked')).toEqual([])
	expect(said.one('below').dom.textContent).toBe('是哪方面的事？')
})
