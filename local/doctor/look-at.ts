import { integrity } from './checks/integrity'
import { migrations } from './checks/migrations'
import { permissions } from './checks/permissions'
import { running } from './checks/running'
import { schema } from './checks/schema'
import { tallies } from './checks/tallies'
import { timers } from './checks/timers'
import type { Finding, Patient } from './patient'

/** All that is to be mended of a patient at a moment of its own clock. */
export async function lookAt(patient: Patient, isLocal: boolean, now: number): Promise<Finding[]> {
	const checks = [running, schema(isLocal), permissions, migrations(isLocal), timers, tallies, integrity]
	const findings: Finding[] = []
	for (const check of checks) findings.push(...(await check(patient, now)))
	return findings
}
