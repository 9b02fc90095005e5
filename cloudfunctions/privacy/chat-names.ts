import {
	AFTER_A_CUE,
	AFTER_CHAT,
	CHAT_NAME,
	CHAT_SLANG,
	UNITS,
	WHOSE_BEFORE,
	WHOSE_BEHIND,
} from '../words/personal-numbers'
import type { Span } from './span'

const NAME = '[A-Za-z_][-_A-Za-z0-9]{5,19}'
/** Of digits alone, or shorter than WeChat allows today: only where it is said to be one. */
const TOLD = '[A-Za-z0-9_][-_A-Za-z0-9]{4,19}'
const GAP = '[\\s:：，,。.（）()“"—\\-=]{0,4}'
const LINK = `(?:${[...AFTER_A_CUE, ...AFTER_CHAT].join('|')}|id|\\u8d26\\u53f7|\\u5e10\\u53f7)`

const BEHIND = new RegExp(`(?<lead>(?:${CHAT_NAME})${GAP}(?<link>${LINK}*)${GAP})(?<name>${TOLD})`, 'giu')
const BEFORE = new RegExp(`(?<lead>)(?<name>${NAME})\\s?(?:[(\uff08]|${WHOSE_BEHIND})(?:${CHAT_NAME})`, 'giu')
const OWN = /(?<lead>)(?<name>wxid_[a-z0-9]{6,})/gi
/** A number on QQ, by its letter box. */
const BOX = /(?<lead>)(?<name>\d{5,11})(?=@qq\.)/gi

/** Words that are no name of anybody. */
const NOBODY = /^(?:wechat|weixin|iphone|android|windows|version|app|ios)\d*$/i

/** Where names on WeChat or QQ stand in a text. */
export function chatNames(text: string): Span[] {
	return [BEHIND, BEFORE, OWN, BOX].flatMap((form) =>
		matches(text, form).flatMap((match) => named(text, match)),
	)
}

function matches(text: string, form: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = []
	form.lastIndex = 0
	for (let match = form.exec(text); match !== null; match = form.exec(text)) found.push(match)
	return found
}

function named(text: string, match: RegExpExecArray): Span[] {
	const { lead = '', link = '', name = '' } = match.groups ?? {}
	const from = match.index + lead.length
	const to = from + name.length
	const before = text.slice(0, match.index)
	const isAfterANumber = /\d$/.test(before) && /[:\uff1a]/.test(lead)
	const isInsideAWord = /[A-Za-z0-9]$/.test(before) && /^[a-z]/i.test(match[0]) && !isAfterANumber
	const isQuantity = /^\d+$/.test(name) && UNITS.includes(text.charAt(to) || ' ')
	const isTold =
		lead === '' || link !== '' || /[:\uff1a]/.test(lead) || CHAT_SLANG.test(lead) || WHOSE_BEFORE.test(before)
	const looksLikeOne = isTold || (name.length >= 6 && /[\d_-]|^[a-z]{8,}$/.test(name))
	return isInsideAWord || isQuantity || !looksLikeOne || NOBODY.test(name) ? [] : [{ from, to }]
}
