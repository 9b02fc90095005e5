import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { scratchFolder } from '../support/scratch-folder'

interface Violation {
	rule: { name: string }
	from: string
}

/** The rule that is broken, the file, and what stands in it. */
type Case = [rule: string, file: string, source: string]

const target = 'export const value = 1\nexport type Value = number\n'

const tree = {
	'miniprogram/shared/words/words.ts': target,
	'miniprogram/services/report.ts': target,
	'miniprogram/components/card/index.ts': target,
	'miniprogram/presenters/card-screen.ts': target,
	'miniprogram/packages/staff/inbox/index.ts': target,
	'miniprogram/pages/home/index.ts': target,
	'miniprogram/pages/me/index.ts': target,
	'cloudfunctions/modules/contract.ts': target,
	'cloudfunctions/identity/roles.ts': target,
	'cloudfunctions/modules/reports/submit.ts': target,
	'cloudfunctions/stores/cloudbase/database.ts': target,
	'cloudfunctions/functions/card/index.ts': target,
	'cloudfunctions/functions/report/index.ts': target,
	'local/server/main.ts': target,
	'tests/support/any.ts': target,
	'node_modules/@cloudbase/node-sdk/index.js': 'exports.value = 1',
	'node_modules/@cloudbase/node-sdk/package.json': '{ "name": "@cloudbase/node-sdk", "main": "index.js" }',
	'node_modules/@vant/weapp/index.js': 'exports.value = 1',
	'node_modules/@vant/weapp/package.json': '{ "name": "@vant/weapp", "main": "index.js" }',
	'node_modules/dayjs/index.js': 'exports.value = 1',
	'node_modules/dayjs/package.json': '{ "name": "dayjs", "main": "index.js" }',
	'package.json':
		'{ "imports": { "#shared/*": "./miniprogram/shared/*.ts" }, "dependencies": { "@cloudbase/node-sdk": "*", "@vant/weapp": "*", "dayjs": "*" } }',
}

const value = (path: string) => `import { value } from '${path}'\nexport const mine = value`
const type = (path: string) => `import type { Value } from '${path}'\nexport const mine: Value = 1`

const red: Case[] = [
	['shared-stands-alone', 'miniprogram/shared/area/area.ts', value('../../services/report')],
	['shared-stands-alone', 'miniprogram/shared/area/area-2.ts', value('dayjs')],
	['shared-stands-alone', 'miniprogram/shared/area/area-3.ts', value('node:fs')],
	['rules-are-pure', 'cloudfunctions/modules/reports/life/table.ts', value('../submit')],
	['rules-are-pure', 'cloudfunctions/modules/roster/rules/grant.ts', value('dayjs')],
	['words-know-no-module', 'cloudfunctions/words/trail.ts', type('../modules/reports/submit')],
	['indexes-stand-above-modules', 'cloudfunctions/modules/places/children.ts', type('../contract')],
	['identity-stands-on-org', 'cloudfunctions/identity/call.ts', value('../modules/reports/submit')],
	['org-knows-no-caller', 'cloudfunctions/modules/org/snapshot.ts', value('../../identity/roles')],
	['places-meets-whom-it-says', 'cloudfunctions/modules/places/search.ts', value('../reports/submit')],
	['rpc-knows-no-noun', 'cloudfunctions/rpc/serve.ts', type('../modules/contract')],
	[
		'modules-stand-below-their-wiring',
		'cloudfunctions/modules/reports/show.ts',
		value('../../stores/cloudbase/database'),
	],
	[
		'functions-know-what-is-shared',
		'cloudfunctions/modules/reports/submit-2.ts',
		value('../../../miniprogram/services/report'),
	],
	['a-function-is-wiring', 'cloudfunctions/functions/card/wiring.ts', value('../report/index')],
	[
		'the-phone-takes-types-only',
		'miniprogram/services/cloud.ts',
		type('../../cloudfunctions/modules/reports/submit'),
	],
	[
		'the-contract-never-ships',
		'miniprogram/services/cloud-2.ts',
		value('../../cloudfunctions/modules/contract'),
	],
	['services-stand-on-what-is-shared', 'miniprogram/services/cloud-3.ts', value('../pages/home/index')],
	['components-stand-below-pages', 'miniprogram/components/card/more.ts', value('../../services/report')],
	[
		'components-stand-below-pages',
		'miniprogram/components/card/more-2.ts',
		type('../../presenters/card-screen'),
	],
	['presenters-stand-below-pages', 'miniprogram/presenters/more.ts', type('../pages/home/index')],
	['presenters-stand-below-pages', 'miniprogram/presenters/more-2.ts', value('../components/card/index')],
	[
		'the-contract-is-typed-in-services',
		'miniprogram/presenters/more-3.ts',
		type('../../cloudfunctions/modules/contract'),
	],
	['services-stand-on-what-is-shared', 'miniprogram/services/cloud-5.ts', value('../presenters/card-screen')],
	['pages-stand-apart', 'miniprogram/pages/home/more.ts', value('../me/index')],
	['pages-stand-apart', 'miniprogram/packages/staff/area/more.ts', value('../inbox/index')],
	[
		'the-contract-is-typed-in-services',
		'miniprogram/pages/home/more-2.ts',
		type('../../../cloudfunctions/modules/contract'),
	],
	['vant-in-components', 'miniprogram/pages/home/more-3.ts', value('@vant/weapp')],
	['nothing-needs-local', 'cloudfunctions/modules/reports/submit-3.ts', value('../../../local/server/main')],
	['local-knows-no-tests', 'local/server/more.ts', value('../../tests/support/any')],
	[
		'adapters-alone-touch-the-sdk',
		'cloudfunctions/modules/reports/submit-4.ts',
		value('@cloudbase/node-sdk'),
	],
	['embedded-cloud-does-without-the-sdk', 'local/cloudbase/server/main.ts', value('@cloudbase/node-sdk')],
	['no-unresolved', 'local/server/more-2.ts', value('./nowhere')],
]

const fine: Case[] = [
	['', 'cloudfunctions/modules/reports/submit-5.ts', value('#shared/words/words')],
	['', 'cloudfunctions/stores/cloudbase/sdk.ts', value('@cloudbase/node-sdk')],
	['', 'cloudfunctions/functions/card/wiring-2.ts', value('../../stores/cloudbase/database')],
	['', 'miniprogram/services/cloud-4.ts', type('../../cloudfunctions/modules/contract')],
	['', 'miniprogram/components/card/toast.ts', value('@vant/weapp')],
	['', 'miniprogram/pages/home/more-4.ts', value('../../services/report')],
	['', 'miniprogram/pages/home/more-5.ts', value('../../presenters/card-screen')],
	['', 'miniprogram/presenters/more-4.ts', value('../services/report')],
	['', 'local/server/more-3.ts', value('../../cloudfunctions/modules/contract')],
]

/** Two files that import each other; of such a circle one end is named. */
const circles: [what: string, there: Case, back: Case][] = [
	[
		'values',
		['no-circle', 'local/server/round.ts', value('./round-back')],
		['no-circle', 'local/server/round-back.ts', value('./round')],
	],
	[
		'types',
		['no-circle', 'local/server/told.ts', type('./told-back')],
		['no-circle', 'local/server/told-back.ts', type('./told')],
	],
	[
		'values there and types back',
		['no-circle', 'local/server/mixed.ts', value('./mixed-back')],
		['no-circle', 'local/server/mixed-back.ts', type('./mixed')],
	],
]

/** All cases stand in one tree, each in a file of its own, so that one run judges them all. */
function judge(cases: Case[]): Map<string, string[]> {
	const folder = scratchFolder({
		...tree,
		...Object.fromEntries(cases.map(([, file, line]) => [file, `${line}\n`])),
	})
	for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json'])
		copyFileSync(fromRoot(file), join(folder, file))
	const program = fromRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
	const args = [program, '--output-type', 'json', 'miniprogram', 'cloudfunctions', 'local', 'tests']
	const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
	const { summary } = JSON.parse(stdout) as { summary: { violations: Violation[] } }
	const found = new Map(cases.map(([, file]) => [file, [] as string[]]))
	for (const { from, rule } of summary.violations) found.get(from)?.push(rule.name)
	return found
}

let broken: Map<string, string[]>

beforeAll(() => {
	broken = judge([...red, ...circles.flatMap(([, there, back]) => [there, back]), ...fine])
})

test.each(red)('%s: red in %s', (rule, file) => {
	expect(broken.get(file)).toContain(rule)
})

test.each(circles)('a circle of %s is red', (_what, [rule, there], [, back]) => {
	expect([...(broken.get(there) ?? []), ...(broken.get(back) ?? [])]).toContain(rule)
})

test.each(fine)('%sfine in %s', (_rule, file) => {
	expect(broken.get(file)).toEqual([])
})

test('a module that would meet one above it, or one that does not stand there, is refused by name', () => {
	const config = readFileSync(fromRoot('.dependency-cruiser.cjs'), 'utf8')
	const judged = (from: string, to: string) => {
		const changed = config.replace(from, to)
		expect(changed).not.toBe(config)
		const folder = scratchFolder({ 'arrows.cjs': changed })
		return spawnSync(process.execPath, [join(folder, 'arrows.cjs')], { encoding: 'utf8' }).stderr
	}
	expect(judged('org: []', "org: ['reports']")).toContain('org does not stand on reports')
	expect(judged("calendar: ['org']", "calendar: ['orgs']")).toContain('calendar does not stand on orgs')
	expect(judged('no-circle', 'no-circles')).toBe('')
})

/** What the configuration forbids, as the tool reads it. */
const { forbidden } = createRequire(__filename)(fromRoot('.dependency-cruiser.cjs')) as {
	forbidden: { name: string; to: { pathNot?: string } }[]
}

/** Each module with those that it may meet, from the ground up. */
const meetings = forbidden
	.filter(({ name }) => name.endsWith('-meets-whom-it-says'))
	.map(({ name, to }) => {
		const module = name.slice(0, -'-meets-whom-it-says'.length)
		const [, met = ''] = /\(([^)]*)\)\/$/.exec(to.pathNot ?? '') ?? []
		return { module, met: met.split('|').filter((one) => one !== module) }
	})

test('the architecture shows each module on its floor: one above the highest that it meets', () => {
	const floors = new Map<string, number>()
	for (const { module, met } of meetings)
		floors.set(module, 1 + Math.max(0, ...met.map((one) => floors.get(one) ?? NaN)))
	const drawn = new Map<string, number>()
	for (const [, floor, names = ''] of readFileSync(fromRoot('ARCHITECTURE.md'), 'utf8').matchAll(
		/^\| +(\d+) \| (.*?) *\|$/gm,
	))
		for (const name of names.split(/[,;] /)) drawn.set(name.split(':')[0] ?? '', Number(floor))
	expect(meetings.length).toBeGreaterThan(20)
	expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(floors))
})
