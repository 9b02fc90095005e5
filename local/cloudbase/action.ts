import { invalidParameter } from './errors'

/** The body of a request, field by field. */
export type ActionBody = Record<string, unknown>

export interface ActionReply {
	/** What goes back beside the request id. */
	reply: Record<string, unknown>
	kind: 'read' | 'write' | 'other'
	/** Documents returned or changed. */
	documents: number
	/** Documents looked at for that. */
	examined?: number
	/** What it did beyond walks along an index that end with their page, by name. */
	walks?: readonly string[]
}

/** Answers one action of the wire protocol. `callId` names the function call that asks, if one does. */
export type ActionHandler = (body: ActionBody, callId: string | undefined) => Promise<ActionReply>

export type ActionHandlers = Record<string, ActionHandler>

/** A reply that reads or writes no document. */
export function plainReply(reply: Record<string, unknown>): ActionReply {
	return { reply, kind: 'other', documents: 0 }
}

/** A text that a request must have. */
export function requiredText(body: ActionBody, name: string): string {
	const value = body[name]
	if (typeof value !== 'string' || value === '') throw invalidParameter(`${name} is missing`)
	return value
}

/** A text that a request may have. */
export function optionalText(body: ActionBody, name: string): string | undefined {
	const value = body[name]
	if (value === undefined || value === null || value === '') return undefined
	if (typeof value !== 'string') throw invalidParameter(`${name} has to be text`)
	return value
}

/** An array that a request must have. */
export function requiredList(body: ActionBody, name: string): unknown[] {
	const value = body[name]
	if (!Array.isArray(value)) throw invalidParameter(`${name} has to be an array`)
	return value
}

/** A whole number that a request may have, not below zero. */
export function optionalCount(body: ActionBody, name: string): number | undefined {
	const value = body[name]
	if (value === undefined || value === null) return undefined
	if (!Number.isInteger(value) || Number(value) < 0)
		throw invalidParameter(`${name} has to be a whole number`)
	return Number(value)
}
