/**
 * Written by hand; imports nothing. What could be taken out of a row without any effect, since it says the same
 * twice for the reader's sake. Every other part of every row is needed.
 */
export const REDUNDANT: readonly string[] = [
	// A checker above is looked for from the present one, who is there only while a check is owed.
	'escalate, from resolved, by timer, clockRanOut, verificationOwed, verifierAbove: guards without verificationOwed',
	// Left at the top, it has no clock that runs out.
	'escalate, from resolved, by timer, clockRanOut, verificationOwed, noVerifierAbove, notAtTop: guards without notAtTop',
	// The own desk is always within reach, and only its holder has one; the other row asks for a target as well.
	'assign, from reported accepted processing suspended, by ownerHolder dispatcher, targetWithinReach, helpersWithinReach, targetIsOwn: who without dispatcher',
	'assign, from reported accepted processing suspended, by ownerHolder dispatcher, targetWithinReach, helpersWithinReach, targetIsOwn: guards without targetWithinReach',
	'assign, from reported accepted processing suspended, by ownerHolder dispatcher, targetWithinReach, helpersWithinReach, targetIsOwn: needs without target',
	'assign, from reported accepted processing suspended, by ownerHolder dispatcher, targetHandles, targetWithinReach, helpersWithinReach, targetIsOther, targetHeld, targetHasNotGivenUp: needs without target',
	'escalate, from reported accepted processing suspended resolved, by timer, clockRanOut, topLevel, notAtTop: guards without notAtTop',
	// Nobody is a neighbour of what is not public.
	'join, from reported accepted processing suspended resolved, by neighbour, isPublic, notOwnReport, notJoined: guards without isPublic',
	// Each of its rows asks for the verdict, and the first one that does is enough.
	'heard, from resolved, by ownerHolder headAbove, reporterWithoutWechat, notHandler, readsAllOfIt, saidUnsolved, reworkedLessThanTwice: needs without rating',
	'heard, from resolved, by ownerHolder headAbove, reporterWithoutWechat, notHandler, readsAllOfIt, saidUnsolved, reworkedTwice: needs without rating',
	'heard, from resolved, by ownerHolder headAbove, reporterWithoutWechat, notHandler, readsAllOfIt, saidSolved, noVerificationOwed: needs without rating',
]
