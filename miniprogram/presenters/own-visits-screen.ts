import { chinaDay } from '../shared/clock/china-time'
import type { Template } from '../shared/visits/template'
import { toldTo, type ToldKind } from '../shared/visits/told'
import { OWN_VISITS_SAYS as SAYS, TOLD_WORDS } from '../shared/words/pages/own-visits'
import type { OwnVisits } from '../services/visit-home'
import type { HouseGoings } from '../services/visit-house'
import { outcomeWords } from './due-lines'
import { noticeLines, type NoticeLine } from './home-visits'
import { dayWords, momentWords } from './time'
import { toldWords } from './told-words'

/** What residents said, and whether somebody has come. */
export interface ToldLine {
	id: string
	text: string
	by: string
	/** Who came, and when; empty while it waits. */
	answered: string
}

/** A plan that comes, ready to be shown. */
export interface OwnPlanLine {
	id: string
	name: string
	until: string
	no: boolean
}

/** A plan that residents may say something to. */
export interface AskingPlan {
	id: string
	name: string
	kept: string
	isReturn: boolean
	kinds: { value: ToldKind; label: string }[]
}

export interface OwnVisitsScreen {
	notices: NoticeLine[]
	asking: AskingPlan[]
	told: ToldLine[]
	plans: OwnPlanLine[]
	came: { key: string; who: string; when: string }[]
	/** Who looks in on the home; empty where nobody does. */
	pair: string
	printed: boolean
	walks: boolean
}

export function ownVisitsScreen(
	{ plans, visits, told, pair, walks }: OwnVisits,
	now: number,
): OwnVisitsScreen {
	return {
		notices: noticeLines({ plans }, now),
		// Two plans of one kind ask the same: whoever comes for the first of them hears it.
		asking: firstOfEach(plans.filter(({ template, no }) => !no && toldTo(template).length > 0)).map(
			({ id, name, template, keepDays }) => ({
				id,
				name,
				kept: SAYS.kept(keepDays),
				isReturn: template === 'returnees',
				kinds: toldTo(template).map((value) => ({ value, label: TOLD_WORDS[value] })),
			}),
		),
		told: told.map((one) => ({
			id: one.id,
			text: toldWords(one, now),
			by: SAYS.by(one.by, momentWords(one.at, now)),
			answered: one.answered ? SAYS.answered(one.answered.by, momentWords(one.answered.at, now)) : '',
		})),
		plans: plans
			.filter(({ notice }) => !notice)
			.map(({ id, name, until, no }) => ({
				id,
				name,
				until: until === undefined ? '' : SAYS.until(dayWords(until, chinaDay(now))),
				no,
			})),
		came: visits.map(({ by, outcome, channel, plan, at }) => ({
			key: `${at}${by}${plan}`,
			who: SAYS.came(by, outcomeWords(outcome, channel === 'phone' ? 'phone' : 'door')),
			when: SAYS.when(momentWords(at, now), plan),
		})),
		pair: pair ? SAYS.pair(pair.name) : '',
		printed: pair?.printed ?? false,
		walks,
	}
}

const firstOfEach = <Plan extends { template: Template }>(plans: readonly Plan[]): Plan[] =>
	plans.filter(({ template }, at) => plans.findIndex((one) => one.template === template) === at)

/** A going to a household, as a step of its history. */
export interface GoingStep {
	key: string
	title: string
	at: string
	words: string
	photos: string[]
	hiddenPhotos: string
	/** The reports that answers started, of those whose category is not private. */
	reports: { id: string; label: string }[]
}

/** What came of each visit, with the answers, for the person in charge of the household. */
export const goingSteps = (items: HouseGoings['items'], now: number): GoingStep[] =>
	items.map(
		({ by, outcome, channel, plan, at, answers, started = [], note = '', photos, hiddenPhotos = '' }) => ({
			key: `${at}${by}${plan}`,
			title: SAYS.came(by, outcomeWords(outcome, channel === 'phone' ? 'phone' : 'door')),
			at: SAYS.when(momentWords(at, now), plan),
			words: [
				...answers.map(({ question, value, photo }) =>
					SAYS.need(question, photo === undefined ? value : SAYS.seePhoto),
				),
				...started.map(({ category }) => SAYS.started(category)),
				note,
			]
				.filter((line) => line !== '')
				.join('\n'),
			photos: [...answers.flatMap(({ photo }) => photo ?? []), ...photos],
			hiddenPhotos,
			reports: started.flatMap(({ category, reportId }) =>
				reportId === undefined ? [] : [{ id: reportId, label: SAYS.seeReport(category) }],
			),
		}),
	)
