import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { variablesOf } from '../../local/deploy/variables'
import { messagePush } from '../../cloudfunctions/modules/moderation/read-verdict'
import { functionNames } from '../../scripts/build/functions.mjs'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { scratchFolder } from '../support/scratch-folder'

interface DeployedFunction {
	name: string
	handler: string
	runtime: string
	timeout: number
	memorySize: number
	triggers?: { name: string; type: string; config: string }[]
}

interface DeployFile {
	functionRoot: string
	functions: DeployedFunction[]
}

const deployFile = JSON.parse(readFileSync(fromRoot('cloudbaserc.json'), 'utf8')) as DeployFile
const builtFolder = fromRoot(deployFile.functionRoot)
const names = deployFile.functions.map(({ name }) => name)

/** Requires a function in a process of its own, in a folder with nothing else around; answers what it exports. */
function exportsElsewhere(name: string): string[] {
	const folder = join(scratchFolder(), name)
	cpSync(join(builtFolder, name), folder, { recursive: true })
	const program =
		'process.stdout.write(JSON.stringify(Object.entries(require(process.argv[1])).map(([k, v]) => k + ":" + typeof v)))'
	const printed = execFileSync(process.execPath, ['-e', program, folder], {
		cwd: folder,
		encoding: 'utf8',
		env: {},
	})
	return JSON.parse(printed) as string[]
}

test('cloudbaserc.json lists exactly the functions that exist and are built', async () => {
	expect([...names].sort()).toEqual(await functionNames())
	expect([...names].sort()).toEqual(readdirSync(builtFolder).sort())
})

test.each(deployFile.functions)('the settings of $name are within what CloudBase takes', (settings) => {
	expect(settings.handler).toBe('index.main')
	expect(settings.runtime).toBe('Nodejs20.19')
	expect(settings.timeout).toBeGreaterThanOrEqual(1)
	expect(settings.timeout).toBeLessThanOrEqual(60)
	expect([128, 256, 512, 1024, 2048]).toContain(settings.memorySize)
	for (const trigger of settings.triggers ?? []) {
		expect(trigger.type).toBe('timer')
		expect(trigger.config.split(' ')).toHaveLength(7)
	}
})

test.each(names)('%s stands alone: its built folder loads elsewhere and has a main', (name) => {
	expect(exportsElsewhere(name)).toContain('main:function')
})

test('only the timer and the content check have a trigger', () => {
	const triggered = deployFile.functions.filter(({ triggers = [] }) => triggers.length > 0)
	expect(triggered.map(({ name }) => name)).toEqual(['content', 'timer'])
})

test.each(['content', 'timer'])(
	'%s fires alike, however it was deployed: by cloudbaserc.json or by its own config.json',
	(name) => {
		const config = readFileSync(fromRoot(`cloudfunctions/functions/${name}/config.json`), 'utf8')
		const { triggers } = JSON.parse(config) as Pick<DeployedFunction, 'triggers'>
		expect(deployFile.functions.find((one) => one.name === name)?.triggers).toEqual(triggers)
	},
)

test('every event that WeChat pushes has a function that is deployed', () => {
	for (const name of Object.values(messagePush)) expect(names).toContain(name)
})

test("WeChat's tools take the mini-program as it is built, and upload the folder that cloudbaserc.json deploys", () => {
	const project = JSON.parse(readFileSync(fromRoot('project.config.json'), 'utf8')) as {
		cloudfunctionRoot: string
		miniprogramRoot: string
	}
	expect(readFileSync(fromRoot(project.miniprogramRoot, 'app.json'), 'utf8')).toBe(
		readFileSync(fromRoot('miniprogram/app.json'), 'utf8'),
	)
	expect(project.cloudfunctionRoot).toBe(`${deployFile.functionRoot}/`)
})

/** The adapters to WeChat, and to the county's gateway, that a function is handed. The timer is handed all. */
function adaptersOf(name: string): string[] {
	const wiring = readFileSync(fromRoot(`cloudfunctions/functions/${name}/index.ts`), 'utf8')
	const source = wiring.includes("'../cloud-ports'")
		? readFileSync(fromRoot('cloudfunctions/functions/cloud-ports.ts'), 'utf8')
		: wiring
	return [...source.matchAll(/wechat\/([a-z-]+)'/g)].map(([, adapter = '']) => adapter)
}

/** What of WeChat an adapter calls by name. */
const calledBy = (adapter: string): string[] =>
	[
		...readFileSync(fromRoot(`cloudfunctions/wechat/${adapter}.ts`), 'utf8').matchAll(
			/'((?:security|subscribeMessage|phonenumber)\.\w+)'/g,
		),
	].map(([, api = '']) => api)

function permittedTo(name: string): string[] {
	const file = fromRoot(`cloudfunctions/functions/${name}/config.json`)
	if (!existsSync(file)) return []
	return (JSON.parse(readFileSync(file, 'utf8')) as { permissions: { openapi: string[] } }).permissions
		.openapi
}

test('each function may ask of WeChat what its adapters ask, and the papers name those that have to be let', () => {
	const asking = names.filter((name) => name !== 'timer')
	for (const name of asking)
		expect([name, ...permittedTo(name).sort()]).toEqual([name, ...adaptersOf(name).flatMap(calledBy).sort()])
	// It checks no words and no phones.
	expect(permittedTo('timer')).toEqual(['subscribeMessage.send'])
	const permitted = names.filter((name) => permittedTo(name).length > 0).sort()
	expect(permitted.length).toBeGreaterThan(4)
	for (const paper of ['local/deploy/words.ts', 'local/doctor/words.ts'])
		expect(readFileSync(fromRoot(paper), 'utf8')).toContain(`${permitted.join('、')} `)
	expect(readFileSync(fromRoot('docs/deploy.zh-CN.md'), 'utf8')).toContain(
		`${permitted.map((name) => `\`${name}\``).join('、')} `,
	)
})

test('a setting of the county reaches every function that is handed what reads it', () => {
	const set = { ALARM_URL: 'a', ALARM_TOKEN: 'b', SUBSCRIBE_TEMPLATE_TASK: 'c' }
	for (const name of names) {
		const given = Object.keys(variablesOf(name, set))
		const adapters = adaptersOf(name)
		expect([name, given.includes('ALARM_URL'), given.includes('ALARM_TOKEN')]).toEqual([
			name,
			adapters.includes('phone-alarm'),
			adapters.includes('phone-alarm'),
		])
		// Who asks for the consent needs the ids, too.
		expect([name, given.includes('SUBSCRIBE_TEMPLATE_TASK')]).toEqual([
			name,
			name === 'message' || adapters.includes('subscribe-messenger'),
		])
	}
})
