import { OWN_INFO_SAYS as SAYS, OWN_INFO_WORDS as WORDS } from '../shared/words/pages/own-info'
import { RESIDENT_STATUS_WORDS } from '../shared/words/life'
import type { Look, OwnInfo, OwnReport, Waits } from '../services/own-info'
import type { TextSheet } from '../services/workbook/workbook'
import { momentWords } from './time'

export interface OwnHome {
	id: string
	address: string
	who: string
	/** Its tags, with what they are for; empty without. */
	tags: string
	others: { id: string; name: string }[]
}

export const ownHomes = ({ households }: OwnInfo): OwnHome[] =>
	households.map(({ id, address, name, phone, tags = [], others }) => ({
		id,
		address,
		who: [name, phone].filter((part) => part !== undefined).join(' '),
		tags: tags.length > 0 ? SAYS.tags(tags) : '',
		others: others.map((one) => ({ id: one.memberId, name: one.name })),
	}))

export const ownPost = ({ staff }: OwnInfo): string =>
	staff ? [staff.name, staff.phone, staff.posts.join('、')].join(' ') : ''

export interface LookLine {
	key: string
	who: string
	what: string
	at: string
}

export const lookLines = (looks: readonly Look[], now: number): LookLine[] =>
	looks.map(({ at, name, title, where, what }) => ({
		key: `${at}/${name}/${where}`,
		who: [title, name].filter((part) => part !== '').join(' '),
		what: SAYS.looked(where, what),
		at: momentWords(at, now),
	}))

/** What was not deleted, and for which report it waits. */
export const waitLines = (waits: readonly Waits[]): string[] =>
	waits.map(({ number, why, of, until = '', reason = '' }) =>
		why === 'held' ? SAYS.held(number, until, reason) : SAYS.waits(number, of),
	)

/** All that is kept, as one file. */
export function ownSheets(all: { info: OwnInfo; looks: Look[]; reports: OwnReport[] }): TextSheet[] {
	const { info, looks, reports } = all
	const homes = ownHomes(info).flatMap(({ address, who, tags }) => [
		[WORDS.home, `${address} ${who}`, WORDS.homeWhy],
		...(tags === '' ? [] : [[WORDS.home, tags, WORDS.tagsWhy]]),
	])
	const post = ownPost(info)
	return [
		{
			name: WORDS.sheets.kept,
			widths: [14, 50, 60],
			rows: [WORDS.keptRow, ...homes, ...(post === '' ? [] : [[WORDS.post, post, WORDS.staffWhy]])],
		},
		{
			name: WORDS.sheets.reports,
			widths: [20, 12, 22, 12, 60, 40, 12, 16, 10, 10, 14],
			rows: [WORDS.reportRow, ...reports.map(reportRow)],
		},
		{
			name: WORDS.sheets.looks,
			widths: [26, 14, 24, 18, 14],
			rows: [
				WORDS.lookRow,
				...looks.map(({ at, name, title, where, what }) => [
					at,
					name,
					title,
					SAYS.where(where),
					SAYS.what(what),
				]),
			],
		},
	]
}

function reportRow(report: OwnReport): string[] {
	const {
		number,
		category,
		at,
		status,
		words,
		place,
		name = '',
		phone = '',
		photos,
		voices,
		until,
		held,
		deleted,
	} = report
	const day = until ?? WORDS.whileOpen
	const kept = deleted ? WORDS.deleted : held === undefined ? day : SAYS.heldUntil(day, held)
	return [
		...[number, category, at, RESIDENT_STATUS_WORDS[status], words.join('\n'), place],
		...[name, phone, String(photos), String(voices), kept],
	]
}
