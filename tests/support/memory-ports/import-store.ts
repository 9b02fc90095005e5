import type { RememberedChoice } from '../../../cloudfunctions/modules/imports/contract/sheets'
import type { ImportStore } from '../../../cloudfunctions/modules/imports/ports/import-store'
import { clearOldest } from './clear-oldest'
import type { RosterChange } from '../../../cloudfunctions/modules/roster/change-log'
import type { ImportJob, OutlineArea, Part } from '../../../cloudfunctions/modules/imports/job'

/** Imports in memory, as the store of the database answers. */
export class MemoryImports implements ImportStore {
	private readonly jobs = new Map<string, ImportJob>()
	private readonly rows = new Map<string, Part[]>()
	private readonly outlines = new Map<string, readonly OutlineArea[]>()
	private readonly chosen = new Map<string, RememberedChoice>()
	private readonly entries = new Map<number, RosterChange>()

	async job(id: string) {
		return this.jobs.get(id) ?? null
	}

	async addJob(job: ImportJob) {
		if (!this.jobs.has(job.id)) this.jobs.set(job.id, job)
	}

	async saveJob(job: ImportJob) {
		if (this.jobs.get(job.id)?.step !== job.step - 1) return false
		this.jobs.set(job.id, job)
		return true
	}

	async leftAlone(before: number, limit: number) {
		const touched = ({ touchedAt = Infinity }: ImportJob): number => touchedAt
		return [...this.jobs.values()]
			.filter((job) => touched(job) < before)
			.sort((one, other) => touched(one) - touched(other))
			.slice(0, limit)
	}

	async naming(fileIds: readonly string[]) {
		return [...this.jobs.values()].flatMap(({ fileId }) =>
			fileId !== undefined && fileIds.includes(fileId) ? [fileId] : [],
		)
	}

	async dropJob({ id, step }: ImportJob) {
		if (this.jobs.get(id)?.step === step) this.jobs.delete(id)
	}

	async putPart(jobId: string, part: Part) {
		const others = (this.rows.get(jobId) ?? []).filter(
			(one) => one.part !== part.part || one.kind !== part.kind,
		)
		this.rows.set(jobId, [...others, part])
	}

	async parts(jobId: string, kind: Part['kind'], after: number, limit: number) {
		return (this.rows.get(jobId) ?? [])
			.filter((one) => one.kind === kind && one.part > after)
			.sort((one, other) => one.part - other.part)
			.slice(0, limit)
	}

	async putOutline(jobId: string, areas: readonly OutlineArea[]) {
		this.outlines.set(jobId, areas)
	}

	async outline(jobId: string) {
		return [...(this.outlines.get(jobId) ?? [])]
	}

	async dropParts(jobId: string) {
		this.rows.delete(jobId)
		this.outlines.delete(jobId)
		return true
	}

	async choices(clerk: string, keys: readonly string[]) {
		return [...new Set(keys)].flatMap((key) => this.chosen.get(`${clerk}/${key}`) ?? [])
	}

	async putChoice(clerk: string, choice: RememberedChoice) {
		this.chosen.set(`${clerk}/${choice.key}`, choice)
	}

	async log(change: RosterChange) {
		this.entries.set(change.version, change)
	}

	async changes(upTo: number, limit: number) {
		return [...this.entries.values()]
			.filter(({ version }) => version <= upTo)
			.sort((one, other) => other.version - one.version)
			.slice(0, limit)
	}

	async clearChangesBefore(before: number, limit: number) {
		const latest = Math.max(...this.entries.keys())
		return clearOldest(this.entries, limit, ({ at, version }) => at < before && version !== latest)
	}
}
