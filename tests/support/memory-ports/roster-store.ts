import { READ_LIMIT, type RosterStore } from '../../../cloudfunctions/modules/org/ports/roster-store'
import type { RosterSwitch } from '../../../cloudfunctions/modules/roster/ports/roster-switch'
import {
	CATEGORIES_KEY,
	rosterKey,
	type CalendarDocument,
	type NamingsDocument,
	type PhrasesDocument,
	type RosterEntry,
	type Staging,
} from '../../../cloudfunctions/modules/org/documents'
import { isInForce } from '../../../cloudfunctions/modules/org/read-tree'
import type { MemoryReports } from './report-store'
import type { RosterDocuments } from './roster-documents'
import { memoryHouseholds } from './roster-households'
import { memoryPeople } from './roster-people'
import { memoryUses } from './use-store'

/** The roster in memory, as the store of the database answers. */
export function memoryRoster(documents: RosterDocuments): RosterStore {
	return {
		...reading(documents),
		...versions(documents),
		...settings(documents),
		...memoryPeople(documents),
		...memoryHouseholds(documents),
		...memoryUses(documents),
	}
}

type Reading = 'find' | 'page' | 'pageWithKey' | 'pageOfVersion' | 'countHouseholds' | 'byIds'

function reading(documents: RosterDocuments): Pick<RosterStore, Reading> {
	return {
		find: async (keys) => documents.withKeys(keys).slice(0, READ_LIMIT),
		page: async (kind, cursor) => documents.page((one) => one.kind === kind, cursor),
		pageWithKey: async (key, cursor) => documents.page(({ keys }) => keys.some((one) => one === key), cursor),
		pageOfVersion: async (end, version, cursor) =>
			documents.page((one) => 'since' in one && one[end] === version, cursor),
		countHouseholds: async (gridCode, version) =>
			documents
				.withKeys([rosterKey.grid(gridCode)])
				.filter((one) => 'since' in one && isInForce(one, version)).length,
		byIds: async (ids) =>
			[...new Set(ids)].flatMap((id) => {
				const found = documents.get(id)
				return found && 'since' in found ? [found] : []
			}),
	}
}

type Versions = 'startStaging' | 'switchTo' | 'add' | 'replace' | 'setUntil' | 'clearLeftOvers'

function isClaimed(documents: RosterDocuments, { version, by, start }: Staging): boolean {
	const claimed = documents.pointer()?.staging
	return claimed?.version === version && claimed.by === by && claimed.start === start
}

function putInForce(documents: RosterDocuments, { version }: Staging): void {
	const { staging: _, ...pointer } = documents.pointer()!
	documents.put({ ...pointer, version })
}

/** The switch of a roster that takes reports along. */
export function memorySwitch(documents: RosterDocuments, reports: MemoryReports): RosterSwitch {
	return {
		switchWith: async (staging, appended) => {
			if (!isClaimed(documents, staging) || !reports.appendAll(appended)) return false
			putInForce(documents, staging)
			return true
		},
	}
}

function versions(documents: RosterDocuments): Pick<RosterStore, Versions> {
	return {
		startStaging: async ({ version, staging }, next) => {
			const pointer = documents.pointer()
			const claimed = pointer?.staging
			if (pointer?.version !== version) return false
			if (claimed?.since !== staging?.since || claimed?.isUnclean !== staging?.isUnclean) return false
			documents.put({ ...pointer, staging: next })
			return true
		},
		switchTo: async (staging) => {
			if (!isClaimed(documents, staging)) return false
			putInForce(documents, staging)
			return true
		},
		add: async (entries) => {
			for (const entry of entries) {
				if (documents.get(entry._id)) throw new Error(`${entry._id} is there already`)
				documents.put(entry)
			}
		},
		replace: async (entry) => documents.put(entry),
		setUntil: async (ids, until) => {
			const wanted = new Set(ids)
			documents.change(
				(entry): entry is RosterEntry => wanted.has(entry._id) && 'since' in entry,
				(entry) => ({ ...entry, until }),
			)
		},
		clearLeftOvers: async (version) => {
			for (const document of documents.all()) {
				if (!('since' in document)) continue
				const { _id, since, until } = document
				if (since > version || (until !== null && until < version)) documents.remove(_id)
				else if (until !== null && until > version) documents.put({ ...document, until: null })
			}
		},
	}
}

type OfSettings =
	'saveCalendar' | 'saveNamings' | 'savePhrases' | 'addOnce' | 'saveCategories' | 'setPortraits'

async function nextInPlace(
	documents: RosterDocuments,
	next: CalendarDocument | NamingsDocument | PhrasesDocument,
): Promise<boolean> {
	const saved = documents.get(next._id)
	const version = saved?.kind === next.kind ? saved.version : 0
	if (version !== next.version - 1) return false
	documents.put(next)
	return true
}

function settings(documents: RosterDocuments): Pick<RosterStore, OfSettings> {
	return {
		saveCalendar: (next) => nextInPlace(documents, next),
		saveNamings: (next) => nextInPlace(documents, next),
		savePhrases: (next) => nextInPlace(documents, next),
		addOnce: async (document) => {
			if (!documents.get(document._id)) documents.put(document)
		},
		saveCategories: async (version, content) => {
			const saved = documents.get(CATEGORIES_KEY)
			if (saved?.kind !== 'categories' || saved.version !== version - 1) return false
			documents.put({ ...saved, version, content })
			return true
		},
		setPortraits: async (portraits) => {
			const pointer = documents.pointer()
			if (pointer) documents.put({ ...pointer, portraits })
		},
	}
}
