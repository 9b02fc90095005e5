import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asBuilt } from '../../scripts/build/miniprogram.mjs'
import { putBuiltIn } from '../../scripts/miniprogram/built-in.mjs'
import { reachAcross } from '../../scripts/miniprogram/places.mjs'
import { packagesThatReach } from '../../scripts/miniprogram/reach.mjs'
import { scratchFolder } from '../support/scratch-folder'
import { appJson, smallPhone } from '../support/small-phone'

const inbox = 'packages/staff/inbox/index'
const own = 'packages/staff/own'

const phone = (changes: Record<string, string> = {}): string =>
	smallPhone({
		'app.json': appJson({
			subpackages: [
				{ root: 'packages/staff', pages: ['inbox/index'] },
				{ root: 'packages/roster', pages: ['home/index'] },
			],
		}),
		'packages/roster/home/index.ts': "import { both } from '../../../domain/both'\nPage({ data: { both } })",
		'packages/roster/home/index.json': '{}',
		'packages/roster/home/index.wxml': '<view />',
		'pages/home/index.ts': "import { all } from '../../domain/all'\nPage({ data: { all } })",
		[`${inbox}.ts`]:
			"import { desk } from '../../../presenters/desk'\nimport { both } from '../../../domain/both'\nPage({ data: { desk, both } })",
		[`${inbox}.json`]: '{ "usingComponents": { "a-tick": "../../../components/tick/index" } }',
		'presenters/desk.ts':
			"import type { Kind } from '../domain/kind'\nimport { all } from '../domain/all'\nimport { line } from '../domain/words/line'\nexport const desk: Kind = [all, line]",
		'domain/all.ts': "export const all = 'all'",
		'domain/both.ts': "export const both = 'both'",
		'domain/kind.ts': 'export type Kind = string[]',
		'domain/server.ts': 'export const server = 1',
		'domain/words/line.ts': "export const line = 'line'",
		'components/tick/index.ts': 'Component({})',
		'components/tick/index.json':
			'{ "component": true, "usingComponents": { "big-button": "../big-button/index" } }',
		'components/tick/index.wxml': '<big-button />',
		'components/tick/index.wxss': '',
		...changes,
	})

const read = (dir: string, file: string): string => readFileSync(join(dir, file), 'utf8')

test('what one subpackage alone uses is built into it, and found there', async () => {
	await asBuilt(phone(), async (built) => {
		expect(read(built, `${inbox}.ts`)).toContain("from '../own/presenters/desk'")
		expect(read(built, `${own}/presenters/desk.ts`)).toContain("from '../domain/words/line'")
		expect(read(built, `${own}/presenters/desk.ts`)).toContain("from '../../../../domain/all'")
		expect(read(built, `${inbox}.json`)).toContain('"/packages/staff/own/components/tick/index"')
		expect(read(built, `${own}/components/tick/index.json`)).toContain('"/components/big-button/index"')
		for (const gone of [
			'presenters/desk.ts',
			'components/tick/index.wxml',
			'domain/server.ts',
			'domain/kind.ts',
		])
			expect(existsSync(join(built, gone))).toBe(false)
		const { scripts } = await packagesThatReach(built)
		expect(Object.keys(scripts).sort()).toEqual([
			'app.ts',
			'components/big-button/index.ts',
			'domain/all.ts',
			'domain/both.ts',
			`packages/roster/home/index.ts`,
			`${inbox}.ts`,
			`${own}/components/tick/index.ts`,
			`${own}/domain/words/line.ts`,
			`${own}/presenters/desk.ts`,
			'pages/home/index.ts',
		])
	})
})

test('a script that nothing has to change is taken as it is', async () => {
	await asBuilt(phone(), (built) => {
		for (const file of ['pages/home/index.ts', 'domain/all.ts', 'components/big-button/index.json'])
			expect(read(built, file)).toBe(read(phone(), file))
	})
})

test('a template that could not find its parts from elsewhere stops the build', async () => {
	const relative = phone({
		'components/tick/index.wxml': '<import src="./line" /><big-button />',
		'components/tick/line.wxml': '<template name="line" />',
	})
	await expect(asBuilt(relative, () => undefined)).rejects.toThrow('components/tick/index.wxml: ./line')
})

test('a script of main for one subpackage, and one of a subpackage for main, are named', async () => {
	expect(reachAcross(await packagesThatReach(phone()))).toEqual([
		'presenters/desk.ts lies in the main package and only packages/staff leads to it',
		'domain/words/line.ts lies in the main package and only packages/staff leads to it',
		'components/tick/index lies in the main package and only packages/staff leads to it',
		'components/tick/index.ts lies in the main package and only packages/staff leads to it',
	])
	const backwards = phone({
		'app.ts': "import { staff } from './packages/staff/staff'\nApp({ staff })",
		'packages/staff/staff.ts': 'export const staff = 1',
	})
	expect(reachAcross(await packagesThatReach(backwards))).toContain(
		'packages/staff/staff.ts lies in packages/staff and the main package leads to it',
	)
})

describe('what a county has beside the product', () => {
	const SCRIPT = 'services/sound/built-in.ts'
	const SENTENCES = 'shared/words/spoken.ts'
	const asShipped = (file: string): string => readFileSync(join('miniprogram', file), 'utf8')
	const built = (): string =>
		scratchFolder({
			'app.json': '{ "pages": [] }',
			[SCRIPT]: asShipped(SCRIPT),
			[SENTENCES]: asShipped(SENTENCES),
		})
	const scriptIn = (folder: string): string => readFileSync(join(folder, SCRIPT), 'utf8')
	const appIn = (folder: string): unknown => JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8'))

	test('without it the package names no plugin and no recording', async () => {
		const folder = built()
		await putBuiltIn(folder, { speechPlugin: '', spokenDir: '' })
		expect([scriptIn(folder), appIn(folder)]).toEqual([asShipped(SCRIPT), { pages: [] }])
		expect(asShipped(SCRIPT)).not.toContain('requirePlugin')
	})

	test('a plugin is declared with its version, and recordings go along by their names', async () => {
		const folder = built()
		const spokenDir = scratchFolder({ 'card.mp3': 'c', 'reported.mp3': 'r', 'notes.txt': '' })
		await putBuiltIn(folder, { speechPlugin: '0.3.5', spokenDir })
		expect(scriptIn(folder)).toContain("requirePlugin('WechatSI')")
		expect(scriptIn(folder)).toContain('["card","reported"]')
		expect(appIn(folder)).toMatchObject({ plugins: { WechatSI: { version: '0.3.5' } } })
		expect(readFileSync(join(folder, 'assets/spoken/card.mp3'), 'utf8')).toBe('c')
	})

	test('a recording of no sentence is refused by its name', async () => {
		const spokenDir = scratchFolder({ 'cart.mp3': '' })
		await expect(putBuiltIn(built(), { spokenDir })).rejects.toThrow('is named cart')
	})
})
