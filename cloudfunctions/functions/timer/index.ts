import { cloudPorts } from '../cloud-ports'
import { byItself } from '../by-itself'
import { MANIFESTS } from '../../modules/manifests'
import { TIMER } from '../../stores/cloudbase/cloud'

/** Runs what is due, each whether the ones before it failed or not. Only the platform's timer may call it. */
export const main = byItself('timer', TIMER, async () => {
	const done: unknown[] = []
	const faults: unknown[] = []
	for (const run of MANIFESTS.flatMap(({ runs = [] }) => runs))
		await run(cloudPorts).then(
			(counts) => done.push(counts),
			(fault: unknown) => faults.push(fault),
		)
	if (faults.length > 0) throw faults[0]
	return Object.assign({}, ...done) as object
})
