import type { Portrait, PortraitStore } from '../../../cloudfunctions/modules/portraits/ports/portrait-store'
import type { Moderation } from '#shared/content/moderation'
import { stored } from './stored'

const dueAt = ({ check }: Portrait): number => check.asking?.dueAt ?? Infinity

/** Portraits in memory, one a person. */
export class MemoryPortraits implements PortraitStore {
	private readonly kept = new Map<string, Portrait>()

	async get(personId: string) {
		return this.kept.get(personId) ?? null
	}

	async put(portrait: Portrait) {
		this.kept.set(portrait.personId, stored(portrait))
	}

	async remove(personId: string) {
		this.kept.delete(personId)
	}

	async setModeration({ personId, fileId }: Portrait, check: Moderation) {
		const now = this.kept.get(personId)
		if (now?.fileId !== fileId) return false
		await this.put({ ...now, check })
		return true
	}

	async withTrace(traceId: string) {
		return [...this.kept.values()].find(({ check }) => check.asking?.traceId === traceId) ?? null
	}

	async naming(fileIds: readonly string[]) {
		return [...this.kept.values()].flatMap(({ fileId }) => (fileIds.includes(fileId) ? [fileId] : []))
	}

	async moderationsDue(now: number, limit: number) {
		return [...this.kept.values()]
			.filter((one) => dueAt(one) <= now)
			.sort((one, other) => dueAt(one) - dueAt(other))
			.slice(0, limit)
	}
}
