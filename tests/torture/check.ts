import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { fieldTime } from '#shared/words/moment'
import type { Report } from '#shared/life/report'
import { replay } from '../../cloudfunctions/modules/reports/life/begin'
import type { MessageDocument } from '../../cloudfunctions/stores/cloudbase/message-document'
import { indexed, toReport, type ReportDocument } from '../../cloudfunctions/stores/cloudbase/report-document'
import { databaseSchema } from '../../cloudfunctions/stores/schema'
import { SqliteEngine } from '../../local/cloudbase/database/sqlite-engine'
import { HOLDERS } from '../support/life-choices'
import type { Acknowledged } from './client'

/** What was looked at, and what was wrong. */
export interface Findings {
	checked: Record<string, number>
	wrong: string[]
}

/** A database at rest. */
export interface Rest {
	reports: ReportDocument[]
	messages: MessageDocument[]
}

export function restOf(dataDir: string): Rest {
	const engine = new SqliteEngine({ file: path.join(dataDir, 'database.sqlite'), schema: databaseSchema })
	const { reports = [], messages = [] } = engine.snapshot() as unknown as Partial<Rest>
	engine.close()
	return { reports, messages }
}

/** Holds what was acknowledged against what is there, and what is there against itself. */
export function checkRest(
	{ reports: documents, messages }: Rest,
	acknowledged: readonly Acknowledged[],
	sentFile: string,
): Findings {
	const wrong: string[] = []
	const checked = {
		acknowledged: acknowledged.length,
		reports: documents.length,
		entries: 0,
		tellings: 0,
		sent: 0,
	}
	const reports = new Map(documents.map((one) => [one._id, toReport(one)]))
	for (const one of acknowledged) wrong.push(...missing(one, reports))
	wrong.push(...twice(acknowledged))
	for (const document of documents) {
		checked.entries += document.history.length
		wrong.push(...half(document))
	}
	const told = new Map(messages.map((message) => [message._id, message.letters.map(({ to }) => to)]))
	for (const [id, to] of told) if (new Set(to).size < to.length) wrong.push(`${id} is told somebody twice`)
	for (const report of reports.values())
		for (const [id, openid] of owedTellings(report)) {
			checked.tellings += 1
			if (!told.get(id)?.includes(openid)) wrong.push(`${openid} never heard of ${id}`)
		}
	const sent = readFileSync(sentFile, 'utf8').split('\n').filter(Boolean)
	checked.sent = sent.length
	wrong.push(...sentTooOften(sent, messages))
	return { checked, wrong }
}

function missing({ reportId, event, version }: Acknowledged, reports: ReadonlyMap<string, Report>): string[] {
	const entry = reports.get(reportId)?.history[version - 1]
	return entry?.event === event
		? []
		: [`${event} was acknowledged as ${reportId}.${version}, where ${entry?.event ?? 'nothing'} stands`]
}

/** Each acknowledged event has a place of its own. */
function twice(acknowledged: readonly Acknowledged[]): string[] {
	const places = acknowledged.map(({ reportId, version }) => `${reportId}.${version}`)
	return [...new Set(places.filter((place, at) => places.indexOf(place) < at))].map(
		(place) => `${place} was acknowledged to two`,
	)
}

/** Of two answers at once the later one may keep the moment of the other: it is looked at in vain, and never too late. */
function isAskedInTime(asked: number | null, toAsk: number | null): boolean {
	return asked === toAsk || (Boolean(asked) && (!toAsk || asked! <= toAsk))
}

/** A report that says one thing in one place and another in another. */
function half(document: ReportDocument): string[] {
	const report = toReport(document)
	const { id, history, state, version } = report
	const { timerAt: _, counted: __, checksAt: asked, ...index } = document.index
	const { timerAt: ___, counted: ____, checksAt: toAsk, ...anew } = indexed(report)
	const keys = history.map(({ key }) => key)
	return [
		...(history.length === version && history.every((entry, at) => entry.version === at + 1)
			? []
			: [`${id}: its versions are not those of its history`]),
		...(isDeepStrictEqual(replay(history), state) ? [] : [`${id}: its history does not lead to its state`]),
		...(new Set(keys).size === keys.length ? [] : [`${id}: an event counts twice`]),
		...(history.every(({ at }, place) => at >= (history[place - 1]?.at ?? 0))
			? []
			: [`${id}: its history goes back in time`]),
		...(isDeepStrictEqual(index, anew) ? [] : [`${id}: its index does not follow from it`]),
		...(isAskedInTime(asked, toAsk) ? [] : [`${id}: a check of it is forgotten`]),
		...(report.heard ? [`${id}: not everybody has heard`] : []),
	]
}

/** Who has to have heard of what, as far as it is plain without the product: its reporter, and at first its desk's holder. */
function owedTellings({ id, history, reporter, isUnnamed, barred }: Report): [string, string][] {
	return history.flatMap(({ version, tells = [], by, set, event }) => {
		const news = `${id}.${version}`
		const { openid } = reporter
		const holder = event === 'submit' && set.owner && !barred ? HOLDERS[set.owner.areaCode] : undefined
		return [
			...(tells.includes('reporter') && openid !== undefined && !isUnnamed && by.id !== openid
				? [[news, openid]]
				: []),
			...(tells.includes('ownerDesk') && holder !== undefined && by.id !== holder ? [[news, holder]] : []),
		] as [string, string][]
	})
}

interface Sent {
	touser: string
	page: string
	data: Record<string, { value: string }>
}

/** More subscription messages than there was to tell somebody of a report in one minute. */
function sentTooOften(sent: readonly string[], messages: readonly MessageDocument[]): string[] {
	const place = (openid: string, reportId: string, time: string) => `${openid} ${reportId} ${time}`
	const left = new Map<string, number>()
	const count = (at: string, by: number) => left.set(at, (left.get(at) ?? 0) + by)
	for (const { reportId, at, letters } of messages)
		for (const { to } of letters) count(place(to, reportId, fieldTime(at)), 1)
	for (const line of sent) {
		const { touser, page, data } = JSON.parse(line) as Sent
		const time = Object.entries(data).find(([field]) => field.startsWith('time'))?.[1].value ?? ''
		count(place(touser, page.split('id=')[1] ?? '', time), -1)
	}
	return [...left].filter(([, more]) => more < 0).map(([at]) => `sent more than there was to tell: ${at}`)
}
