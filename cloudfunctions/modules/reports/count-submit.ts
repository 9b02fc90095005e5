import { MINUTE_MS } from '#shared/clock/china-time'
import { REINSTATE_MINUTES } from './life/limits'
import type { Report } from '#shared/life/report'
import { isOpen } from '#shared/life/status'
import { categoryWith, choosable } from '#shared/report/category'
import type { AreaRef } from '#shared/area/area'
import { postsOn } from '#shared/roster/person'
import { EMERGENCY_WORDS } from '#shared/words/emergency'
import { LIMIT_WORDS } from '#shared/words/limits'
import { categoriesIn } from '../categories/read-categories'
import type { Input } from './contract/report'
import type { RosterRead } from '../../identity/call'
import type { Call } from './call'
import { digest } from '../../rpc/digest'
import { UserError } from '../../rpc/user-error'
import type { TakenRing } from '../org/ports/use-store'
import { locate, localityKeys } from './locate'
import { reportId } from './sent'
import { CATEGORIES_KEY, rosterKey } from '../org/documents'
import type { RingName, Use } from '../org/uses-document'
import { count, personUses, saltFrom, type Count } from '../limits/count'
import { limitReached } from '../limits/limit-reached'
import { inRing, ON_ITS_WAY_MS } from '../limits/limits'
import { whomToCall } from '../limits/whom-to-call'

type Submit = Input<'submit'>

const SENDER_LENGTH = 24

const URGENT = EMERGENCY_WORDS.numbers.map(({ phone, text }) => ({
	who: text.replace(` ${phone}`, ''),
	phone,
}))

/** Counts a person's reports, named or not; of a person without a confirmed household also the open ones. */
export const countSubmit: Count<Submit, Call> = async (input, call) => {
	const of = personUses(call.openid)
	const keys = [CATEGORIES_KEY, ...localityKeys(input.place), rosterKey.uses(of)]
	const read = await call.readAhead(keys)
	const known = read.snapshot.uses(of)
	const salt = known?.salt ?? saltFrom(call)
	// Somebody on staff who enters what others said is no flood.
	call.sender = input.onBehalf && isStaff(read, call) ? undefined : senderOf(input, salt, call)
	const over = { ring: 'open' as const, among: (uses: readonly Use[]) => endedOf(uses, call) }
	const wish = {
		of,
		key: reportId(call.openid, input.clientKey),
		rings: ringsFor(input, read, call),
		over,
		salt,
	}
	const full = await count(wish, known, call)
	if (full) throw await refusal(full, wish.rings, pathOf(input, read, call), call)
	return undefined
}

/** Those who stay unnamed are told apart by a name of the day that says nothing of who they are. */
function senderOf({ unnamed }: Submit, salt: string, call: Call): string {
	const name = unnamed ? digest('unnamed', salt, call.day) : digest('sender', call.openid)
	return name.slice(0, SENDER_LENGTH)
}

const isStaff = ({ viewer: { person } }: Pick<RosterRead, 'viewer'>, { day }: Call): boolean =>
	person !== undefined && postsOn(person, day).length > 0

function ringsFor(input: Submit, { snapshot, viewer }: RosterRead, call: Call): TakenRing[] {
	const { limits } = call.ports.settings
	if (isStaff({ viewer }, call)) return [inRing('reports', limits.staffReports)]
	const aDay = inRing('reports', limits.residentReports)
	if (viewer.homes.length > 0) return [aDay]
	const category = categoryWith(input.category, choosable(categoriesIn(snapshot).categories))
	const urgent = category?.class === 'emergency' ? [inRing('emergencies', limits.emergencies)] : []
	return [...urgent, inRing('open', limits.openReports), aDay]
}

/** The ids of those that are not open any more; one that was just taken back may be so again. */
async function endedOf(uses: readonly Use[], call: Call): Promise<string[]> {
	if (uses.length === 0) return []
	const found = await call.ports.reports.withIds(uses.map(({ key }) => key))
	const reports = new Map(found.map((report) => [report.id, report]))
	return uses.flatMap(({ key, at }) => {
		const report = reports.get(key)
		const counts = report ? isAsOpen(report, call.now) : at > call.now - ON_ITS_WAY_MS
		return counts ? [] : [key]
	})
}

function isAsOpen({ state }: Report, now: number): boolean {
	const takenBack = state.status === 'withdrawn' ? (state.withdrawal?.at ?? 0) : 0
	return isOpen(state.status) || now - takenBack <= REINSTATE_MINUTES * MINUTE_MS
}

/** Where it is, or where its reporter lives; nowhere, where that can't be told. */
function pathOf(input: Submit, { snapshot }: RosterRead, call: Call): readonly AreaRef[] {
	const homes = input.unnamed ? [] : snapshot.households(rosterKey.openid(call.openid))
	try {
		return locate(input.place, snapshot, homes).path
	} catch (fault) {
		if (fault instanceof UserError) return []
		throw fault
	}
}

async function refusal(
	full: RingName,
	rings: readonly TakenRing[],
	path: readonly AreaRef[],
	call: Call,
): Promise<UserError> {
	const inCharge = await whomToCall(path, call)
	const most = rings.find((one) => one.ring === full)?.most ?? 0
	const isUrgent = rings.some((one) => one.ring === 'emergencies')
	const calls = [...(isUrgent ? URGENT : []), ...inCharge]
	if (full === 'emergencies') return limitReached(LIMIT_WORDS.emergency(inCharge), calls)
	const says = full === 'open' ? LIMIT_WORDS.open : LIMIT_WORDS.tooManyReports
	return limitReached(says(most, calls), calls)
}
