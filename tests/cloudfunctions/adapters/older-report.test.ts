import { toDocument, toReport } from '../../../cloudfunctions/stores/cloudbase/report-document'
import { reportWith } from '../../support/reports'

test('a report that was written before desks were remembered is read as passed on and assigned by none', () => {
	const { state, ...rest } = toDocument(reportWith())
	const { formerDesks: _, assignedBy: __, ...older } = state
	expect(toReport({ ...rest, state: older }).state).toEqual({ ...older, formerDesks: [], assignedBy: null })
})
