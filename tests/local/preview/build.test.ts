import { cpSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildPreview } from '../../../local/preview/build'
import { SourceTree } from '../../../local/preview/build/source-tree'
import { StyleCompiler } from '../../../local/preview/build/styles'
import { scratchFolder } from '../../support/scratch-folder'
import { serveFixture } from './support/fixture-server'

const FIXTURE = join(__dirname, 'fixture')

/** Builds the fixture with some of its files replaced. */
async function buildWith(files: Record<string, string>) {
	const miniprogramDir = scratchFolder()
	const outDir = scratchFolder()
	cpSync(FIXTURE, miniprogramDir, { recursive: true })
	for (const [file, content] of Object.entries(files)) writeFileSync(join(miniprogramDir, file), content)
	const result = await buildPreview({ miniprogramDir, outDir })
	return { result, outDir, script: readFileSync(join(outDir, 'phone.js'), 'utf8') }
}

const PAGE = 'pages/mine/index.wxml'

test('says how many pages and components it built', async () => {
	const { result } = await buildWith({})
	expect(result.pages).toBe(6)
	expect(result.components).toBeGreaterThan(10)
	expect(result.bytes).toBeGreaterThan(100_000)
})

test.each([
	['an end tag is missing', '<view>\n  <view>\n</view>', `${PAGE}:`],
	['an expression is broken', '<view>{{ a + }}</view>', `${PAGE}:1:`],
	['a tag is unknown', '<view>\n<map />\n</view>', `${PAGE}:2 <map>`],
	['a component is not declared', '<star-card />', `${PAGE}:1 <star-card>`],
	['an imported template is missing', '<import src="nowhere.wxml" />', 'pages/mine/nowhere.wxml'],
])('fails with file and line where %s', async (_name, template, message) => {
	await expect(buildWith({ [PAGE]: template })).rejects.toThrow(message)
})

test('tags inside expressions, attributes and comments are not taken for components', async () => {
	const template = '<!-- <map> --><view wx:if="{{ a <b }}" title="<map>">{{ a <c ? 1 : 2 }}</view>'
	await expect(buildWith({ [PAGE]: template })).resolves.toBeDefined()
})

test('fails where a component or a script does not exist', async () => {
	const config = '{ "usingComponents": { "star-card": "/components/moon/index" } }'
	await expect(buildWith({ 'pages/mine/index.json': config })).rejects.toThrow('components/moon/index.wxml')
	await expect(buildWith({ 'pages/mine/index.ts': 'Page({' })).rejects.toThrow('pages/mine/index.ts')
})

test('fails where a style sheet is broken or imports what does not exist', async () => {
	await expect(buildWith({ 'pages/mine/index.wxss': '.a { color: red' })).rejects.toThrow('Unclosed block')
	await expect(buildWith({ 'pages/mine/index.wxss': "@import './no.wxss';" })).rejects.toThrow('no.wxss')
})

describe('WXSS as CSS', () => {
	const compile = (wxss: string, owner: { isPage: boolean; scope: string }): string => {
		const root = scratchFolder({ 'one/index.wxss': wxss, 'shared.wxss': '.shared { left: 0 }' })
		const styles = new StyleCompiler(new SourceTree(root, join(__dirname, '../../../node_modules')))
		return styles.compile({ path: 'one/index', ...owner })
	}
	const page = { isPage: true, scope: '' }
	const component = { isPage: false, scope: 'c7' }

	test.each([
		['a page', 'page { top: 0 }', page, 'wx-page:where([route="one/index"]) { top: 0 }'],
		[
			'what a page holds',
			'view.a { top: 0 }',
			page,
			':where(wx-page[route="one/index"]) wx-view.a { top: 0 }',
		],
		['a component', '.a .b { top: 0 }', component, '.c7--a .c7--b { top: 0 }'],
		['its host', ':host { top: 0 }', component, '[wx-host=c7] { top: 0 }'],
		['rpx', '.a { top: -0.5rpx }', component, '.c7--a { top: calc(var(--rpx) * -0.5) }'],
		['vh', '.a { height: 50vh }', component, '.c7--a { height: calc(var(--page-height) * 0.5) }'],
		['safe area', '.a { top: env(safe-area-inset-bottom) }', component, '.c7--a { top: var(--safe-bottom) }'],
		['an import', "@import '/shared.wxss';", component, '.c7--shared { left: 0 }'],
		['key frames', '@keyframes a { 0% { top: 0 } }', component, '@keyframes a { 0% { top: 0 } }'],
	])('%s', (_name, wxss, owner, css) => {
		expect(compile(wxss, owner)).toBe(css)
	})
})

test('brings fonts and pictures along, and asks the network for nothing', async () => {
	const { outDir, script } = await buildWith({})
	const addresses = [...script.matchAll(/url\(\\?['"]?([^)]{0,20})/g)].map((match) => match[1] ?? '')
	expect(addresses.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([])
	expect(addresses.some((address) => address.startsWith('data:font/woff2'))).toBe(true)
	const sheet = readFileSync(join(outDir, 'fonts.css'), 'utf8')
	expect(sheet).toMatch(/font-weight: 400;[\s\S]*font-weight: 600 900;/)
	const faces = ['NotoSansSC_400Regular.ttf', 'NotoSansSC_600SemiBold.ttf']
	expect(readdirSync(join(outDir, 'fonts')).filter((file) => /NotoSansSC/.test(file))).toEqual(faces)
	expect(readdirSync(join(outDir, 'assets'))).toContain('tab.svg')

	const server = await serveFixture(outDir)
	const named = [...sheet.matchAll(/url\(\.\/([^)]+)\)/g)].map(([, file]) => file)
	const answers = await Promise.all(named.map((file) => fetch(`${server.url}/${file}`, { method: 'HEAD' })))
	await server.close()
	expect(answers.map(({ status, headers }) => [status, headers.get('content-type')])).toEqual(
		faces.map(() => [200, 'font/ttf']),
	)
})
