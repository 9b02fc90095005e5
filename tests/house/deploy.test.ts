import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { messagePush } from '../../cloudfunctions/modules/moderation/message-push'
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
