import type { Guard } from '../guards'
import { row, type LifeRow } from './row'

/** Whoever rings is at the owner desk or above it, did not handle it, and reads what it is about. */
const MAY_ASK: readonly Guard[] = ['reporterWithoutWechat', 'notHandler', 'readsAllOfIt']

/** 电话回访: what a reporter without WeChat says on the phone counts as if they had said it themselves. */
export const HEARING: readonly LifeRow[] = [
	row({
		event: 'heard',
		from: ['resolved'],
		to: 'processing',
		who: ['ownerHolder', 'headAbove'],
		must: [...MAY_ASK, 'saidUnsolved', 'reworkedLessThanTwice'],
		needs: ['rating'],
		stage: 'ends',
		total: 'halfTerm',
		marks: ['countsRework', 'undoesResult'],
		tells: [
			'reporter',
			'ownerDesk',
			'lead',
			'deskAboveIfUnhappy',
			'coHandlers',
			'mergedReporters',
			'joiners',
		],
	}),
	row({
		event: 'heard',
		from: ['resolved'],
		to: 'reported',
		who: ['ownerHolder', 'headAbove'],
		must: [...MAY_ASK, 'saidUnsolved', 'reworkedTwice'],
		needs: ['rating'],
		move: 'oneLevelUp',
		stage: 'acceptance',
		total: 'halfTerm',
		marks: ['countsRework', 'dropsLead', 'supervised', 'undoesResult'],
		tells: [
			'reporter',
			'ownerDesk',
			'previousOwner',
			'deskAboveIfUnhappy',
			'coHandlers',
			'mergedReporters',
			'joiners',
		],
	}),
	row({
		event: 'heard',
		from: ['resolved'],
		to: 'closed',
		who: ['ownerHolder', 'headAbove'],
		must: [...MAY_ASK, 'saidSolved', 'noCheckOwed'],
		needs: ['rating'],
		stage: 'ends',
		total: 'ends',
		marks: ['tellsByPhone', 'rated'],
		tells: [
			'reporter',
			'ownerDesk',
			'lead',
			'deskAboveIfUnhappy',
			'coHandlers',
			'mergedReporters',
			'joiners',
		],
	}),
	row({
		event: 'heard',
		from: ['resolved'],
		to: 'same',
		who: ['ownerHolder', 'headAbove'],
		must: [...MAY_ASK, 'saidSolved', 'checkOwed', 'notYetRated'],
		needs: ['rating'],
		marks: ['tellsByPhone', 'rated'],
		tells: ['reporter', 'ownerDesk', 'lead', 'deskAboveIfUnhappy'],
	}),
]
