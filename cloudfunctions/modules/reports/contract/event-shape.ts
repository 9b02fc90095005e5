import * as v from 'valibot'
import type { ErrorCode } from '#shared/errors/codes'
import { COMMON_ERRORS, type Method, type Role } from '../../../rpc/method'
import { ofReport } from '../../../rpc/reach'
import { areaCode, doorCode, photos, point, text, voice } from '../../../rpc/shapes'
import { id, reportAnswer as report, words } from './view'

const version = v.pipe(v.number(), v.integer(), v.minValue(1))
export const reason = text(500)

const EVENT_ERRORS = [
	...COMMON_ERRORS,
	'NOT_FOUND',
	'STALE_VERSION',
	'EVENT_NOT_ALLOWED',
	'TEXT_REJECTED',
] as const satisfies ErrorCode[]

/** An event: the version that the caller saw, and what the event needs. */
export function event<E extends v.ObjectEntries>(
	doc: string,
	role: Role,
	entries: E,
	errors: ErrorCode[] = [],
) {
	return {
		doc,
		roles: [role],
		reach: 'into' in entries ? ofReport('id', 'into') : ofReport('id'),
		input: v.strictObject({ id, version, ...entries }),
		output: report,
		errors: [
			...EVENT_ERRORS,
			...('photos' in entries ? (['FOREIGN_PHOTO', 'NO_PHOTO'] as const) : []),
			...('voice' in entries ? (['NO_VOICE'] as const) : []),
			...errors,
		],
	} as const satisfies Method
}

/** Neighbours may read these words too. */
export const isPublic = v.exactOptional(v.boolean())

export const optionalNote = { note: v.exactOptional(words), photos: v.exactOptional(photos) }

/** A note and photos, or a recording. */
export const saidOrShown = { ...optionalNote, voice: v.exactOptional(voice) }

/** A place as a reporter states it. */
export const place = v.union([
	v.strictObject({ areaCode }),
	v.strictObject({ doorCode }),
	v.strictObject({ text: text(100) }),
	v.strictObject({ point }),
])
