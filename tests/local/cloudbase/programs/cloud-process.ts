import { startCloud } from '../../../../local/cloudbase'
import { crashSchema } from '../support/crash-schema'

/** A cloud in a process of its own, to be killed. Prints the SDK's environment when it serves. */
async function main(dataDir: string | undefined): Promise<void> {
	if (dataDir === undefined) throw new Error('the data folder is missing')
	const cloud = await startCloud({ dataDir, functionsDir: dataDir, schema: crashSchema, timers: 'manual' })
	process.stdout.write(`${JSON.stringify(cloud.sdkEnv())}\n`)
}

void main(process.argv[2])
