import { checkComponents } from '../../scripts/check/app-components.mjs'
import { checkAppPages } from '../../scripts/check/app-pages.mjs'
import { checkPermissions } from '../../scripts/check/app-permissions.mjs'
import { checkTemplateWords } from '../../scripts/check/chinese-in-templates.mjs'
import { checkPackageSize } from '../../scripts/check/package-size.mjs'
import { checkPrivacyGuide } from '../../scripts/check/privacy-guide.mjs'
import { checkWechatCompilers } from '../../scripts/check/wechat-compilers.mjs'
import { quotedWords, withoutUnusedGlyphs } from '../../scripts/miniprogram/glyphs.mjs'
import { appJson, smallPhone } from '../support/small-phone'
import { scratchFolder } from '../support/scratch-folder'
import { join } from 'node:path'

const home = 'pages/home/index'
const button = 'components/big-button/index'

describe('app.json and the files', () => {
	test('a whole mini-program is fine', () => {
		expect(checkAppPages(smallPhone())).toEqual([])
	})

	test.each<[string, Record<string, string | undefined>, string]>([
		['a page without a template', { [`${home}.wxml`]: undefined }, 'pages/home/index.wxml is missing'],
		[
			'a page of a subpackage without a script',
			{ 'packages/staff/inbox/index.ts': undefined },
			'inbox/index.ts is missing',
		],
		[
			'a page that app.json forgot',
			{ 'pages/me/index.wxml': '', 'pages/me/index.json': '{}' },
			'pages/me/index is neither',
		],
		['a tab without its icon', { 'icons/home.png': undefined }, 'icon icons/home.png is missing'],
		[
			'a tab outside of the main package',
			{ 'app.json': appJson({ tabBar: { list: [{ pagePath: 'x' }] } }) },
			'x is not a page',
		],
		['a page listed twice', { 'app.json': appJson({ pages: [home, home] }) }, 'lists pages/home/index twice'],
		[
			'a preload rule for nothing',
			{ 'app.json': appJson({ preloadRule: { [home]: { packages: ['x'] } } }) },
			'x is not a subpackage',
		],
		['a sitemap that is not there', { 'sitemap.json': undefined }, 'names sitemap.json'],
		['no page at all', { 'app.json': '{}' }, 'lists no page'],
	])('%s is red', (_what, changes, words) => {
		expect(checkAppPages(smallPhone(changes)).join('\n')).toContain(words)
	})
})

describe('components', () => {
	test('a whole mini-program is fine', () => {
		expect(checkComponents(smallPhone())).toEqual([])
	})

	test.each<[string, Record<string, string | undefined>, string]>([
		['a component that is not there', { [`${button}.wxml`]: undefined }, 'which is no component'],
		[
			'a page that uses Vant itself',
			{ [`${home}.json`]: '{ "usingComponents": { "big-button": "@vant/weapp/button/index" } }' },
			"Vant's",
		],
		[
			'a tag that nobody declared',
			{ [`${home}.wxml`]: '<big-button /><wide-card />' },
			'<wide-card> is not declared',
		],
		['a declaration without use', { [`${home}.wxml`]: '<view />' }, '<big-button> is declared but not used'],
		[
			'a component that no page uses',
			{ 'components/old/index.json': '{ "component": true }' },
			'old/index is a component that no page uses',
		],
	])('%s is red', (_what, changes, words) => {
		expect(checkComponents(smallPhone(changes)).join('\n')).toContain(words)
	})

	test('an imported template may use the tags', () => {
		const changes = { [`${home}.wxml`]: '<import src="line" />', 'pages/home/line.wxml': '<big-button />' }
		expect(checkComponents(smallPhone(changes))).toEqual([])
	})
})

describe('permissions', () => {
	const location = 'export const at = () => wx.getLocation({})'
	const declared = {
		requiredPrivateInfos: ['getLocation'],
		permission: { 'scope.userLocation': { desc: 'why' } },
	}

	test('those declared are those used', () => {
		expect(checkPermissions(smallPhone())).toEqual([])
		expect(checkPermissions(smallPhone({ 'app.json': appJson(declared), 'place.ts': location }))).toEqual([])
	})

	test('one too few is red', () => {
		expect(checkPermissions(smallPhone({ 'place.ts': location }))).toHaveLength(2)
	})

	test('one too many is red', () => {
		expect(checkPermissions(smallPhone({ 'app.json': appJson(declared) }))).toHaveLength(2)
	})
})

describe('the privacy guide', () => {
	const guide = (...rows: string[]): string =>
		join(scratchFolder({ 'privacy.md': rows.map((row) => `| \`${row}\` | why |`).join('\n') }), 'privacy.md')
	const asking = smallPhone({
		[`${home}.wxml`]: '<button open-type="getPhoneNumber"></button>',
		'photos.ts': 'export const photos = () => wx.chooseMedia({})',
	})
	const both = ['wx.chooseMedia', 'button.getPhoneNumber']

	test('declares what the code asks for', () => {
		expect(checkPrivacyGuide(smallPhone(), guide())).toEqual([])
		expect(checkPrivacyGuide(asking, guide(...both))).toEqual([])
	})

	test.each([
		['one too few', ['wx.chooseMedia'], 'privacy.md: button.getPhoneNumber is used but not declared'],
		['one too many', [...both, 'wx.getLocation'], 'privacy.md: wx.getLocation is declared but not used'],
	])('%s is red', (_, rows, complaint) => {
		expect(checkPrivacyGuide(asking, guide(...rows))).toEqual([complaint])
	})
})

describe("WeChat's own compilers", () => {
	test('take the mini-program with the Vant sources in use', async () => {
		expect(await checkWechatCompilers(smallPhone())).toEqual([])
	})

	test.each([
		[`${home}.wxml`, '<view><text></view>', /index\.wxml:1:\d+/],
		[`${home}.wxml`, '<view wx:if="{{a +}}" />', /index\.wxml/],
		[`${home}.wxss`, '.a { color: red', /index\.wxss/],
		['pages/home/words.wxs', 'var a = ;', /words\.wxs/],
	])('refuse a fault in %s: %s', async (file, source, complaint) => {
		expect((await checkWechatCompilers(smallPhone({ [file]: source }))).join('\n')).toMatch(complaint)
	})
})

describe('package size', () => {
	test('counts the Vant parts in use, in the main package', async () => {
		const without = { [`${button}.json`]: '{ "component": true }', [`${button}.wxml`]: '' }
		const [small] = (await checkPackageSize(smallPhone(without))).notes
		const [large] = (await checkPackageSize(smallPhone())).notes
		expect(small).toBe('main package: 0 KB of 500 KB')
		expect(Number(/\d+/.exec(large ?? '')?.[0])).toBeGreaterThan(10)
	})

	test('too large a main package is red', async () => {
		const { problems } = await checkPackageSize(smallPhone({ 'icons/big.png': 'x'.repeat(600 * 1024) }))
		expect(problems).toEqual([expect.stringMatching(/^main package: [56]\d\d KB of 500 KB$/)])
	})

	test('what lies in a subpackage counts there', async () => {
		const { problems, notes } = await checkPackageSize(
			smallPhone({ 'packages/staff/big.png': 'x'.repeat(600 * 1024) }),
		)
		expect(problems).toEqual([])
		expect(notes.join('\n')).toMatch(/packages\/staff: 600 KB of 2048 KB/)
	})
})

test('of the icons the glyphs stay that somebody asks for', () => {
	const style = '.van-icon{}.van-icon-cross:before{content:"x"}.van-icon-star-o:before{content:"s"}'
	const words = quotedWords(["closeIcon: { value: 'cross' }", 'star-o'])
	expect(withoutUnusedGlyphs(style, words)).toBe('.van-icon{}.van-icon-cross:before{content:"x"}')
})

test('a script that nothing leads to is not counted: WeChat leaves it out', async () => {
	const line = `export const line = '${'x'.repeat(600 * 1024)}'`
	const unused = await checkPackageSize(smallPhone({ 'domain/line.ts': line }))
	expect(unused.problems).toEqual([])
	const home = "import { line } from '../../domain/line'\nPage({ data: { line } })"
	const used = await checkPackageSize(smallPhone({ 'domain/line.ts': line, 'pages/home/index.ts': home }))
	expect(used.problems).toHaveLength(1)
})

test('Chinese words in a template are red', () => {
	expect(checkTemplateWords(smallPhone())).toEqual([])
	expect(checkTemplateWords(smallPhone({ [`${home}.wxml`]: '<view>\n<text>上报</text></view>' }))).toEqual([
		'pages/home/index.wxml:2 has Chinese words in a template',
	])
})
