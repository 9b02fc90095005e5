/** Every error that a method may answer with. Each has a sentence in `words/errors.ts`. */
export const ERROR_CODES = [
	/** The input does not fit the method's schema; `fields` names what. */
	'INVALID_INPUT',
	/** There is no such function or method. */
	'UNKNOWN_METHOD',
	/** The call carries no identity. */
	'NO_IDENTITY',
	/** The caller may not see or do this. */
	'NO_PERMISSION',
	/** What the input names does not exist. */
	'NOT_FOUND',
	/** No dispatcher is appointed yet, so nobody could take a report. */
	'NOT_OPEN_YET',
	/** The same key was sent with other content. */
	'KEY_REUSED',
	/** Somebody changed the report meanwhile. */
	'STALE_VERSION',
	/** The event is not possible in this state or not for this caller. */
	'EVENT_NOT_ALLOWED',
	'NO_LEVEL_ABOVE',
	'HANDLER_MAY_NOT_CHECK',
	'SAFETY_STAYS_OPEN',
	'ALREADY_TOLD',
	'ALREADY_RATED',
	'ALREADY_APPEALED',
	'ALREADY_SUPERVISED',
	'EMERGENCY_IS_TAKEN',
	'REOPENED_TWICE',
	'TOO_LATE_TO_EXTEND',
	'EXTENSION_ASKED',
	'EXTENDED_ENOUGH',
	/** At the top, and nobody else is there who might decide on more time, or hear an appeal. */
	'NOBODY_DECIDES',
	'NOBODY_HEARS',
	/** The person who rejected a report does not reject it again after an appeal. */
	'ANOTHER_DECIDES',
	'SUSPENDED_ENOUGH',
	'REPORTER_HAS_NO_WECHAT',
	'REPORTER_ON_WECHAT',
	/** Others still have to check the result. */
	'CHECK_OWED',
	'ALREADY_CHECKED',
	'NOT_PUBLIC',
	'OWN_REPORT',
	'ALREADY_JOINED',
	'HAS_MERGED_ONES',
	'MERGED_LONG_AGO',
	'MERGED_INTO_ITSELF',
	'MERGED_INTO_ENDED',
	'MERGED_UNLIKE',
	'MERGED_TOO_FAR',
	'MERGED_INTO_MERGED',
	'URGED_TODAY',
	'SAID_UNSOLVED',
	'WITHDRAWN_LONG_AGO',
	'REINSTATED_ONCE',
	'ADDITION_IS_THE_REPORTERS',
	'UNNAMED_HAS_NO_PHONE',
	/** Not five of one sender, or from one door, within an hour. */
	'NO_FLOOD',
	/** An emergency of a flood ends only once the place was called or visited. */
	'EMERGENCY_UNSEEN',
	'DISMISSED_LONG_AGO',
	'TOO_LATE',
	'TOO_EARLY',
	'TARGET_OUT_OF_REACH',
	'HELPER_OUT_OF_REACH',
	'TARGET_DOES_NOT_HANDLE',
	'TARGET_NOT_HELD',
	'TARGET_GAVE_IT_UP',
	'VERIFIER_NOT_THERE',
	'VERIFIER_HANDLED_IT',
	'VERIFIER_OF_SAME_BODY',
	/** A required text, photo or choice is missing; `fields` names it. */
	'MISSING_INPUT',
	/** WeChat's content check says no to the words; `fields` names them. */
	'TEXT_REJECTED',
	/** A photo is not the caller's own upload. */
	'FOREIGN_PHOTO',
	/** What was sent as a photo is none by its content, is too large, or is not there; `fields` says which and why. */
	'NO_PHOTO',
	/** A recording is not the caller's own upload, is none by its content, is too large, or is not there; `fields` says which. */
	'NO_VOICE',
	/** A door code that no household carries. */
	'UNKNOWN_DOOR_CODE',
	/** The deployment has not said under which address printed cards lead to the mini-program. */
	'CARD_LINK_UNSET',
	/** A one-time code that is unknown, used or expired. */
	'BAD_ONE_TIME_CODE',
	/** This WeChat is bound already, or the post is bound to another one. */
	'ALREADY_BOUND',
	/** What WeChat gave for a phone number is used, too old, or not from WeChat. */
	'BAD_PHONE_CODE',
	/** WeChat cannot say the phone number at present. */
	'PHONE_NOT_GIVEN',
	/** WeChat said the phone number, and nobody of the roster has it. */
	'PHONE_UNKNOWN',
	/** The file cannot be read as a roster; the sentence says why. */
	'BAD_ROSTER_FILE',
	/** A file is not the caller's own upload. */
	'FOREIGN_FILE',
	/** The file was refused by its check, or not checked yet; nothing was written. */
	'ROSTER_HAS_ERRORS',
	/** The roster has changed since; the work on it must begin anew. */
	'ROSTER_CHANGED',
	/** A change of the roster does not fit what is there; the sentence says why. */
	'MOVE_NOT_POSSIBLE',
	/** It takes a second person: it is kept as a proposal, which `fields` names, and nothing is done yet. */
	'SECOND_NEEDED',
	/** A roster is being written at this moment. */
	'ROSTER_BUSY',
	/** Too often, or too many at a time: a limit refuses it for now, and the sentence says whom to ring. */
	'LIMIT_REACHED',
	/** A plan of visits over more than this kind of plan can have. */
	'PLAN_TOO_WIDE',
	/** Nothing more can be kept at present; the same call may pass later. */
	'STORAGE_FULL',
	/** A fault on our side; the envelope carries the request id. */
	'INTERNAL',
] as const

export type ErrorCode = (typeof ERROR_CODES)[number]
