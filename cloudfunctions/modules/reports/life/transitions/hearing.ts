import type { Guard } from '../guards'
import { transition, type Transition } from './transition'

/** The caller of a follow-up call is at the owner desk or above it, did not handle the report, and reads what it is about. */
const MAY_ASK: readonly Guard[] = ['reporterWithoutWechat', 'notHandler', 'readsAllOfIt']

/** 电话回访: what a reporter without WeChat says on the phone counts as if they had said it themselves. */
export const HEARING: readonly Transition[] = [
	transition({
		event: 'heard',
		from: ['resolved'],
		to: 'processing',
		who: ['ownerHolder', 'headAbove'],
		guards: [...MAY_ASK, 'saidUnsolved', 'reworkedLessThanTwice'],
		needs: ['rating'],
		stage: 'ends',
		total: 'halfTerm',
		effects: ['countsRework', 'undoesResult'],
		notifies: [
			'reporter',
			'ownerDesk',
			'lead',
			'deskAboveIfUnhappy',
			'coHandlers',
			'mergedReporters',
			'joiners',
		],
	}),
	transition({
		event: 'heard',
		from: ['resolved'],
		to: 'reported',
		who: ['ownerHolder', 'headAbove'],
		guards: [...MAY_ASK, 'saidUnsolved', 'reworkedTwice'],
		needs: ['rating'],
		move: 'oneLevelUp',
		stage: 'acceptance',
		total: 'halfTerm',
		effects: ['countsRework', 'dropsLead', 'supervised', 'undoesResult'],
		notifies: [
			'reporter',
			'ownerDesk',
			'previousOwner',
			'deskAboveIfUnhappy',
			'coHandlers',
			'mergedReporters',
			'joiners',
		],
	}),
	transition({
		event: 'heard',
		from: ['resolved'],
		to: 'closed',
		who: ['ownerHolder', 'headAbove'],
		guards: [...MAY_ASK, 'saidSolved', 'noVerificationOwed'],
		needs: ['rating'],
		stage: 'ends',
		total: 'ends',
		effects: ['tellsByPhone', 'rated'],
		notifies: [
			'reporter',
			'ownerDesk',
			'lead',
			'deskAboveIfUnhappy',
			'coHandlers',
			'mergedReporters',
			'joiners',
		],
	}),
	transition({
		event: 'heard',
		from: ['resolved'],
		to: 'same',
		who: ['ownerHolder', 'headAbove'],
		guards: [...MAY_ASK, 'saidSolved', 'verificationOwed', 'notYetRated'],
		needs: ['rating'],
		effects: ['tellsByPhone', 'rated'],
		notifies: ['reporter', 'ownerDesk', 'lead', 'deskAboveIfUnhappy'],
	}),
]
