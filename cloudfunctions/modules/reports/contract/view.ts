import * as v from 'valibot'
import { SATISFIED, SOLVED, REPORT_EVENTS } from '#shared/life/event'
import { EVENT_FIELDS, NEEDS } from '#shared/life/allowed'
import { OWED } from '../life/owed'
import { STATUSES } from '#shared/life/status'
import { askedQuestion } from '../../categories/contract/questions'
import { areaCode, desk, level, moment, point, post, text } from '../../../rpc/shapes'

/** The id of a report. */
export const id = text(64)
/** A lone surrogate or a line of spaces says nothing. */
export const words = text(1000)

export const status = v.picklist(STATUSES)

/** What somebody said: a short-lived link where it may be played, and what there is to say of it. */
const voiceView = v.strictObject({
	seconds: v.number(),
	link: v.exactOptional(v.string()),
	note: v.exactOptional(v.string()),
})

/** What is owed next, and until when. */
const clock = v.strictObject({
	owes: v.nullable(v.picklist(OWED)),
	dueAt: moment,
	/** Something that is owed is over. Of what has ended: it came later than was promised. */
	overdue: v.boolean(),
	/** While it is open and late: which term was over first, and since when. */
	late: v.exactOptional(v.strictObject({ what: v.picklist(OWED), since: moment })),
})

const category = v.strictObject({
	code: v.string(),
	name: v.string(),
	/** The name of its drawing. */
	icon: v.string(),
	photoToResolve: v.boolean(),
	/** People may be in danger: whom to ring comes before everything. */
	emergency: v.exactOptional(v.literal(true)),
	/** In what more time is asked for. */
	extendsBy: v.picklist(['hours', 'workingDays']),
})

const historyItem = v.strictObject({
	at: moment,
	/** Who did it, in words: a name with a post, 您, or 系统. */
	by: v.string(),
	event: v.picklist(['submit', 'regrid', ...REPORT_EVENTS]),
	/** What happened, in a sentence. */
	text: v.string(),
	note: v.exactOptional(v.string()),
	reason: v.exactOptional(v.string()),
	/** Short-lived links. */
	photos: v.exactOptional(v.array(v.string())),
	/** What stands in place of photos that the content check rejected. */
	hiddenPhotos: v.exactOptional(v.string()),
	/** Which of the photos have not passed the content check yet. */
	uncheckedPhotos: v.exactOptional(v.string()),
	voice: v.exactOptional(voiceView),
})

const owner = v.strictObject({
	areaCode,
	post,
	title: v.string(),
	areaName: v.string(),
	/** Who answers for the desk today. */
	name: v.string(),
	phone: v.string(),
	/** A link to their photo, where they have given one; said when a report is opened, not after each event. */
	photo: v.exactOptional(v.string()),
	/** The viewer is among them. */
	isYou: v.boolean(),
	/** The holder who is away, when a deputy stands in. */
	standsInFor: v.exactOptional(v.string()),
})

/** The other report of a merge. */
const mergedOne = v.strictObject({ id: v.string(), number: v.string() })

/** A report as one viewer may see it. */
export const reportView = v.strictObject({
	id: v.string(),
	number: v.string(),
	version: v.number(),
	status,
	level,
	category: v.string(),
	categoryInfo: category,
	text: v.string(),
	/** What its category asks more, for those who read the words. */
	questions: v.exactOptional(v.array(askedQuestion)),
	/** Short-lived links. */
	photos: v.array(v.string()),
	hiddenPhotos: v.exactOptional(v.string()),
	uncheckedPhotos: v.exactOptional(v.string()),
	voice: v.exactOptional(voiceView),
	place: v.strictObject({
		areaCode,
		path: v.string(),
		text: v.exactOptional(v.string()),
		/** What the reporter added of the place, in their words. */
		added: v.exactOptional(v.string()),
		/** On the map, for those in charge of an open report and for the reporter. */
		at: v.exactOptional(v.strictObject({ ...point.entries, name: v.exactOptional(v.string()) })),
	}),
	/** Nobody reads who reported it. */
	unnamed: v.exactOptional(v.literal(true)),
	/** Its reporter said that it is about those in charge: some are kept from it. */
	aboutThem: v.exactOptional(v.literal(true)),
	/** For those who may read all of the report. */
	reporter: v.exactOptional(
		v.strictObject({
			name: v.exactOptional(v.string()),
			/** For those in charge of an open report, and for the reporter. */
			phone: v.exactOptional(v.string()),
			/** The resident who said it for them. */
			speaker: v.exactOptional(
				v.strictObject({ name: v.exactOptional(v.string()), phone: v.exactOptional(v.string()) }),
			),
		}),
	),
	/** The house that it is reported from, for those in charge of an open report. */
	house: v.exactOptional(
		v.strictObject({
			address: v.string(),
			headName: v.string(),
			phone: v.exactOptional(v.string()),
			/** What is not certain: whether the reporter lives there (`pending`), or that they do not (`none`). */
			tie: v.exactOptional(v.picklist(['pending', 'none'])),
		}),
	),
	/** The viewer said it for somebody without WeChat: for whom. */
	onBehalfOf: v.exactOptional(v.string()),
	/** Until when they were promised a result, while it is awaited. */
	promisedBy: v.exactOptional(moment),
	/** The viewer is the reporter. */
	mine: v.boolean(),
	/** The viewer sees only what is public: no person, no words of the reporter. */
	publicOnly: v.boolean(),
	/** The viewer stands above a private matter: they read what it is about and what they have to decide, no words. */
	outlineOnly: v.boolean(),
	/** The viewer keeps it from deletion, and reads no more than that takes. */
	keeperOnly: v.exactOptional(v.literal(true)),
	/** The viewer did something to it in a post that has ended: they read their own entries, as they left it. */
	recordOnly: v.exactOptional(v.literal(true)),
	/** It ended long ago: who said what is gone, and how it went is left. */
	forgotten: v.exactOptional(v.literal(true)),
	/** 留存: kept from deletion until then, and why; for those who read the whole report, and for the clerk who may keep it. */
	held: v.exactOptional(v.strictObject({ until: moment, reason: v.string() })),
	/** Neighbours may see what is public of it. */
	isPublic: v.boolean(),
	/** They read the reporter's first words, as soon as those have passed the content check. */
	neighboursRead: v.exactOptional(v.literal(true)),
	/** Something that they read was hidden from them. */
	hidden: v.exactOptional(v.literal(true)),
	owner,
	lead: v.exactOptional(v.string()),
	coHandlers: v.array(v.strictObject({ ...desk.entries, title: v.string() })),
	supervised: v.boolean(),
	/** Of a supervised report: by when the owner has to say how it stands (督办). */
	noteDue: v.exactOptional(v.strictObject({ dueAt: moment, overdue: v.boolean() })),
	told: v.boolean(),
	/** Who checks it next, and how many checks are still owed. */
	check: v.exactOptional(
		v.strictObject({
			owed: v.number(),
			title: v.string(),
			name: v.string(),
			/** The named verifier no longer has that post. */
			isLeft: v.exactOptional(v.literal(true)),
		}),
	),
	/** The report that it became part of. */
	mergedInto: v.exactOptional(mergedOne),
	/** What was merged into it. */
	merged: v.array(mergedOne),
	/** How many neighbours joined it, those merged into it included. */
	joins: v.number(),
	/** The viewer is one of them. */
	joined: v.boolean(),
	rating: v.exactOptional(v.strictObject({ solved: v.picklist(SOLVED), satisfied: v.picklist(SATISFIED) })),
	trail: v.array(v.string()),
	history: v.array(historyItem),
	/** What the viewer may do now, and what they fill in for it. */
	allowed: v.array(
		v.strictObject({
			event: v.picklist(REPORT_EVENTS),
			needs: v.array(v.picklist(NEEDS)),
			fields: v.array(v.picklist(EVENT_FIELDS)),
		}),
	),
	clock,
})

/** A report in a list: one line of what, one line of who and by when. */
export const reportItem = v.strictObject({
	id: v.string(),
	number: v.string(),
	status,
	category: v.string(),
	categoryName: v.string(),
	/** The name of its drawing. */
	categoryIcon: v.string(),
	/** Empty where the viewer may not read the words. */
	text: v.string(),
	/** Seconds of the recording, for those who may read the words. */
	voice: v.exactOptional(v.number()),
	placeName: v.string(),
	submittedAt: moment,
	ownerTitle: v.string(),
	/** In an inbox or a flood: it lies with one of the viewer's own desks, so who that is need not be said. */
	yours: v.exactOptional(v.literal(true)),
	/** Whom to ring: who answers for its desk today. Given to those above, of an emergency that nobody has accepted. */
	ring: v.exactOptional(v.strictObject({ name: v.string(), phone: v.string() })),
	joins: v.number(),
	/** People may be in danger, and it is under way. */
	emergency: v.exactOptional(v.literal(true)),
	supervised: v.boolean(),
	/** Since the owner last acted, the reporter has added something (补充), or somebody has urged (催办). */
	added: v.boolean(),
	urged: v.boolean(),
	/** For whom it was reported, in the list of the person who reported it for somebody else. */
	onBehalfOf: v.exactOptional(v.string()),
	/** In the reporter's own list: somebody waits for their answer. */
	asksYou: v.exactOptional(v.literal(true)),
	/** In the reporter's own list: it is said to be done, and they have not said whether it is. */
	wantsVerdict: v.exactOptional(v.literal(true)),
	/** In the list of a desk that passed it on: when it left, how, to whom and why. */
	passedOn: v.exactOptional(v.strictObject({ at: moment, why: v.string() })),
	clock,
})

/** What every event and the report's own page answer. */
export const reportAnswer = v.strictObject({ report: reportView })

/** A desk and the people who answer for it today. */
export const heldDesk = {
	areaCode,
	post,
	title: v.string(),
	areaName: v.string(),
	names: v.array(v.string()),
}
