// Faults by which somebody never hears of something, or hears it twice.
const told = [
	'tests/cloudfunctions/messages/told-once.test.ts',
	'tests/cloudfunctions/messages/catch-up.test.ts',
]
const reports = 'cloudfunctions/stores/cloudbase/told-reports.ts'

export const faultsOfTelling = [
	{
		name: 'tell of the last event alone, as it was before the history was the outbox',
		edits: [
			{
				file: 'cloudfunctions/modules/messages/notify.ts',
				find: '.filter(({ entry: { version } }) => version < entry.version)',
				put: '.filter(() => false)',
			},
		],
		tests: told,
	},
	{
		name: 'forget how far they had heard when the next event comes',
		edits: [
			{
				file: 'cloudfunctions/modules/reports/life/append.ts',
				find: 'heard: heard ?? { all: report.version }',
				put: 'heard: { all: report.version }',
			},
		],
		tests: told,
	},
	{
		name: 'note as told what came after it, too',
		edits: [
			{
				file: reports,
				find: 'const asRead = ({ id, version }: ReportVersion) => ({ _id: id, version })',
				put: 'const asRead = ({ id }: ReportVersion) => ({ _id: id })',
			},
		],
		tests: ['tests/stores/stores.test.ts'],
	},
	{
		name: 'send a subscription message again where it is told again',
		edits: [
			{
				file: 'cloudfunctions/stores/cloudbase/consent-store.ts',
				find: ', sent: _.neq(message) })',
				put: ' })',
			},
		],
		tests: ['tests/stores/stores.test.ts'],
	},
]
