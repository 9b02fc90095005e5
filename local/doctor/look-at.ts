import type { Finding, Patient, Check } from './patient'
import { isDeepStrictEqual } from 'node:util'
import { POINTER_KEY, rosterKey } from '../../cloudfunctions/modules/org/documents'
import { replay } from '../../cloudfunctions/modules/reports/life/begin'
import { toReport, type ReportDocument } from '../../cloudfunctions/stores/cloudbase/report-document'
import type { Document } from '../cloudbase/database/document'
import { DOCTOR_WORDS as WORDS } from './words'
import { NewerData, pending } from '../migrations/migrate'
import type { IndexSchema } from '../../cloudfunctions/ports/database-schema'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { addDays, chinaDay } from '../../miniprogram/shared/clock/china-time'
import { NO_PERMISSION } from '../../cloudfunctions/modules/operations/rules/finding'
import { summary } from '../../cloudfunctions/modules/operations/rules/summary'
import { LATE_MINUTES, stopped, TIMERS, UNTOLD_MS } from '../../cloudfunctions/modules/operations/stopped'

/** All that is to be mended of a patient at a moment of its own clock. */
export async function lookAt(patient: Patient, isLocal: boolean, now: number): Promise<Finding[]> {
	const checks = [running, schema(isLocal), permissions, migrations(isLocal), timers, tallies, integrity]
	const findings: Finding[] = []
	for (const check of checks) findings.push(...(await check(patient, now)))
	return findings
}

/** So many of the newest reports are replayed. */
const LOOKED_AT = 500

/** The roster has a version in force and a root, and each report stands as its history says. */
export const integrity: Check = async (patient) => {
	const pointers = await patient.roster(POINTER_KEY)
	if (pointers.length !== 1) return [WORDS.noRoster]
	const roots = await patient.roster(rosterKey.parent(''))
	const torn = (await patient.reports(LOOKED_AT)).filter((report) => !standsAsItsHistory(report))
	return [
		...(roots.length === 0 ? [WORDS.noRoot] : []),
		...torn.map(({ _id, number }) => WORDS.torn(typeof number === 'string' ? number : _id)),
	]
}

function standsAsItsHistory(document: Document): boolean {
	try {
		const { state, history, version } = toReport(document as unknown as ReportDocument)
		return version === history.length && isDeepStrictEqual(state, replay(history))
	} catch {
		// What cannot be read does not stand as anything.
		return false
	}
}

/** The data is of this release. */
export function migrations(isLocal: boolean): Check {
	return async (patient) => {
		try {
			return (await pending(patient.migrations)).map(({ number }) => WORDS.pending(number, isLocal))
		} catch (fault) {
			if (fault instanceof NewerData) return [WORDS.newer]
			throw fault
		}
	}
}

/** Clients get no further than the functions, and WeChat's reminders have their templates. */
export const permissions: Check = async (patient) => [
	...((await patient.allowed()) ?? []).map(WORDS.allowed),
	...((await patient.withoutTemplate()) ?? []).map(WORDS.noTemplate),
]

const MINUTE_MS = 60_000
/** A phone's own clock is off by as much. */
const TOLERATED_MS = 5 * MINUTE_MS

/** Whether the server runs, which release, and by which clock. */
export const running: Check = async (patient) => {
	const offset = await patient.clockOffset()
	const isOff = offset !== null && Math.abs(offset) > TOLERATED_MS
	return [
		...(patient.isRunning ? [] : [WORDS.notRunning]),
		...(isOff ? [WORDS.clock(Math.round(offset / MINUTE_MS))] : []),
		...(await patient.otherVersions()).map(WORDS.otherVersion),
	]
}

/** Collections and indexes are those of the schema. */
export function schema(isLocal: boolean): Check {
	return async (patient) => {
		const found = await patient.indexes()
		return Object.entries(databaseSchema.collections).flatMap(([collection, { indexes }]) => {
			const there = found.get(collection)
			if (!there) return isLocal && indexes.length === 0 ? [] : [WORDS.noCollection(collection, isLocal)]
			return indexes
				.filter((index) => !there.some((one) => isSame(one, index)))
				.map(({ name }) => WORDS.noIndex(collection, name, isLocal))
		})
	}
}

function isSame(one: IndexSchema, other: IndexSchema): boolean {
	const form = ({ name, fields, unique = false }: IndexSchema): unknown => [
		name,
		Object.entries(fields),
		unique,
	]
	return isDeepStrictEqual(form(one), form(other))
}

/** What nobody has to mend. */
const FINE = ['cleared', 'refused'] as const

/** What went wrong today and the day before. */
export const tallies: Check = async (patient, now) => {
	const today = chinaDay(now)
	const counted = await patient.tallies([addDays(today, -1), today])
	const refusedApis = counted.flatMap(({ counts }) =>
		Object.keys({ ...counts.unanswered, ...counts.unsent }).filter((name) => name.endsWith(NO_PERMISSION)),
	)
	const apis = [...new Set(refusedApis.map((name) => name.slice(0, -NO_PERMISSION.length).trim()))]
	const sums = counted.flatMap(({ day, counts }) => {
		const wrong = Object.fromEntries(
			Object.entries(counts).filter(([name]) => !(FINE as readonly string[]).includes(name)),
		)
		const text = summary(day, { day, counts: wrong }, 0)
		return text === null ? [] : [WORDS.tally(text)]
	})
	return [...apis.map(WORDS.noPermission), ...sums]
}

const SHOWN = 100

/** What goes on by itself does, and nothing waits to be told. */
export const timers: Check = async (patient, now) => {
	const runs = await patient.lastRuns()
	const upFor = patient.upFor()
	// What has only just begun may not have come to its turn.
	const isNew = upFor !== null && upFor < LATE_MINUTES * MINUTE_MS
	const expected = TIMERS.filter((name) => !isNew || (runs[name] ?? 0) >= now)
	const untold = await patient.untold(now - UNTOLD_MS)
	return [
		...stopped(runs, now, expected).map(({ name, says, mend }) => WORDS.stopped(name, says, mend)),
		...(untold.length > 0 ? [WORDS.untold(untold.length, untold.length >= SHOWN)] : []),
	]
}
