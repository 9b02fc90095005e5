import type { AreaChain, AreaRef } from '#shared/area/area'
import type { Desk } from '#shared/roster/desk'
import type { Answer } from '#shared/roster/holder'
import type { Post } from '#shared/roster/post'
import { POST_WORDS } from '#shared/words/posts'
import type { HistoryEntry } from '#shared/life/report'
import { EVENT_WORDS } from '#shared/words/life'

/** The post as it is called in an area: a leader is named after what the place is, e.g. 嘎查负责人, 独贵龙长, 楼栋长. */
export function postTitle(post: Post, { level, levelName }: Pick<AreaRef, 'level' | 'levelName'>): string {
	if (post === 'villageLeader' && level === 'village') return `${levelName}负责人`
	if (post === 'unitLeader' && level === 'unit') return `${levelName}长`
	if (post === 'gridLeader' && level === 'grid' && levelName !== '格') return `${levelName}长`
	return POST_WORDS[post]
}

/** A desk in words: 柳树川村第一网格网格长. The village is named with its grid, since every village has a first grid. */
export function deskWords(desk: Desk, path: readonly AreaRef[]): string {
	const area = path.find(({ code }) => code === desk.areaCode)
	if (!area) return POST_WORDS[desk.post]
	const place = areaWords(area.code, path)
	const title = postTitle(desk.post, area)
	// 柳树川村 and its 村负责人 are one: 柳树川村负责人.
	const said = title === `${area.levelName}负责人` && place.endsWith(area.levelName)
	return place + (said ? title.slice(area.levelName.length) : title)
}

/** An area in words; a grid or unit with what is above it up to the village. */
export function areaWords(code: string, path: readonly AreaRef[]): string {
	const at = path.findIndex((area) => area.code === code)
	const area = path[at]
	if (!area) return ''
	const above = path[at - 1]
	const alone = area.level !== 'grid' && area.level !== 'unit'
	return alone || !above ? area.name : `${areaWords(above.code, path.slice(0, at))}${area.name}`
}

/** Who answers for a desk, and as what: 王秀兰（代李强）. */
export function answerWords(answer: Answer): string {
	const name = answer.people[0].name
	return answer.standsInFor ? `${name}（代${answer.standsInFor.name}）` : name
}

/** A desk with the person who answers for it: 柳树川村第一网格网格长王秀兰. */
export function deskAndPerson(answer: Answer, chain: AreaChain): string {
	return `${deskWords(answer.desk, chain)}${answerWords(answer)}`
}

/** So much of a reason stands in a list. */
const LENGTH = 40

/** Why a report left a desk, in a line: how, to whom, and what was said, for readers who may read that. */
export function passedOnWords(entry: HistoryEntry, readsWords: boolean): string {
	const how = entry.event === 'escalate' && entry.by.kind === 'timer' ? '超时上呈' : EVENT_WORDS[entry.event]
	const to = entry.ownerWords === undefined ? how : `${how}给${entry.ownerWords}`
	const letters = readsWords ? Array.from(entry.reason ?? entry.note ?? '') : []
	if (letters.length === 0) return to
	return `${to}：${letters.length > LENGTH ? `${letters.slice(0, LENGTH).join('')}…` : letters.join('')}`
}
