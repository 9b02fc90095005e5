import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { databaseSchema } from '../../../cloudfunctions/stores/schema'
import { applyPlan, printPlan } from '../../../local/deploy/deploy'
import { appOf } from '../../../local/deploy/load-manager'
import { managerEnvironment } from '../../../local/deploy/manager-environment'
import { missingVariables, readVariables } from '../../../local/deploy/variables'
import { sentenceOf } from '../../../local/server/sentence'
import { SERVER_WORDS } from '../../../local/server/words'
import { readWanted } from '../../../local/deploy/wanted'
import { functionNames } from '../../../scripts/build/functions.mjs'
import { fromRoot } from '../../../scripts/build/paths.mjs'
import { scratchFolder } from '../../support/scratch-folder'
import { ManagerStandIn } from './stand-in'

const COLLECTIONS = Object.keys(databaseSchema.collections)
const INDEXES = Object.values(databaseSchema.collections).flatMap(({ indexes }) => indexes).length

let root: string
let NAMES: string[]
beforeAll(async () => {
	NAMES = await functionNames()
	root = scratchFolder()
	cpSync(fromRoot('cloudbaserc.json'), path.join(root, 'cloudbaserc.json'))
	for (const name of NAMES) build(name, 'first')
})

/** A built function, in the place of the one before. */
function build(name: string, code: string): void {
	const folder = path.join(root, 'dist', 'cloudfunctions', name)
	mkdirSync(folder, { recursive: true })
	writeFileSync(path.join(folder, 'index.js'), code)
}

const SETTINGS = { CARD_LINK_PREFIX: 'https://grid.example.gov.cn/c/', ALARM_URL: 'https://sms.example' }

async function plan(manager: ManagerStandIn, variables = SETTINGS): Promise<string[]> {
	const lines: string[] = []
	await printPlan(readWanted(root, variables), managerEnvironment(manager), (line) => void lines.push(line))
	return lines
}

async function apply(
	manager: ManagerStandIn,
	variables = SETTINGS,
): Promise<{ isDone: boolean; lines: string[] }> {
	const lines: string[] = []
	const environment = managerEnvironment(manager)
	const isDone = await applyPlan(readWanted(root, variables), environment, (line) => void lines.push(line))
	return { isDone, lines }
}

async function deployed(): Promise<ManagerStandIn> {
	const manager = new ManagerStandIn()
	expect(await apply(manager)).toMatchObject({ isDone: true })
	manager.writes.length = 0
	return manager
}

test('the plan for an empty environment names every collection, index, rule and function, and changes nothing', async () => {
	const manager = new ManagerStandIn()
	const [count, ...lines] = await plan(manager)
	expect(count).toBe(`要做 ${COLLECTIONS.length * 2 + INDEXES + 1 + NAMES.length} 步：`)
	expect(lines.slice(0, 3)).toEqual([
		'  1  新建集合 migrations',
		'  2  migrations 设安全规则：客户端不能读写',
		'  3  新建集合 messages',
	])
	expect(lines).toContainEqual(
		expect.stringMatching(/ reports 建索引 inbox（index\.inboxDesks index\.inboxOrder）$/),
	)
	expect(lines).toContainEqual(expect.stringMatching(/ 新建云函数 timer（Nodejs20\.19）$/))
	expect(manager.writes).toEqual([])
})

test('applied, the environment has what this release needs; after that there is nothing to do, and nothing is written', async () => {
	const manager = new ManagerStandIn()
	const { lines } = await apply(manager)
	expect(lines.at(-1)).toContain('account、content、report、roster、timer、visit')
	expect([...manager.collections.keys()].sort()).toEqual([...COLLECTIONS].sort())
	for (const { permission } of manager.collections.values())
		expect(permission).toEqual({ Permission: 'CUSTOM', SecurityRule: '{"read":false,"write":false}' })
	const number = manager.collections.get('reports')?.indexes.find(({ Name }) => Name === 'number')
	expect(number).toEqual({ Name: 'number', Unique: true, Keys: [{ Name: 'number', Direction: '1' }] })
	const timer = manager.made.get('timer')
	expect(timer?.func).toMatchObject({ timeout: 60, envVariables: { ALARM_URL: SETTINGS.ALARM_URL } })
	expect(timer?.func.triggers).toEqual([{ name: 'due', type: 'timer', config: '0 * * * * * *' }])
	expect(manager.made.get('card')?.func.envVariables).toMatchObject({
		CARD_LINK_PREFIX: SETTINGS.CARD_LINK_PREFIX,
	})
	manager.writes.length = 0
	expect(await plan(manager)).toEqual(['环境已是这个版本需要的样子，没有要做的'])
	expect(await apply(manager)).toEqual({ isDone: true, lines: ['环境已是这个版本需要的样子，没有要做的'] })
	expect(manager.writes).toEqual([])
})

test('cut off after any step it goes on from there, and ends as if it had not been', async () => {
	const whole = await deployed()
	const manager = new ManagerStandIn()
	for (let isDone = false; !isDone;) {
		manager.dies = manager.writes.length + 7
		;({ isDone } = await apply(manager))
	}
	expect(manager.collections).toEqual(whole.collections)
	expect(manager.made).toEqual(whole.made)
	expect(await plan(manager)).toHaveLength(1)
})

test('a new build, another setting, another index or time are changed alone; what was set by hand stays', async () => {
	const manager = await deployed()
	manager.made.get('card')!.func.envVariables['BY_HAND'] = 'stays'
	manager.made.get('rates')!.func.timeout = 3
	manager.made.get('timer')!.func.triggers = [{ name: 'due', type: 'timer', config: '0 0 * * * * *' }]
	manager.collections.get('reports')!.indexes.find(({ Name }) => Name === 'timer')!.Keys[0]!.Direction = '-1'
	build('card', 'second')
	const lines = await plan(manager, { ...SETTINGS, ALARM_URL: 'https://other.example' })
	const steps = [
		'要做 8 步：',
		'reports 重建索引 timer（index.timerAt）',
		'上传云函数 card 的代码',
		'记下云函数 card 的版本',
		'改云函数 rates 的 timeout',
		'改云函数 report 的 ALARM_URL',
		'改云函数 timer 的 ALARM_URL',
		'云函数 timer 设定时 due',
		'改云函数 visit 的 ALARM_URL',
	]
	expect(lines.map((line) => line.replace(/^ +\d+ +/, ''))).toEqual(steps)
	const { isDone } = await apply(manager, { ...SETTINGS, ALARM_URL: 'https://other.example' })
	expect(isDone).toBe(true)
	expect(manager.made.get('card')!.func.envVariables).toMatchObject({ BY_HAND: 'stays' })
	expect(await plan(manager, { ...SETTINGS, ALARM_URL: 'https://other.example' })).toHaveLength(1)
	build('card', 'first')
})

test('code that did not arrive whole is uploaded again', async () => {
	const manager = await deployed()
	manager.made.get('place')!.status = 'UpdateFailed'
	expect((await plan(manager)).join()).toContain('上传云函数 place 的代码')
})

test('a function made on another Node is named with the way out, and nothing is changed', async () => {
	const manager = await deployed()
	manager.made.get('report')!.func.runtime = 'Nodejs8.9'
	manager.collections.get('reports')!.indexes.splice(1)
	const { isDone, lines } = await apply(manager)
	expect(isDone).toBe(false)
	expect(lines[0]).toContain('云函数 report 是 Nodejs8.9 index.main')
	expect(manager.writes).toEqual([])
})

test('what no release knows is left alone, and said', async () => {
	const manager = await deployed()
	await manager.database.createCollection('survey')
	expect(await plan(manager)).toEqual([
		'环境里还有这个版本不认识的，没有动：survey',
		'环境已是这个版本需要的样子，没有要做的',
	])
})

test('where the cloud does not answer, or refuses, that is a sentence with its words', () => {
	for (const way of [{ name: 'CloudBaseError' }, { requestId: '' }, { hostname: 'a.tencentcloudapi.com' }])
		expect(sentenceOf(Object.assign(new Error('ENOTFOUND'), way))).toBe(SERVER_WORDS.cloud('ENOTFOUND'))
	expect(() => appOf('trial')).toThrow('TENCENTCLOUD_SECRETID')
})

describe('deploy.env', () => {
	const read = (text: string) => readVariables(path.join(scratchFolder({ 'deploy.env': text }), 'deploy.env'))

	test('is lines of names and values; of the code for the first clerk the digest alone goes out', () => {
		const variables = read(
			'# ours\nFIRST_CLERK_CODE = abcd1234\n\nALARM_URL=\nCARD_LINK_PREFIX=https://a/c/?x=1\n',
		)
		expect(variables).toEqual({
			CARD_LINK_PREFIX: 'https://a/c/?x=1',
			FIRST_CLERK_CODE_HASH: 'e9cee71ab932fde863338d08be4de9dfe39ea049bdafb342ce659ec5450b69ae',
		})
		expect(missingVariables(variables)).toEqual([
			'ALARM_URL',
			'ALARM_TOKEN',
			'SUBSCRIBE_TEMPLATE_PROGRESS',
			'SUBSCRIBE_TEMPLATE_RESULT',
			'SUBSCRIBE_TEMPLATE_TASK',
			'SUBSCRIBE_TEMPLATE_NOTICE',
		])
	})

	test.each(['docs/deploy.md', 'docs/deploy.zh-CN.md'])('%s names each setting, to be copied', (file) => {
		const [, block = ''] = /```sh\n(.*?)```/s.exec(readFileSync(fromRoot(file), 'utf8')) ?? []
		const named = block.split('\n').flatMap((line) => /^ *([A-Z_]+)=$/.exec(line)?.[1] ?? [])
		expect(read(block)).toEqual({})
		expect(named).toEqual(expect.arrayContaining(missingVariables({})))
	})

	test.each([
		['a line that is none', 'hello', '第 1 行看不懂'],
		['a name that nothing reads', '\nALARM_URI=x', '第 2 行看不懂'],
		['a code too short to be secret', 'FIRST_CLERK_CODE=1234', 'FIRST_CLERK_CODE'],
		['a limit that there is not', 'LIMITS={"reports":3}', 'LIMITS'],
	])('%s is refused', (_, text, says) => {
		expect(() => read(text)).toThrow(says)
	})
})
