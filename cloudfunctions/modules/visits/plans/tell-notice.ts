import { chinaDay } from '#shared/clock/china-time'
import { generalNotification, type Messenger } from '../../../ports/messenger'
import { VISIT_NEWS } from '../../../words/visits'
import type { HouseholdDocument, PlanDocument } from '../../org/documents'
import type { RosterSnapshot } from '../../org/snapshot'
import type { GapStore } from '../../org/ports/gap-store'
import type { OrgPorts } from '../../org/ports/roster-store'
import type { VisitStore } from '../ports/visit-store'
import { gridsUnder, householdsOfGrid } from '../reading'
import type { Plan } from '../../org/rules/plan'
import { isTarget } from '../rules/target'
import { documentOf } from './start'

/** Households of one notification: a grid has some hundreds. */
const HOUSEHOLDS_AT_ONCE = 50

type Notification = ReturnType<typeof generalNotification>

export interface Telling {
	now: number
	isMore: () => boolean
	ports: OrgPorts & { gaps: GapStore; inbox: Messenger; visits: VisitStore; wechat: Messenger }
}

/**
 * Tells a notice to all who live where it goes, grid by grid: in their inbox, and by WeChat whoever wants that. Either takes a
 * notification once, each by its own mark: where a run died all of it is handed over again, and nobody hears twice, nor one of
 * the two only. True once all have been told.
 */
export async function tellOn(
	{ plan, version }: PlanDocument,
	snapshot: RosterSnapshot,
	{ now, isMore, ports }: Telling,
): Promise<boolean> {
	const { telling = {}, ...told } = plan
	const day = chinaDay(now)
	let next: Plan = told
	for await (const { grid, before } of gridsUnder(
		ports,
		plan.area.code,
		snapshot.version,
		day,
		telling.cursor,
	)) {
		if (!isMore()) {
			next = { ...told, telling: before === undefined ? {} : { cursor: before } }
			break
		}
		const there = await householdsOfGrid(ports, grid.code, snapshot)
		const notifications = notificationsOf(
			plan,
			grid.code,
			there.filter((document) => isTarget(plan, document, day)),
		)
		if (notifications.length === 0) continue
		await ports.inbox.deliver(notifications)
		await ports.wechat.deliver(notifications)
	}
	return (await ports.visits.savePlan(documentOf(next, version + 1, day))) && !next.telling
}

/** What those at home are told; they hear at home, however many homes they have, once a home. */
function notificationsOf(
	plan: Plan,
	gridCode: string,
	documents: readonly HouseholdDocument[],
): Notification[] {
	const { id, name, words = '', at } = plan
	const parts = Array.from({ length: Math.ceil(documents.length / HOUSEHOLDS_AT_ONCE) }, (_, part) =>
		documents.slice(part * HOUSEHOLDS_AT_ONCE, (part + 1) * HOUSEHOLDS_AT_ONCE),
	)
	return parts.flatMap((part, nth) => {
		const to = [...new Set(part.flatMap(openidsAt))]
		if (to.length === 0) return []
		const text = VISIT_NEWS.notice(name, words)
		const told = { to, reader: 'home', text, template: 'notice', matter: name, note: words } as const
		return [generalNotification({ id: `notice.${id}.${gridCode}.${nth}`, at, ...told })]
	})
}

const openidsAt = ({ household: { members } }: HouseholdDocument): string[] =>
	members.filter(({ state }) => state === 'confirmed').map(({ openid }) => openid)
