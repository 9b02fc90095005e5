import { toIso } from '#shared/clock/china-time'
import type { Output } from '../contract/visit'
import type { Written } from './write'

type Answered = Output<'record'>['visits'][number]

/** The answer to the visitor: the same each time it is sent, whatever others did since. */
export function answerOf({ aim, attempt }: Written): Answered {
	const { outcome, at, counted, ended } = attempt
	const { id, plan, period, channel } = aim
	return { id, planId: plan.id, period, channel, outcome, at: toIso(at), counted, ended }
}
