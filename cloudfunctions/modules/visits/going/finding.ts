import { chinaDay } from '#shared/clock/china-time'
import { answerFor } from '#shared/roster/holder'
import { isAbove } from '#shared/area/level'
import { HEAD_POST } from '#shared/roster/post'
import { FINDING_WORDS, VISIT_WORDS } from '../../../words/visits'
import { generalNotification } from '../../../ports/messenger'
import type { Input } from '../contract/visit'
import type { Call } from './call'
import { logFault } from '../../../rpc/log'
import { UserError } from '../../../rpc/user-error'
import { openidsIn } from '../../limits/notify-clerk'
import { POINTER_KEY, rosterKey, type HouseholdDocument } from '../../org/documents'
import { RosterSnapshot } from '../../org/snapshot'
import { relapse } from '../../reports/relapse'
import { isCheck } from '../rules/due'
import type { Looked, Plan } from '../../org/rules/plan'
import { lookedAt } from '../rules/plan'
import type { Attempt } from '../ports/visit-store'
import type { Goer } from '../rules/turn'

/** What somebody found who looked at something again. */
type Finding = { again: string } | { neverCame: NonNullable<Looked['visit']> | undefined }

/** @throws UserError INVALID_INPUT where there is nothing that is looked at again */
export function findingIn(
	{ found, householdId, reportId }: Input<'record'>,
	plans: readonly Plan[],
): Finding | undefined {
	if (found === undefined) return undefined
	const looked = plans.filter(isCheck).flatMap((plan) => lookedAt(plan, householdId) ?? [])
	const reports = looked.flatMap(({ reports: all = [] }) => all)
	if (found === 'neverCame' && plans.some(isCheck))
		return { neverCame: looked.flatMap(({ visit }) => visit ?? [])[0] }
	const report =
		reportId === undefined ? reports[reports.length - 1] : reports.find(({ id }) => id === reportId)
	if (found !== 'again' || !report)
		throw new UserError('INVALID_INPUT', { found: VISIT_WORDS.nothingLookedAt })
	return { again: report.id }
}

interface Seen {
	attempt: Pick<Attempt, 'key' | 'note'>
	document: HouseholdDocument
	goer: Goer
}

/** What has come back is open again one level up; of a going that never was the level above the grid hears. */
export async function notifyFinding(
	finding: Finding,
	{ attempt, document, goer }: Seen,
	call: Call,
): Promise<void> {
	const { key, note = '' } = attempt
	if ('again' in finding) {
		await relapse({ reportId: finding.again, key, reason: FINDING_WORDS.again(note) }, call)
		return
	}
	const { path, address } = document.household
	const day = finding.neverCame && chinaDay(finding.neverCame.at)
	const place = [path[path.length - 1]?.name ?? '', address].join(' ')
	const text = FINDING_WORDS.neverCame(place, day, goer.person?.name ?? '', note)
	await tellAbove({ id: `check.${key.slice(0, 24)}`, text }, document, call)
}

/** Notifies the head desk of the area above the grid. A failure undoes nothing: the finding stands with the visit. */
async function tellAbove(
	{ id, text }: { id: string; text: string },
	{ household: { path } }: HouseholdDocument,
	call: Call,
): Promise<void> {
	try {
		const above = path.filter(({ level }) => isAbove(level, 'grid'))
		const { snapshot } = await call.roster(above.map(({ code }) => rosterKey.area(code)))
		const chain = snapshot.chain(above)
		const area = chain[chain.length - 1]
		if (!area) return
		const answer = answerFor({ areaCode: area.code, post: HEAD_POST[area.level] }, chain, call.day)
		const keys = (answer?.people ?? []).map(({ personId }) => rosterKey.person(personId))
		const people = new RosterSnapshot(await call.ports.roster.find([POINTER_KEY, ...keys]))
		const to = keys.flatMap((key) => people.person(key) ?? []).flatMap(openidsIn)
		if (to.length === 0) return
		const notification = generalNotification({
			id,
			at: call.now,
			to,
			reader: 'planner',
			text,
			template: 'task',
		})
		await call.ports.inbox.deliver([notification])
	} catch (fault) {
		logFault({ untold: 'check' }, fault)
	}
}
