import * as v from 'valibot'
import { LONGEST_AREA_NAME } from '#shared/area/area'
import { LEVELS } from '#shared/area/level'
import { isDay } from '#shared/clock/china-time'
import { REPORT_CLASSES } from '#shared/clock/term'
import { LONGEST_VOICE } from '#shared/content/voice-kind'
import { POSTS } from '#shared/roster/post'
import { isLonger, isReadable, cleanWords } from '#shared/text/characters'
import { cleanLine } from '#shared/text/clean-line'
import { cleanPhone, PHONE_FORM } from '#shared/text/clean-phone'
import { hasPrivate } from '#shared/text/odd-characters'
import { LONGEST_TYPED_PHONE } from '#shared/text/typed'
import { COUNTED_TO } from '#shared/words/count'
import { TYPED_WORDS } from '#shared/words/validation'

/** At most so many characters, as people count them: a rare one of two halves is one. */
export function atMost(max: number): v.MaxLengthAction<string, number, undefined> {
	const inHalves = v.maxLength<string, number>(max)
	return {
		...inHalves,
		'~run': (dataset, config) =>
			dataset.typed && !isLonger(dataset.value, max) ? dataset : inHalves['~run'](dataset, config),
	}
}

/** A text with signs that no text has is refused: where it came from, more than they went wrong. */
const readable = v.pipe(v.string(), v.check(isReadable, TYPED_WORDS.unreadable))

/** Words in sentences. One in which nobody sees anything counts as missing. */
export const text = (max: number) => v.pipe(readable, v.transform(cleanWords), v.nonEmpty(), atMost(max))

/** What somebody or something is called: names that look alike are one. */
export const name = (max: number) =>
	v.pipe(
		readable,
		v.transform(cleanLine),
		v.nonEmpty(),
		atMost(max),
		v.check((line) => !hasPrivate(line), TYPED_WORDS.privateSign),
	)

/** Up to 12 digits for an official division, longer or with letters for what a village names itself. */
export const areaCode = v.pipe(v.string(), v.regex(/^[0-9A-Za-z-]{1,32}$/))

/** What a clerk calls an area. */
export const areaName = name(LONGEST_AREA_NAME)

/** As printed on the door card; spaces, hyphens and small letters are accepted. */
export const doorCode = v.pipe(readable, v.transform(cleanLine), v.minLength(8), v.maxLength(24))

/** As people write it: with spaces, hyphens, +86 or a remark behind. */
export const phone = v.pipe(
	readable,
	atMost(LONGEST_TYPED_PHONE),
	v.transform(cleanPhone),
	v.nonEmpty(),
	v.regex(PHONE_FORM, TYPED_WORDS.badPhone),
)

export const post = v.picklist(POSTS)
export const level = v.picklist(LEVELS)
export const reportClass = v.picklist(REPORT_CLASSES)

/** A day of the calendar, YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isDay))

/** Minutes since midnight in China. */
export const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24 * 60))

/** ISO 8601 with offset. */
export const moment = v.pipe(v.string(), v.isoTimestamp())

export const desk = v.strictObject({ areaCode, post })

/** In answers only. The code may also be the sign for a post that is not tied to an area. */
export const areaRef = v.strictObject({ code: v.string(), name: v.string(), level, levelName: v.string() })

/** Made on the phone, so that something is safe to send twice. */
export const clientKey = v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{8,64}$/))

/** A file that the caller uploaded before. */
export const fileId = v.pipe(v.string(), v.startsWith('cloud://'), v.maxLength(300))

/** Photos of one step. */
export const photos = v.pipe(v.array(fileId), v.maxLength(9))

/** A recording of one step, and how long it is. */
export const voice = v.strictObject({
	fileId,
	seconds: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LONGEST_VOICE)),
})

/** Where a long list goes on; opaque. */
export const cursor = v.pipe(v.string(), v.maxLength(200))

/** A point on the map, as WeChat's maps count (gcj02). */
export const point = v.strictObject({
	lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
})

/** A point, with what the map calls it. */
export const mapPoint = v.strictObject({ ...point.entries, name: v.exactOptional(text(60)) })

/** How many there are, counted no further than COUNTED_TO, which stands for all that is more. */
export const boundedCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COUNTED_TO))

export const nothing = v.strictObject({})

/**
 * The code that somebody gives to what they made, by which others find it again. A name that every object has is none: looked up, it would
 * seem to be there already.
 */
export const givenCode = v.pipe(
	v.string(),
	v.regex(
		/^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf)$)[a-z][0-9A-Za-z-]{0,31}$/,
	),
)
