import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { keysIn, loadManager } from '../deploy/load-manager'
import { managerEnvironment } from '../deploy/manager-environment'
import { readVariables } from '../deploy/variables'
import { readWanted } from '../deploy/wanted'
import { Refusal } from '../roster-cli/refusal'
import { sentenceOf } from '../server/sentence'
import { dataFolder } from '../server/settings'
import { cloudPatient } from './cloud-patient'
import { localPatient } from './local-patient'
import { lookAt } from './look-at'
import type { Finding } from './patient'
import { DOCTOR_WORDS as WORDS } from './words'

const root = path.join(__dirname, '..', '..')

/** `npm run doctor` of the local county, `npm run doctor -- --cloud` of the environment that the variables name. */
async function main(args: string[]): Promise<void> {
	if (args.length > 1 || (args.length === 1 && args[0] !== '--cloud')) throw new Refusal(WORDS.usage)
	const findings = args.length === 0 ? await ofFolder() : await ofEnvironment()
	console.log(findings.length === 0 ? WORDS.well : WORDS.found(findings.length))
	findings.forEach(({ says, mend }, at) => {
		console.log(`${String(at + 1).padStart(3)}  ${says}`)
		console.log(`     ${WORDS.mend(mend)}`)
	})
	process.exitCode = findings.length === 0 ? 0 : 1
}

async function ofFolder(): Promise<Finding[]> {
	const patient = await localPatient(dataFolder())
	try {
		return await lookAt(patient, true, Date.now() + ((await patient.clockOffset()) ?? 0))
	} finally {
		patient.close()
	}
}

async function ofEnvironment(): Promise<Finding[]> {
	const keys = keysIn(process.env)
	const wanted = readWanted(root, readVariables(path.join(root, 'deploy.env')))
	const manager = loadManager(keys, path.join(root, 'dist', 'tools', 'manager'))
	const { envId: env, secretId, secretKey } = keys
	const app = tcb.init({ env, secretId, secretKey })
	return lookAt(await cloudPatient(app, managerEnvironment(manager), wanted), false, Date.now())
}

main(process.argv.slice(2)).catch((fault: unknown) => {
	console.error(sentenceOf(fault))
	process.exitCode = 1
})
