import { chinaDay, toIso } from '#shared/clock/china-time'
import { pathText } from '#shared/area/area'
import { placePath, type Report } from '#shared/life/report'
import { aliasOf } from '../unnamed/rules/alias'
import { forgetAt, heldBy } from '../reports/life/forgotten'
import type { Input, Output } from './contract/account'
import type { Call } from './call'
import { ownReports } from '../reports/own-reports'
import { answeredWords } from '#shared/words/questions'

type Page = Output<'ownReports'>

const PAGE_SIZE = 20

/** What is kept of all that the caller reported for themself. */
export async function reportsKept({ cursor }: Input<'ownReports'>, call: Call): Promise<Page> {
	const { items: reports, next } = await ownReports(cursor, PAGE_SIZE, call)
	return {
		items: reports.map((report) => itemOf(report, call)),
		...(next !== undefined && { cursor: next }),
	}
}

function itemOf(report: Report, { openid, now }: Call): Page['items'][number] {
	const { id, number, category, state, place, reporter, photos, voice, history, forgotten } = report
	const own = history.filter(({ by }) => by.id === (report.isUnnamed ? aliasOf(id) : openid))
	const until = forgotten ? null : forgetAt(report)
	const hold = heldBy(report, now)
	const name = reporter.name
	const phone = state.later?.phone ?? reporter.phone
	const where = [pathText(placePath(report)), place.address, place.text, state.later?.place?.text]
	const answers = [...(report.answers ?? []), ...(state.later?.answers ?? [])].map(({ question, value }) => {
		const asked = category.questions?.find(({ code }) => code === question)
		return asked ? answeredWords(asked, value) : ''
	})
	return {
		id,
		number,
		category: category.name,
		status: state.status,
		at: toIso(state.clocks.total.startedAt),
		words: [
			report.text,
			...answers,
			...own.map(({ note = '' }) => note),
			...own.map(({ reason = '' }) => reason),
		].filter((words) => words !== ''),
		place: where.filter((part) => part !== undefined).join(' '),
		...(name !== undefined && { name }),
		...(phone !== undefined && { phone }),
		photos: photos.length + own.reduce((sum, entry) => sum + (entry.photos?.length ?? 0), 0),
		voices: [voice, ...own.map((entry) => entry.voice)].filter((one) => one !== undefined).length,
		...(until !== null && { until: chinaDay(until) }),
		...(hold && { held: hold.reason }),
		...(forgotten && { deleted: forgotten }),
	}
}
