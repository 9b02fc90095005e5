import { indexed } from '../../../../cloudfunctions/stores/cloudbase/report-document'
import { viewOf } from '../../../../cloudfunctions/modules/reports/view'
import { RosterSnapshot } from '../../../../cloudfunctions/modules/org/snapshot'
import { toIso } from '#shared/clock/china-time'
import type { Relation } from '../../../../cloudfunctions/modules/reports/life/relation'
import type { Report } from '#shared/life/report'
import type { ReportView } from '../../../../miniprogram/services/report'
import type { Ledger } from './ledger'
import { situationOf, type Life } from './life'

export type Clock = ReportView['clock']

const PAGES = {
	reporter: ['reporter'],
	leader: ['ownerHolder', 'lead'],
	dispatcher: ['dispatcher', 'headAbove'],
} as const satisfies Record<string, Relation[]>

export type PageOf = keyof typeof PAGES

const PARTS = { snapshot: new RosterSnapshot([]), links: new Map<string, string>() }

/** What is kept of a report beside it, and what the ledger says of it, whenever somebody looks. */
export interface Kept {
	report: Report
	ledger: Ledger
	/** What the rates count by: as if nothing had been part of it that is none now. */
	parted: Ledger
	index: ReturnType<typeof indexed>
}

export function keptOf(life: Life): Kept {
	const { report } = life
	return { report, ledger: life.ledger(), parted: life.ledger(true), index: indexed(report) }
}

/** A report at a moment. */
export class Look {
	/** What everybody should read of it. */
	readonly clock: Clock
	private readonly pages = new Map<PageOf, ReportView>()

	constructor(
		readonly kept: Kept,
		readonly now: number,
	) {
		this.clock = clockBy(kept.ledger, now)
	}

	page(of: PageOf): ReportView {
		const page = this.pages.get(of) ?? viewOf(situationOf(this.kept.report, PAGES[of], this.now), PARTS)
		this.pages.set(of, page)
		return page
	}

	get isLate(): boolean {
		return this.clock.late !== undefined
	}
}

function clockBy(ledger: Ledger, now: number): Clock {
	const [first] = ledger.owed(now)
	const shown = ledger.next(now) ?? first
	const late = first && now > first.until ? first : null
	return {
		owes: shown?.what ?? null,
		dueAt: toIso(shown?.until ?? ledger.total),
		overdue: late !== null || ledger.endedLate,
		...(late && { late: { what: late.what, since: toIso(late.until) } }),
	}
}
