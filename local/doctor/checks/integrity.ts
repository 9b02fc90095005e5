import { isDeepStrictEqual } from 'node:util'
import { POINTER_KEY, rosterKey } from '../../../cloudfunctions/modules/org/documents'
import { replay } from '../../../cloudfunctions/modules/reports/life/begin'
import { toReport, type ReportDocument } from '../../../cloudfunctions/stores/cloudbase/report-document'
import type { Document } from '../../cloudbase/database/document'
import type { Check } from '../patient'
import { DOCTOR_WORDS as WORDS } from '../words'

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
