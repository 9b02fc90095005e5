import { scratchFolder } from './scratch-folder'

/** The smallest mini-program that every check is content with. */
const files = {
	'app.json': JSON.stringify({
		pages: ['pages/home/index'],
		subpackages: [{ root: 'packages/staff', pages: ['inbox/index'] }],
		preloadRule: { 'pages/home/index': { packages: ['packages/staff'] } },
		tabBar: { list: [{ pagePath: 'pages/home/index', text: 'home', iconPath: 'icons/home.png' }] },
		sitemapLocation: 'sitemap.json',
	}),
	'app.ts': 'App({})',
	'sitemap.json': '{}',
	'icons/home.png': 'png',
	'pages/home/index.ts': 'Page({})',
	'pages/home/index.json': '{ "usingComponents": { "big-button": "/components/big-button/index" } }',
	'pages/home/index.wxml': '<view><big-button>{{label}}</big-button></view>',
	'pages/home/index.wxss': '.a { color: #fff; }',
	'packages/staff/inbox/index.ts': 'Page({})',
	'packages/staff/inbox/index.json': '{}',
	'packages/staff/inbox/index.wxml': '<view />',
	'packages/staff/inbox/index.wxss': '',
	'components/big-button/index.ts': 'Component({})',
	'components/big-button/index.json':
		'{ "component": true, "usingComponents": { "van-button": "@vant/weapp/button/index" } }',
	'components/big-button/index.wxml': '<van-button><slot /></van-button>',
	'components/big-button/index.wxss': '',
}

/** A folder with that mini-program and the changes given; `undefined` leaves a file out. */
export function smallPhone(changes: Record<string, string | undefined> = {}): string {
	const changed = Object.entries<string | undefined>({ ...files, ...changes })
	const kept = changed.filter((entry): entry is [string, string] => entry[1] !== undefined)
	return scratchFolder(Object.fromEntries(kept))
}

/** The app.json of the small mini-program with some of its keys changed. */
export function appJson(changes: object): string {
	return JSON.stringify({ ...(JSON.parse(files['app.json']) as object), ...changes })
}
