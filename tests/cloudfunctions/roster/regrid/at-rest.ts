import type {
	AreaDocument,
	HouseholdDocument,
	RosterDocument,
	RosterEntry,
} from '../../../../cloudfunctions/modules/org/documents'
import type { ReportDocument } from '../../../../cloudfunctions/stores/cloudbase/report-document'
import type { Product } from '../../../support/product'

/** What is in force, and the reports, as they stand in the database. */
export interface AtRest {
	version: number
	entries: RosterEntry[]
	reports: ReportDocument[]
}

export function atRest(product: Pick<Product, 'snapshot'>): AtRest {
	const { roster = [], reports = [] } = product.snapshot() as {
		roster?: RosterDocument[]
		reports?: ReportDocument[]
	}
	const version = roster.find((one) => one.kind === 'pointer')?.version ?? 0
	const entries = roster.filter(
		(one): one is RosterEntry =>
			'since' in one && one.since <= version && (one.until === null || one.until > version),
	)
	return { version, entries, reports }
}

/** The database as a text: what anybody could read of it. */
export function textOf({ entries, reports }: AtRest): string {
	const said = entries.map(contentOnce).sort()
	return JSON.stringify([said, reports.map(textOnce).sort()])
}

const contents = new WeakMap<RosterEntry, string>()

function contentOnce(entry: RosterEntry): string {
	const { _id, since, until, ...content } = entry
	const text = contents.get(entry) ?? JSON.stringify(content)
	contents.set(entry, text)
	return text
}

export function householdsIn({ entries }: AtRest): HouseholdDocument[] {
	return entries.filter((one): one is HouseholdDocument => one.kind === 'household')
}

export function areaIn({ entries }: AtRest, name: string): AreaDocument {
	const found = entries.find(
		(one): one is AreaDocument => one.kind === 'area' && one.area.name === name && one.area.to === undefined,
	)
	if (!found) throw new Error(`no area is called ${name}`)
	return found
}

export function gridOf({ household: { path } }: HouseholdDocument): string {
	return path[path.length - 1]?.code ?? ''
}

/** A snapshot gives the same object for a document that has not changed: its text is made once. */
const texts = new WeakMap<object, string>()

function textOnce(document: object): string {
	const text = texts.get(document) ?? JSON.stringify(document)
	texts.set(document, text)
	return text
}

/** Everything that is stored, in force or not. */
export function storedText(product: Pick<Product, 'snapshot'>): string {
	const collections = Object.entries(product.snapshot())
	return JSON.stringify(
		collections.map(([name, all]) => [name, all.map((one) => textOnce(one as object)).sort()]),
	)
}
