import { pathText, type AreaChain } from '#shared/area/area'
import type { Category } from '#shared/report/category'
import type { OwnerRule } from '#shared/report/owner-rule'
import type { Desk } from '#shared/roster/desk'
import type { Answer } from '#shared/roster/holder'
import type { Post } from '#shared/roster/post'
import { answerWords, areaWords, deskAndPerson, deskWords } from './desk'
import { spanWords } from '#shared/words/moment'
import { POST_WORDS } from '#shared/words/posts'

/** How the place of a report became known. */
export type Located =
	| { by: 'household' | 'doorCode' | 'choice' }
	/** Nobody said where: somebody in post reports from their own area. */
	| { by: 'post' }
	| { by: 'words'; words: string }
	/** The words fit no area, or several; or there is a point and no boundary to look it up in. */
	| { by: 'unclear'; words: string; fits: number; similar?: true }
	| { by: 'point' }
	| { by: 'nothing' }

/** One step of the way to a desk, for the trail. */
export type RouteStep =
	| { step: 'located'; located: Located; chain: AreaChain }
	| { step: 'rule'; post: Post; chain: AreaChain; of?: OwnerRule }
	| { step: 'noGrid'; chain: AreaChain }
	| { step: 'toDispatcher'; chain: AreaChain }
	/** It is about those in charge: whose desks it would come to are passed by. */
	| { step: 'pastBarred'; chain: AreaChain }
	/** An emergency, and these have never opened the product: it would reach nobody there. */
	| { step: 'pastUnbound'; names: string[]; chain: AreaChain }
	| { step: 'answered'; wanted: Desk; answer: Answer; chain: AreaChain; isPast: boolean }
	| { step: 'informed'; desks: Desk[]; chain: AreaChain }

/** The way of a report to its desk, each step in a sentence. */
export function trailSentences(steps: readonly RouteStep[], category: Category): string[] {
	return steps.map((step) => sentence(step, category))
}

function sentence(step: RouteStep, category: Category): string {
	switch (step.step) {
		case 'located':
			return locatedSentence(step.located, step.chain)
		case 'rule':
			return `“${category.name}”这类事${ruleWords(step)}归${endOf(step.chain)}的${POST_WORDS[step.post]}管`
		case 'noGrid':
			return `这个地方没有细分到网格，由${endOf(step.chain)}管`
		case 'toDispatcher':
			return `请${endOf(step.chain)}调度员定下由谁管`
		case 'pastBarred':
			return '报事人说这件事和管这里的人有关：不经他们的手，他们也看不到'
		case 'pastUnbound':
			return `事情紧急，${step.names.join('、')}还没有开通微信，收不到，先交给收得到的人`
		case 'answered':
			return answeredSentence(step)
		case 'informed':
			return `也告诉了${step.desks.map((desk) => deskWords(desk, step.chain)).join('、')}，请他们协办`
	}
}

/** Why it is not the usual post. */
function ruleWords({ of, chain }: Extract<RouteStep, { step: 'rule' }>): string {
	if (!of) return ''
	const where = of.areaCode === undefined ? '' : `在${areaWords(of.areaCode, chain)}`
	return of.hours ? `${where}${spanWords(of.hours)}` : where
}

function locatedSentence(located: Located, chain: AreaChain): string {
	const place = pathText(chain)
	switch (located.by) {
		case 'household':
			return `地点：报事人的家，在${place}`
		case 'doorCode':
			return `地点：按门牌码，在${place}`
		case 'choice':
			return `地点：上报时选的${place}`
		case 'post':
			return `地点：没有说明，先按${place}办`
		case 'words':
			return `地点：上报时写的“${located.words}”，认出是${place}`
		case 'point':
			return `地点：地图上指的点已经交给办事的人，先按${place}办`
		case 'unclear':
			return unclearSentence(located)
		case 'nothing':
			return '地点：没有说明'
	}
}

function unclearSentence({ words, fits, similar }: Extract<Located, { by: 'unclear' }>): string {
	const written = `地点：上报时写的“${words}”`
	if (fits === 0) return `${written}没有对上任何地方`
	return similar
		? `${written}没有完全对上，有 ${fits} 个相近的地方，还没有确定`
		: `${written}有 ${fits} 个地方对得上，还没有确定`
}

function answeredSentence({
	wanted,
	answer,
	chain,
	isPast,
}: Extract<RouteStep, { step: 'answered' }>): string {
	const who = deskAndPerson(answer, chain)
	// Whether the desk was empty or passed by is nobody's business further down.
	if (isPast) return `由${who}管`
	switch (answer.as) {
		case 'holder':
			return `今天在岗的是${answerWords(answer)}`
		case 'deputy':
			return answer.standsInFor
				? `${answer.standsInFor.name}今天不在岗，由${answer.people[0].name}代班`
				: `今天由${answer.people[0].name}代班`
		case 'nextDesk':
			return `${deskWords(wanted, chain)}今天没有人在岗，转给${who}`
		case 'oneLevelUp':
			return `${deskWords(wanted, chain)}今天没有人在岗，转给上一级${who}`
	}
}

function endOf(chain: AreaChain): string {
	const last = chain[chain.length - 1]
	return last ? areaWords(last.code, chain) : ''
}
