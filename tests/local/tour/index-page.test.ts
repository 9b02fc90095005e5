import { indexPage } from '../../../local/tour/index-page'
import type { Chapter } from '../../../local/tour/scene'
import type { Picture } from '../../../local/tour/take'

const scene = (name: string, sees: string | RegExp) => ({ name, sees, says: `${name} says.`, openid: 'o-1' })

const chapters: Chapter[] = [
	{
		title: 'Home',
		pages: [],
		scenes: [{ ...scene('home', '还不知道您是哪一家'), elder: true }, scene('home-error', /./)],
	},
	{ title: 'Nothing of it was taken', pages: [], scenes: [scene('card', '联系卡')] },
]

const taken = (name: string, title: string, ...findings: string[]): Picture => ({ name, title, findings })

/** What is read and seen, in order. */
const seenOn = (page: string): string[] =>
	[...page.matchAll(/<(?:h2|b|code|p|strong)>([^<]*)|<img src="([^"]*)"/g)].map(
		([, words, picture]) => words ?? picture ?? '',
	)

test('shows what was taken by chapter, elder mode beside, with what was wrong', () => {
	const page = indexPage(chapters, [
		taken('two-phones', '连心网格'),
		taken('home-error', '首页', 'cut: <b>'),
		taken('home', '首页'),
		taken('home-elder', '首页'),
	])
	expect(page).toContain('4 pictures')
	expect(seenOn(page)).toEqual([
		...['Home', '首页 · 还不知道您是哪一家', 'home', 'home says.', 'home.webp', 'home-elder.webp'],
		...['首页', 'home-error', 'home-error says.', 'cut: &lt;b&gt;', 'home-error.webp'],
		...['Around the pages', '连心网格', 'two-phones', 'two-phones.webp'],
	])
})
