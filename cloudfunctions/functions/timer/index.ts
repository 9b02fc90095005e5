import { cloudPorts } from '../cloud-ports'
import { byItself } from '../by-itself'
import { MANIFESTS } from '../../modules/manifests'
import { TIMER } from '../../stores/cloudbase/cloud'

/** Runs what is due. Only the platform's timer may call it. */
export const main = byItself('timer', TIMER, async () => {
	const done = []
	for (const run of MANIFESTS.flatMap(({ runs = [] }) => runs)) done.push(await run(cloudPorts))
	return Object.assign({}, ...done) as object
})
