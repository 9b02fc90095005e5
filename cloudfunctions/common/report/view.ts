import { pathText, type AreaChain, type AreaRef } from '../../../miniprogram/domain/area/area'
import { chinaDay, toIso } from '../../../miniprogram/domain/clock/china-time'
import { allowedEvents } from '../../../miniprogram/domain/life/decide'
import { mayReadAll, readsHouse } from '../../../miniprogram/domain/life/relations'
import { placePath } from '../../../miniprogram/domain/life/place-path'
import { publicArea } from '../../../miniprogram/domain/life/publicity'
import type { HistoryEntry, Report } from '../../../miniprogram/domain/life/report'
import type { Situation } from '../../../miniprogram/domain/life/situation'
import { answerFor } from '../../../miniprogram/domain/roster/holder'
import { deskWords } from '../../../miniprogram/domain/words/desk'
import { historySentence, WHO_WORDS } from '../../../miniprogram/domain/words/history'
import { POST_WORDS } from '../../../miniprogram/domain/words/posts'
import { postTitle } from '../../../miniprogram/domain/words/titles'
import type { Output } from '../contract'
import type { RosterSnapshot } from '../roster/snapshot'
import { categoryView, extensionUnit } from './category-view'
import { clockView, noteDueView } from './clock-view'
import { houseView } from './house-view'
import { joinsOf } from './item'
import { hiddenPhotos } from './photos'
import { publicView } from './public-view'

type ReportView = Output<'report', 'show'>['report']

/** What a view is made of besides the situation: the areas that were read, and the links to photos. */
export interface ViewParts {
  snapshot: RosterSnapshot
  /** Short-lived links by file id. */
  links: ReadonlyMap<string, string>
}

/** A report as one viewer may see it, with what they may do next. */
export function viewOf(situation: Situation, parts: ViewParts): ReportView {
  return mayReadAll(situation.relations) ? fullView(situation, parts) : publicView(situation, parts.links)
}

function fullView(situation: Situation, parts: ViewParts): ReportView {
  const { report, chain, relations, now } = situation
  const { state, place } = report
  const path = placePath(report)
  const linksTo = (ids: readonly string[]): string[] => ids.flatMap((id) => parts.links.get(id) ?? [])
  const reporter = reporterView(situation)
  const mine = relations.has('reporter')
  return {
    id: report.id,
    number: report.number,
    version: report.version,
    status: state.status,
    level: state.level,
    category: report.category.code,
    categoryInfo: categoryView(situation),
    text: report.text,
    photos: linksTo(report.photos),
    ...hiddenPhotos(report, report.photos),
    place: {
      areaCode: path[path.length - 1]?.code ?? state.owner.areaCode,
      path: pathText(path),
      ...(place.text !== undefined && { text: place.text }),
      ...(place.point && (mine || readsHouse(report, relations)) && { at: place.point }),
    },
    ...(reporter && { reporter }),
    ...houseView(situation, parts),
    mine,
    publicOnly: false,
    isPublic: publicArea(report) !== null,
    owner: ownerView(report, chain, now),
    ...(state.lead && { lead: state.lead.name }),
    coHandlers: state.coHandlers.map((desk) => ({
      ...desk,
      title: deskWords(desk, pathOf(chain, path)),
    })),
    supervised: state.supervision !== null,
    ...noteDueView(state, now),
    told: state.told !== null,
    ...checkView(situation, parts),
    ...(state.mergedInto && { mergedInto: { id: state.mergedInto.id, number: state.mergedInto.number } }),
    merged: state.merged.map(({ id, number }) => ({ id, number })),
    joins: joinsOf(report),
    joined: relations.has('joiner') || relations.has('mergedReporter'),
    ...(state.rating && { rating: state.rating }),
    trail: [...report.trail, ...moves(situation)],
    history: report.history.map((entry) => historyView(entry, situation, linksTo)),
    allowed: allowedEvents(situation),
    clock: clockView(state, now),
  }
}

/** Each time it was passed on after it was routed, in a sentence: the way to the desk where it lies now. */
function moves(situation: Situation): string[] {
  const passedOn = situation.report.history.slice(1).filter((entry) => entry.set.owner !== undefined)
  return passedOn.map((entry) => sentenceOf(entry, situation))
}

/** Whose turn it is to check, as long as a check is owed. */
function checkView({ report, now }: Situation, { snapshot }: ViewParts): Pick<ReportView, 'check'> {
  const { owed, desk } = report.state.checks
  const area = desk && snapshot.area(desk.areaCode)
  if (owed === 0 || !desk || !area) return {}
  const answer = answerFor(desk, snapshot.chain(area.path), chinaDay(now))
  return { check: { owed, title: deskWords(desk, area.path), name: answer?.people[0].name ?? '' } }
}

function ownerView({ state }: Report, chain: AreaChain, now: number): ReportView['owner'] {
  const answer = answerFor(state.owner, chain, chinaDay(now))
  const area = chain.find(({ code }) => code === state.owner.areaCode)
  return {
    ...state.owner,
    title: area ? postTitle(state.owner.post, area) : POST_WORDS[state.owner.post],
    areaName: area?.name ?? '',
    name: answer?.people[0].name ?? '',
    phone: answer?.people[0].phone ?? '',
    ...(answer?.standsInFor && { standsInFor: answer.standsInFor.name }),
  }
}

/** The reporter's phone stands there for those in charge, and for the reporter. */
function reporterView({ report, relations }: Situation): ReportView['reporter'] {
  const { name, phone } = report.reporter
  const mayCall = readsHouse(report, relations) || relations.has('reporter')
  return {
    ...(name !== undefined && { name }),
    ...(phone !== undefined && mayCall && { phone }),
  }
}

function historyView(
  entry: HistoryEntry,
  situation: Situation,
  linksTo: (ids: readonly string[]) => string[],
): ReportView['history'][number] {
  return {
    at: toIso(entry.at),
    by: whoWords(entry, situation),
    event: entry.event,
    text: sentenceOf(entry, situation),
    ...(entry.note !== undefined && { note: entry.note }),
    ...(entry.reason !== undefined && { reason: entry.reason }),
    ...(entry.photos && { photos: linksTo(entry.photos) }),
    ...hiddenPhotos(situation.report, entry.photos),
  }
}

function sentenceOf(entry: HistoryEntry, situation: Situation): string {
  const toReporter = situation.relations.has('reporter')
  return historySentence(entry, whoWords(entry, situation), extensionUnit(situation), toReporter)
}

function whoWords({ by }: HistoryEntry, { actor }: Situation): string {
  if (by.kind === 'timer') return WHO_WORDS.system
  if (by.kind === 'staff') return `${by.title ?? ''}${by.name}`
  if (by.id === actor.id) return WHO_WORDS.you
  return by.kind === 'neighbour' ? WHO_WORDS.neighbour : WHO_WORDS.reporter
}

/** The longest path known: the place's own names the areas that a report has passed through, the chain today's. */
function pathOf(chain: AreaChain, path: readonly AreaRef[]): readonly AreaRef[] {
  const known = new Set(path.map((area) => area.code))
  return [...path, ...chain.filter((area) => !known.has(area.code))]
}
