import { toIso } from '#shared/clock/china-time'
import type { AskedAtDoor } from '#shared/visits/asked'
import { lostPhotosSentence, rejectedPhotosSentence } from '../../../words/content'
import type { Input, Output } from '../contract/visit'
import type { Call } from '../going/call'
import { linksById } from '../../files/links'
import { photoShown, rejectedPhotos, shownFile } from '../../moderation/rules/shown'
import { rosterKey } from '../../org/documents'
import { subject } from '../../showings/ports/showing-store'
import { recordShowing } from '../../showings/record'
import { readHousehold } from '../pairs/household'
import type { Attempt, Visit } from '../ports/visit-store'
import type { Plan } from '../../org/rules/plan'

type Answer = Output<'ofHousehold'>
type Item = Answer['items'][number]

/** Visits of one answer; each has an attempt or two. */
const A_PAGE = 20

/** The outcome of each going to a household, for its keepers. Nobody sees a rejected photo; of any other its copy is shown. */
export async function ofHousehold(
	{ householdId, cursor }: Input<'ofHousehold'>,
	call: Call,
): Promise<Answer> {
	const { viewer } = await readHousehold(householdId, call)
	const { items, next } = await call.ports.visits.ofHousehold(householdId, cursor, A_PAGE)
	const { snapshot } = await call.roster([...new Set(items.map(({ planId }) => rosterKey.plan(planId)))])
	const plans = new Map(snapshot.plans.map(({ plan }) => [plan.id, plan]))
	await recordShowing(call, viewer, {
		of: items.length > 0 ? [subject.household(householdId)] : [],
		where: 'visits',
		what: ['answers'],
	})
	const shown = items.flatMap((visit) => photosOf(visit).map((id) => shownFile(visit, id)))
	const links = await linksById(shown, call.ports.files)
	return {
		items: items
			.flatMap((visit) => visit.attempts.map((one) => itemOf(visit, one, plans.get(visit.planId), links)))
			.sort((one, other) => (one.at < other.at ? 1 : -1)),
		...(next !== undefined && { cursor: next }),
	}
}

const photosOf = (visit: Visit): string[] =>
	visit.attempts.flatMap(({ photos = [] }) => photos).filter((id) => photoShown(visit, id, 'involved'))

function itemOf(
	visit: Visit,
	{ by, outcome, at, answers = [], started = [], note, photos = [] }: Attempt,
	plan: Plan | undefined,
	links: ReadonlyMap<string, string>,
): Item {
	const linkTo = (id: string): string[] =>
		photos.includes(id) ? [links.get(shownFile(visit, id)) ?? []].flat() : []
	const seen = photos.flatMap(linkTo)
	const answering = answers.flatMap(({ value }) => linkTo(String(value)))
	const questions = plan?.questions ?? []
	const rejected = rejectedPhotos(visit, photos)
	const lost = photos.length - seen.length - rejected
	const hidden = [
		...(rejected > 0 ? [rejectedPhotosSentence(rejected)] : []),
		...(lost > 0 ? [lostPhotosSentence(lost)] : []),
	]
	return {
		plan: plan?.name ?? '',
		by: by.name,
		outcome,
		channel: visit.channel,
		at: toIso(at),
		answers: answers.flatMap(({ question, value }) =>
			answered(questions, question, value, linkTo(String(value))[0]),
		),
		...(started.length > 0 && { started: started.map((one) => startedView(questions, one)) }),
		...(note !== undefined && { note }),
		photos: seen.filter((link) => !answering.includes(link)),
		...(hidden.length > 0 && { hiddenPhotos: hidden.join('；') }),
	}
}

/** An answer beside its question, in words or with its photo; nothing where that is not to be seen. */
function answered(
	questions: readonly AskedAtDoor[],
	code: string,
	value: string | number,
	photo: string | undefined,
): Item['answers'] {
	const asked = questions.find((one) => one.code === code)
	const question = asked?.text ?? ''
	if (photo !== undefined) return [{ question, value: '', photo }]
	if (asked?.kind === 'photo') return []
	const option = asked?.kind === 'oneOf' ? asked.options.find((one) => one.code === value)?.label : undefined
	const unit = asked?.kind === 'number' ? (asked.unit ?? '') : ''
	return [{ question, value: option ?? `${value}${unit}` }]
}

/** That something was reported stands with the answer; which report it is, only where everybody who reads this may know of it. */
function startedView(
	questions: readonly AskedAtDoor[],
	{ question, reportId }: NonNullable<Attempt['started']>[number],
): NonNullable<Item['started']>[number] {
	const starts = questions.find(({ code }) => code === question)?.starts
	return { category: starts?.name ?? '', ...(starts && !starts.private && { reportId }) }
}
