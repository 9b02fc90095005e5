import { CALL_WORDS } from '#shared/words/call'
import { ERROR_WORDS } from '#shared/words/errors'
import { CHANGES_WORDS as CHANGES } from '#shared/words/pages/roster-changes'
import { IMPORT_WORDS as WORDS } from '#shared/words/pages/roster-import'
import { SHEETS_WORDS as SHEETS } from '#shared/words/pages/roster-sheets'
import { ROSTER_HOME_WORDS as HOME } from '#shared/words/pages/roster-home'
import { FILE_PROBLEMS } from '../../../cloudfunctions/words/roster-files'
import { STATE_WORDS } from '#shared/words/states'
import { PEOPLE, PLACES } from '../people'
import type { Chapter } from '../scene'
import type { TourPhone } from '../tour-phone'
import { ROSTER_FILES } from '../words'

const page = (name: string) => (): string => `packages/roster/${name}/index`

/** Picks a table as a clerk would out of a chat. */
function pick(
	phone: TourPhone,
	{ name, rows }: (typeof ROSTER_FILES)[keyof typeof ROSTER_FILES],
): Promise<void> {
	const buffer = Buffer.from(rows(`${PLACES.village}-1`).join('\n'))
	return phone.pick(WORDS.pick, { name, mimeType: 'text/csv', buffer })
}

/** Picks a table and has it checked as it is understood. */
async function checkIt(phone: TourPhone, file: Parameters<typeof pick>[1]): Promise<void> {
	await pick(phone, file)
	await phone.tap(SHEETS.go)
}

async function bringIn(phone: TourPhone): Promise<void> {
	await checkIt(phone, ROSTER_FILES.some)
	await phone.tap(WORDS.confirm)
	await phone.sees(WORDS.doneHead)
}

export const ROSTER_IMPORT: Chapter = {
	title: 'Clerk: tables into the roster',
	pages: [
		'packages/roster/home/index',
		'packages/roster/import/index',
		'packages/roster/sheets/index',
		'packages/roster/changes/index',
	],
	scenes: [
		{
			name: 'roster-home',
			says: 'What a clerk can do with the roster.',
			openid: PEOPLE.clerk,
			open: page('home'),
			sees: HOME.import.name,
			elder: true,
		},
		{
			name: 'roster-denied',
			says: 'Somebody who is no clerk.',
			openid: PEOPLE.gridLeader,
			open: page('home'),
			sees: STATE_WORDS.denied.title,
		},
		{
			name: 'roster-changes-first',
			says: 'The first change of a new roster.',
			openid: PEOPLE.clerk,
			open: page('changes'),
			sees: CHANGES.hint,
		},
		{
			name: 'roster-import',
			says: 'How to bring a table in.',
			openid: PEOPLE.clerk,
			open: page('import'),
			sees: WORDS.howHead,
			elder: true,
		},
		{
			name: 'roster-sheets',
			says: 'How each sheet of a table is understood, before anything is checked.',
			openid: PEOPLE.clerk,
			open: page('import'),
			act: (phone) => pick(phone, ROSTER_FILES.some),
			sees: SHEETS.title,
			elder: true,
		},
		{
			name: 'roster-sheets-asks',
			says: 'People of whom nothing says what post they have: the clerk is asked.',
			openid: PEOPLE.clerk,
			open: page('import'),
			act: (phone) => pick(phone, ROSTER_FILES.elders),
			sees: SHEETS.noPost,
			elder: true,
		},
		{
			name: 'roster-sheets-choosing',
			says: 'What the people of a sheet may be.',
			openid: PEOPLE.clerk,
			open: page('import'),
			act: async (phone) => {
				await pick(phone, ROSTER_FILES.elders)
				await phone.tap(SHEETS.noPost)
			},
			sees: SHEETS.askPost,
			elder: true,
		},
		{
			name: 'roster-sheets-cut',
			says: 'Without a network a choice changes nothing.',
			openid: PEOPLE.clerk,
			open: page('import'),
			act: async (phone) => {
				await pick(phone, ROSTER_FILES.elders)
				await phone.tap(SHEETS.noPost)
				await phone.setNet('off')
				await phone.tap(ROSTER_FILES.elders.post)
			},
			sees: CALL_WORDS.offline,
		},
		{
			name: 'roster-sheets-empty',
			says: 'No table was picked.',
			openid: PEOPLE.clerk,
			open: page('sheets'),
			sees: SHEETS.emptyTitle,
		},
		{
			name: 'roster-sheets-denied',
			says: 'Somebody who is no clerk.',
			openid: PEOPLE.gridLeader,
			open: page('sheets'),
			sees: STATE_WORDS.denied.title,
		},
		{
			name: 'roster-import-checked',
			says: 'The check of a table: what is new, what it leaves out, and every row that is wrong. Nothing is written yet.',
			openid: PEOPLE.clerk,
			open: page('import'),
			act: (phone) => checkIt(phone, ROSTER_FILES.some),
			sees: WORDS.checkedHead,
			elder: true,
		},
		{
			name: 'roster-import-refused',
			says: 'A file that is no table.',
			openid: PEOPLE.clerk,
			open: page('import'),
			act: (phone) => pick(phone, ROSTER_FILES.none),
			sees: FILE_PROBLEMS.pdf,
		},
		{
			name: 'roster-import-cut',
			says: 'The network went while it was being written: nothing is lost.',
			openid: PEOPLE.clerk,
			open: page('import'),
			act: async (phone) => {
				await checkIt(phone, ROSTER_FILES.some)
				await phone.sees(WORDS.checkedHead)
				await phone.setNet('off')
				await phone.tap(WORDS.confirm)
			},
			sees: WORDS.stoppedKept,
			elder: true,
		},
		{
			name: 'roster-import-changed',
			says: 'Somebody changed the roster between the check and the confirmation.',
			openid: PEOPLE.clerk,
			open: page('import'),
			act: async (phone, world) => {
				await checkIt(phone, ROSTER_FILES.some)
				await phone.sees(WORDS.checkedHead)
				await world.appoint(`${PLACES.village}-3`)
				await phone.tap(WORDS.confirm)
			},
			sees: ERROR_WORDS.ROSTER_CHANGED,
		},
		{
			name: 'roster-import-done',
			says: 'It is written; the rows that were wrong are listed still.',
			openid: PEOPLE.clerk,
			open: page('import'),
			act: bringIn,
			sees: WORDS.doneHead,
		},
		{
			name: 'roster-import-nothing',
			says: 'The same table again has nothing new.',
			openid: PEOPLE.clerk,
			open: page('import'),
			act: (phone) => checkIt(phone, ROSTER_FILES.some),
			sees: WORDS.nothingNewHead,
		},
		{
			name: 'roster-changes',
			says: 'Who changed what when.',
			openid: PEOPLE.clerk,
			open: page('changes'),
			sees: CHANGES.undo,
			elder: true,
		},
		{
			name: 'roster-undo',
			says: 'Before the latest change is taken back.',
			openid: PEOPLE.clerk,
			open: page('changes'),
			act: (phone) => phone.tap(CHANGES.undo),
			sees: CHANGES.undoHint,
			elder: true,
		},
	],
}
