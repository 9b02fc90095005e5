import { OR } from '../words/personal-numbers'
import { chatNames } from './chat-names'
import { digitRuns, UNSEEN, type DigitRun } from './digits'
import { isSaidToBePhone, tailOf, type Around } from './kinds'
import { partsFrom } from './parts'
import type { Span } from './span'

/** How much of the text around a number is looked at. */
const NEAR = 24

const PAIRS: Readonly<Record<string, string>> = {
	')': '(',
	'）': '（',
	']': '[',
	'】': '【',
	'」': '「',
	'》': '《',
}

/** Where phones, identity cards, bank cards and chat names of people stand in a text, in their order. */
export function personalNumbers(text: string): Span[] {
	const readings = [digitRuns(text), digitRuns(text, true)]
	const found = [...readings.flatMap((runs) => numbersIn(text, runs)), ...chatNames(text)]
	return merged(found)
}

function numbersIn(text: string, runs: readonly DigitRun[]): Span[] {
	const found: Span[] = []
	for (let first = 0; first < runs.length;) {
		const span = numberFrom(text, runs, first, found[found.length - 1])
		if (span) found.push(span)
		first += 1
		while (span && (runs[first]?.from ?? Infinity) < span.to) first += 1
	}
	return found
}

function numberFrom(
	text: string,
	runs: readonly DigitRun[],
	first: number,
	before: Span | undefined,
): Span | undefined {
	const all = partsFrom(text, runs, first)
	for (const parts of all) {
		const tail = tailOf(parts, around(text, parts))
		if (tail !== undefined) return withBrackets(text, { from: parts.from, to: parts.to + tail })
	}
	const isBesideOne = before !== undefined && OR.test(text.slice(before.to, runs[first]?.from))
	const saidToBe = all.find((parts) => isSaidToBePhone(parts, { ...around(text, parts), isBesideOne }))
	return saidToBe && withBrackets(text, saidToBe)
}

const around = (text: string, { from, to }: Span): Around => ({
	before: text.slice(Math.max(0, from - NEAR), from),
	after: text.slice(to, to + NEAR),
})

/** Takes along what stands around a number or around its ends: the plus, brackets, what nobody sees. */
function withBrackets(text: string, { from, to }: Span): Span {
	let span = { from, to }
	if (/[+＋]/.test(text.charAt(from - 1))) span = { ...span, from: from - 1 }
	while (UNSEEN.test(text.charAt(span.from - 1))) span = { ...span, from: span.from - 1 }
	const inside = text.slice(from, to)
	for (const [close, open] of Object.entries(PAIRS)) {
		const opens = inside.split(open).length
		const closes = inside.split(close).length
		if (text.charAt(span.from - 1) === open && (closes > opens || text.charAt(span.to) === close)) {
			span = closes > opens ? { ...span, from: span.from - 1 } : { from: span.from - 1, to: span.to + 1 }
		} else if (opens > closes && text.charAt(span.to) === close) span = { ...span, to: span.to + 1 }
	}
	return span
}

/** Spans that touch nothing twice: of two that overlap, one from the first's start to the last's end. */
function merged(spans: readonly Span[]): Span[] {
	const kept: Span[] = []
	for (const span of [...spans].sort((one, other) => one.from - other.from || other.to - one.to)) {
		const last = kept[kept.length - 1]
		if (last && span.from < last.to) last.to = Math.max(last.to, span.to)
		else kept.push({ ...span })
	}
	return kept
}
