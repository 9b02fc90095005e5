import { pathText } from '#shared/area/area'
import { toIso } from '#shared/clock/china-time'
import { placePath } from '#shared/life/report'
import { publicArea } from './life/publicity'
import type { Situation } from './life/situation'
import { POST_WORDS } from '#shared/words/posts'
import { postTitle } from '../../words/desk'
import type { Output } from './contract/report'
import { publicClockView } from './owner-view'
import { viewHead } from './view-head'
import { joinsOf } from './item'
import { linksTo } from './photos'
import { publicWords, sharedWords } from './public-words'

type ReportView = Output<'show'>['report']

/**
 * What neighbours may see: category, area, state, what was said to everybody, and the reporter's words where
 * they said so. No person.
 * `links` lead to photos, by their file ids.
 */
export function publicView(situation: Situation, links: ReadonlyMap<string, string>): ReportView {
	const { report, chain, relations, now } = situation
	const { state } = report
	const area = publicArea(report)
	const line = placePath(report)
	const path = line.slice(0, line.findIndex(({ code }) => code === area?.code) + 1)
	const ownerArea = chain.find(({ code }) => code === state.owner.areaCode)
	const title = ownerArea ? postTitle(state.owner.post, ownerArea) : POST_WORDS[state.owner.post]
	const { text, photos } = sharedWords(report)
	return {
		...viewHead(situation),
		text,
		photos: linksTo(links, photos),
		place: { areaCode: area?.code ?? state.owner.areaCode, path: pathText(path) },
		mine: false,
		publicOnly: true,
		outlineOnly: false,
		isPublic: true,
		owner: { ...state.owner, title, areaName: ownerArea?.name ?? '', name: '', phone: '', isYou: false },
		coHandlers: [],
		told: false,
		merged: [],
		joins: joinsOf(report),
		joined: relations.has('joiner') || relations.has('mergedReporter'),
		trail: [],
		history: publicWords(report).map(({ at, event, note, photos = [] }) => ({
			at: toIso(at),
			by: title,
			event,
			text: note,
			photos: linksTo(links, photos),
		})),
		clock: publicClockView(state, now),
	}
}
