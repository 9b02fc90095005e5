import type { AreaRef } from '#shared/area/area'
import type { PersonRef } from '#shared/life/report-parts'
import type { DeskDeed } from '../roster/rules/far-reaching'
import type { Namings } from '#shared/roster/namings'
import type { Day } from '#shared/roster/tenure'
import type { Input, Output } from './contract/import'
import type { ManyEnded } from '../roster/proposals/deeds'

export type SourceRow = Input<'put'>['rows'][number]
export type SourceSheet = Input<'put'>['sheets'][number]
export type Summary = Output<'check'>['summary']
export type Counts = Summary['added']
export type RowProblem = Summary['errors'][number]

/** Rows of areas and people (`tree`) are worked on together, those of households part by part. */
export interface Part {
	part: number
	kind: 'tree' | 'household'
	sheets: SourceSheet[]
	rows: SourceRow[]
}

/** An area as the file will leave it: what a row of a household needs to know of the tree. */
export interface OutlineArea extends AreaRef {
	parent?: string
	/** Its last day, after which no household belongs to it any more. */
	to?: string
}

/** A row as the clerk finds it in the file. */
export interface FileRow {
	sheet: string
	row: number
}

/** Rows beyond the importer's areas, and the first of them. */
export interface Outside {
	count: number
	rows: FileRow[]
}

/** How far a pass over the rows has come: one pass validates them, one writes. */
export interface ImportProgress {
	treeDone: boolean
	/** How many changes of the tree are written, and the day from which they were worked out. */
	treeWritten: number
	day?: Day
	/** The last part of households that was worked through. */
	lastPart: number
	rowsDone: number
	added: Counts
	changed: Counts
	gone: Counts & { names: string[] }
	errors: RowProblem[]
	errorCount: number
	/** One of these keeps the whole file out. */
	outside?: Outside
	refused: boolean
	done: boolean
	/** Grids whose path changes, so that their households must say so. */
	moved: string[]
	/** The claim under which it writes. */
	start?: number
	/** In force: how far reports have followed its households. */
	followed?: string
	/** What it does at desks, and what the importer was then: from elsewhere it may take two people. */
	reach?: {
		by: string
		deeds: DeskDeed[]
		/** What takes two, in words. */
		details: string[]
		many?: ManyEnded
		undoingEnds?: ManyEnded
	}
	/** How many households of each grid the file names and the roster has. */
	known: Record<string, number>
}

/** A file on its way into the roster. */
export interface ImportJob {
	id: string
	file: string
	/** What the county called its areas and posts when it was opened. */
	namings?: Namings
	/** The upload that it was read from. */
	fileId?: string
	by: PersonRef
	/** The version of the roster that it is meant to change. */
	base: number
	/** Random, so that door codes can be made again the same and guessed by nobody. */
	secret: string
	/** The parts that are there, with their rows. */
	parts: Record<string, number>
	/** What reading found wrong, and what it did, by part. */
	problems: Record<string, RowProblem[]>
	notices: Record<string, RowProblem[]>
	/** Grows with every save. */
	step: number
	/** When somebody went on with it last, in milliseconds since 1970. Absent in jobs from before this was noted. */
	touchedAt?: number
	check?: ImportProgress
	write?: ImportProgress
}

export function newProgress(): ImportProgress {
	const none = { areas: 0, people: 0, households: 0 }
	return {
		treeDone: false,
		treeWritten: 0,
		lastPart: -1,
		rowsDone: 0,
		added: { ...none },
		changed: { ...none },
		gone: { ...none, names: [] },
		errors: [],
		errorCount: 0,
		refused: false,
		done: false,
		moved: [],
		known: {},
	}
}

export function rowsOf({ parts }: ImportJob): number {
	return Object.values(parts).reduce((sum, rows) => sum + rows, 0)
}
