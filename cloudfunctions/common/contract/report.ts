import * as v from 'valibot'
import { REJECT_REASONS, SATISFIED, SOLVED } from '../../../miniprogram/domain/life/event'
import type { ErrorCode } from '../../../miniprogram/domain/errors/codes'
import { COMMON_ERRORS, type Method, type Methods } from './method'
import { reportItem, reportView } from './report-view'
import { areaCode, cursor, desk, doorCode, nothing, phone, photos, post, reportClass, text } from './shapes'

const id = text(64)
const version = v.pipe(v.number(), v.integer(), v.minValue(1))
/** A lone surrogate or a line of spaces says nothing. */
const words = text(1000)
const reason = text(500)

const report = v.strictObject({ report: reportView })
const page = v.strictObject({ items: v.array(reportItem), cursor: v.exactOptional(cursor) })

const place = v.union([
  v.strictObject({ areaCode }),
  v.strictObject({ doorCode }),
  v.strictObject({ text: text(100) }),
  v.strictObject({
    point: v.strictObject({
      lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    }),
  }),
])

const EVENT_ERRORS = [
  ...COMMON_ERRORS,
  'NOT_FOUND',
  'STALE_VERSION',
  'EVENT_NOT_ALLOWED',
  'TEXT_REJECTED',
] as const satisfies ErrorCode[]

/** An event: the version that the caller saw, and what the event needs. */
function event<E extends v.ObjectEntries>(
  doc: string,
  role: 'resident' | 'staff',
  entries: E,
  errors: ErrorCode[] = [],
) {
  return {
    doc,
    roles: [role],
    input: v.strictObject({ id, version, ...entries }),
    output: report,
    errors: [...EVENT_ERRORS, ...errors],
  } as const satisfies Method
}

const optionalNote = { note: v.exactOptional(words), photos: v.exactOptional(photos) }

export const reportMethods = {
  categories: {
    doc: 'The categories that a resident chooses from.',
    roles: ['anyone'],
    input: nothing,
    output: v.array(
      v.strictObject({
        code: v.string(),
        name: v.string(),
        hint: v.string(),
        class: reportClass,
        private: v.boolean(),
      }),
    ),
    errors: COMMON_ERRORS,
  },
  submit: {
    doc: 'Reports a need. It is routed at once; the same clientKey again gives the same report.',
    roles: ['resident'],
    input: v.strictObject({
      /** Made on the phone once a draft, so that sending twice counts once. */
      clientKey: v.pipe(v.string(), v.regex(/^[0-9A-Za-z_-]{8,64}$/)),
      category: text(32),
      text: v.exactOptional(words),
      photos: v.exactOptional(photos),
      place: v.exactOptional(place),
      /** Where in the place, in words: behind the school. */
      placeNote: v.exactOptional(text(100)),
      contact: v.exactOptional(
        v.strictObject({ name: v.exactOptional(text(20)), phone: v.exactOptional(phone) }),
      ),
      /** Staff report for somebody without WeChat. */
      onBehalf: v.exactOptional(v.strictObject({ name: text(20), phone: v.exactOptional(phone) })),
    }),
    output: report,
    errors: [
      ...COMMON_ERRORS,
      'NOT_OPEN_YET',
      'KEY_REUSED',
      'MISSING_INPUT',
      'TEXT_REJECTED',
      'FOREIGN_PHOTO',
      'UNKNOWN_DOOR_CODE',
      'NOT_FOUND',
    ],
  },
  show: {
    doc: 'One report, as the caller may see it, with the events that they may send.',
    roles: ['resident', 'staff'],
    input: v.strictObject({ id }),
    output: report,
    errors: [...COMMON_ERRORS, 'NOT_FOUND'],
  },
  mine: {
    doc: "The caller's own reports, newest first.",
    roles: ['resident'],
    input: v.strictObject({ cursor: v.exactOptional(cursor) }),
    output: page,
    errors: COMMON_ERRORS,
  },
  inbox: {
    doc: 'The open reports at the desks that the caller answers for today, what is due first on top.',
    roles: ['staff'],
    input: v.strictObject({ cursor: v.exactOptional(cursor) }),
    output: page,
    errors: COMMON_ERRORS,
  },
  targets: {
    doc: 'The desks to which the caller may assign a report, with whoever holds them today.',
    roles: ['staff'],
    input: v.strictObject({ id }),
    output: v.strictObject({
      targets: v.array(
        v.strictObject({
          areaCode,
          post,
          title: v.string(),
          areaName: v.string(),
          names: v.array(v.string()),
        }),
      ),
    }),
    errors: [...COMMON_ERRORS, 'NOT_FOUND', 'EVENT_NOT_ALLOWED'],
  },
  accept: event('Accepts it: the caller becomes its lead, who stays answerable.', 'staff', optionalNote),
  assign: event(
    'Assigns it to a desk within reach, or takes it oneself; helping desks may be named.',
    'staff',
    {
      to: desk,
      coHandlers: v.exactOptional(v.pipe(v.array(desk), v.maxLength(5))),
      note: v.exactOptional(words),
    },
    ['TARGET_OUT_OF_REACH', 'TARGET_NOT_HELD', 'TARGET_GAVE_IT_UP'],
  ),
  return: event('Gives it back one level up, with the reason.', 'staff', { reason }, ['NO_LEVEL_ABOVE']),
  escalate: event(
    'Passes it one level up, with the reason; at the top it becomes supervised instead.',
    'staff',
    { reason },
    ['ALREADY_SUPERVISED'],
  ),
  start: event('Begins to handle it.', 'staff', optionalNote),
  settle: event('Settles it on the spot, in words or with a photo.', 'staff', optionalNote, [
    'MISSING_INPUT',
  ]),
  note: event('Tells how it stands.', 'staff', { note: words, photos: v.exactOptional(photos) }),
  askExtension: event(
    'The lead asks for more time before the deadline: hours, or working days where the term is in days.',
    'staff',
    { amount: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), reason },
    ['TOO_LATE_TO_EXTEND', 'EXTENSION_ASKED', 'EXTENDED_ENOUGH'],
  ),
  grantExtension: event('A head desk above grants the time that was asked for.', 'staff', optionalNote),
  refuseExtension: event('A head desk above does not grant it, and says why.', 'staff', { reason }),
  suspend: event(
    'The lead waits for something: the total clock stands still, and the reporter reads why.',
    'staff',
    { days: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)), reason },
    ['SUSPENDED_ENOUGH'],
  ),
  ask: event(
    'The lead asks the reporter something: the total clock stands still for three days at most.',
    'staff',
    { note: words },
    ['SUSPENDED_ENOUGH', 'REPORTER_HAS_NO_WECHAT'],
  ),
  answer: event('The reporter answers.', 'resident', { note: words, photos: v.exactOptional(photos) }),
  resume: event('It is taken up again.', 'staff', optionalNote),
  resolve: event(
    'Says what was done; a photo where the category asks for one.',
    'staff',
    { note: words, photos: v.exactOptional(photos) },
    ['MISSING_INPUT'],
  ),
  reject: event(
    'Does not take it: a reason from the list, and words to the reporter. Never an emergency.',
    'staff',
    { rejectReason: v.picklist(REJECT_REASONS), note: words },
    ['EMERGENCY_IS_TAKEN'],
  ),
  appeal: event(
    'The reporter does not agree with a rejection: one level up, once, within 14 days.',
    'resident',
    { reason },
    ['ALREADY_APPEALED', 'TOO_LATE'],
  ),
  reopen: event(
    'Opens a closed report again: its reporter, within 14 days and twice; or a head desk above.',
    'resident',
    { reason },
    ['REOPENED_TWICE', 'TOO_LATE'],
  ),
  supervise: event('A desk above wants a note every working day until it ends.', 'staff', { note: words }, [
    'ALREADY_SUPERVISED',
  ]),
  told: event('The reporter was told of the result by phone.', 'staff', optionalNote, ['ALREADY_TOLD']),
  confirm: event(
    'The reporter says that it is solved, wholly or partly, and how satisfied they are; it is closed.',
    'resident',
    { solved: v.picklist(['yes', 'partly']), satisfied: v.picklist(SATISFIED), note: v.exactOptional(words) },
    ['HANDLER_MAY_NOT_CHECK'],
  ),
  rework: event(
    'The reporter says that it is not solved, and why; it goes back to be handled.',
    'resident',
    { reason },
    ['HANDLER_MAY_NOT_CHECK'],
  ),
  rate: event(
    'The reporter rates a report that was closed without their word.',
    'resident',
    { solved: v.picklist(SOLVED), satisfied: v.picklist(SATISFIED), note: v.exactOptional(words) },
    ['ALREADY_RATED', 'TOO_LATE', 'HANDLER_MAY_NOT_CHECK'],
  ),
  withdraw: event('The reporter takes it back.', 'resident', { reason: v.exactOptional(reason) }, [
    'SAFETY_STAYS_OPEN',
  ]),
} as const satisfies Methods
