import type { Area, AreaChain } from '#shared/area/area'
import type { Viewer } from '../org/rules/viewer'
import { readingOf, relationsOf, type Reading } from '../reports/life/relations'
import type { Report } from '#shared/life/report'
import type { Addressee } from './rules/addressees'
import { POINTER_KEY, rosterKey, type PersonDocument } from '../org/documents'
import { RosterSnapshot } from '../org/snapshot'
import { openidsBehind } from '../unnamed/names'
import type { OrgPorts } from '../org/ports/roster-store'
import type { UnnamedPorts } from '../unnamed/ports/unnamed-reporters'

const OPENID = rosterKey.openid('')

/** The part of the roster that messages need: what the event has read already, and what is read besides. */
export class Around {
	private readonly snapshots: RosterSnapshot[]
	private behind: (name: string) => string | undefined = (name) => name

	constructor(
		snapshot: RosterSnapshot,
		private readonly ports: OrgPorts & UnnamedPorts,
	) {
		this.snapshots = [snapshot]
	}

	/** Reads, at once, the areas of these codes that are not known yet. */
	async addAreas(codes: readonly string[]): Promise<void> {
		await this.add(codes.filter((code) => !this.area(code)).map(rosterKey.area))
	}

	/** Reads, at once, the people among these who are not known yet, and who the unnamed among them are. */
	async addPeople(addressees: readonly Addressee[]): Promise<void> {
		const keys = addressees.flatMap((one) => ('personId' in one ? [rosterKey.person(one.personId)] : []))
		await this.add(keys.filter((key) => !this.person(key)))
		const names = addressees.flatMap((one) => ('openid' in one ? [one.openid] : []))
		this.behind = await openidsBehind(names, this.ports)
	}

	/** The areas from the root down to one, as far as they are known. */
	chainTo(code: string): AreaChain {
		return (this.area(code)?.path ?? []).flatMap((step) => this.area(step.code) ?? [])
	}

	/** An addressee as a viewer of reports, as far as the roster knows them; null for a person who was not read. */
	private viewer(one: Addressee): Viewer | null {
		if ('openid' in one) return { openid: one.openid, homes: [] }
		const [openid] = this.openidsOf(one)
		const found = this.person(rosterKey.person(one.personId))
		return found && openid !== undefined ? { openid, person: found.person, homes: [] } : null
	}

	/** How much an addressee reads of a report at a moment; nothing where the roster does not say who they are. */
	readingOf(one: Addressee, report: Report, now: number): Reading {
		const viewer = this.viewer(one)
		if (!viewer) return 'nothing'
		return readingOf(report, relationsOf(viewer, report, this.chainTo(report.state.owner.areaCode), now))
	}

	/** The openids of an addressee: a person without a bound WeChat has none. */
	openidsOf(one: Addressee): string[] {
		if ('openid' in one) {
			const openid = this.behind(one.openid)
			return openid === undefined ? [] : [openid]
		}
		const keys = this.person(rosterKey.person(one.personId))?.keys ?? []
		return keys.filter((key) => key.startsWith(OPENID)).map((key) => key.slice(OPENID.length))
	}

	private async add(keys: readonly string[]): Promise<void> {
		if (keys.length === 0) return
		this.snapshots.push(
			new RosterSnapshot(await this.ports.roster.find([...new Set([POINTER_KEY, ...keys])])),
		)
	}

	private area(code: string): Area | undefined {
		return this.snapshots.map((one) => one.area(code)).find((area) => area !== undefined)
	}

	private person(key: string): PersonDocument | undefined {
		return this.snapshots.map((one) => one.person(key)).find((person) => person !== undefined)
	}
}
