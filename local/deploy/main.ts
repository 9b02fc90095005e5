import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Refusal } from '../roster-cli/refusal'
import { sentenceOf } from '../server/sentence'
import { applyPlan, printPlan } from './deploy'
import { keysIn, loadManager } from './load-manager'
import { managerEnvironment } from './manager-environment'
import { missingVariables, readVariables } from './variables'
import { readWanted } from './wanted'
import { DEPLOY_WORDS as WORDS } from './words'

const root = path.join(__dirname, '..', '..')
const print = (line: string): void => console.log(line)

/** `npm run deploy -- check|plan|apply`; the environment and its keys stand in variables, the county's settings in `deploy.env`. */
async function main([what, ...others]: string[]): Promise<boolean> {
	if (!isOrder(what) || others.length > 0) throw new Refusal(WORDS.usage)
	const keys = keysIn(process.env)
	const variables = readVariables(path.join(root, 'deploy.env'))
	const wanted = readWanted(root, variables)
	const environment = managerEnvironment(loadManager(keys, path.join(root, 'dist', 'tools', 'manager')))
	if (what === 'apply') return applyPlan(wanted, environment, print)
	if (what === 'plan') return (await printPlan(wanted, environment, print)).fixed.length === 0
	for (const name of missingVariables(variables)) print(WORDS.missing(name))
	const isOwn = ownAppId()
	if (!isOwn) print(WORDS.noAppId)
	const { collections, functions } = await environment.find([], [])
	print(WORDS.reached(keys.envId, collections.size, functions.size))
	return isOwn
}

const isOrder = (what: string | undefined): what is 'check' | 'plan' | 'apply' =>
	what === 'check' || what === 'plan' || what === 'apply'

function ownAppId(): boolean {
	const file = path.join(root, 'project.config.json')
	const { appid } = JSON.parse(readFileSync(file, 'utf8')) as { appid?: string }
	return appid !== undefined && appid !== 'touristappid'
}

main(process.argv.slice(2)).then(
	(isWell) => (process.exitCode = isWell ? 0 : 1),
	(fault: unknown) => {
		console.error(sentenceOf(fault))
		process.exitCode = 1
	},
)
