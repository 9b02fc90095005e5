import { withVerdict, type Verdict } from '#shared/content/moderation'
import { logFault } from '../../rpc/log'
import { handOver } from '../moderation/hand-over'
import type { Moderated, ModerationPorts } from '../moderation/moderated'
import type { OrgPorts } from '../org/ports/roster-store'
import { dropOriginals, withVerdictOnCopy } from '../moderation/photo-copy'
import type { Portrait, PortraitStore } from './ports/portrait-store'
import { filesOf, placeOfPortraits, portraitPath } from './files'

export type PortraitPorts = ModerationPorts & OrgPorts & { portraits: PortraitStore }

/** The photos that staff gave of themselves. */
export const moderatedPortraits: Moderated<PortraitPorts> = {
	askDue: async (now, most, ports) => {
		const portraits = await ports.portraits.moderationsDue(now, most)
		for (const portrait of portraits) await askAboutPortrait(portrait, now, ports)
		return { words: 0, photos: portraits.length }
	},
	takeVerdict: async ({ traceId, verdict }, ports) => {
		const portrait = await ports.portraits.withTrace(traceId)
		if (!portrait) return 'unknown'
		await takeVerdictOn(portrait, verdict, ports)
		return 'kept'
	},
}

/** Copies a portrait and hands the copy over to WeChat, which pushes its verdict later. One holds up no other. */
export async function askAboutPortrait(portrait: Portrait, now: number, ports: PortraitPorts): Promise<void> {
	try {
		const [check] = await handOver([portrait.check], portrait.personId, now, ports)
		// A newer photo of the same person is asked about by itself.
		if (check) await ports.portraits.setModeration(portrait, check)
	} catch (fault) {
		logFault({ unasked: portrait.personId }, fault)
		await ports.portraits.setModeration(portrait, withVerdict(portrait.check, 'unknown', now))
	}
}

/**
 * Takes WeChat's verdict on the copy of a portrait. One that passes is on every card of its person at once: it is put, byte
 * for byte, where cards look for it.
 */
async function takeVerdictOn(portrait: Portrait, verdict: Verdict, ports: PortraitPorts): Promise<void> {
	const { personId, check: asked } = portrait
	const check = withVerdictOnCopy(asked, verdict, ports.clock.now())
	const onCard = check.state === 'passed' ? await putOnCards(personId, asked.copy ?? '', ports) : null
	await dropOriginals([asked], [check], ports)
	const kept = await ports.portraits.setModeration(portrait, check)
	// The person has taken the photo back at this moment: it does not go on the card.
	if (onCard !== null && !kept && !(await ports.portraits.get(personId)))
		await ports.files.remove([onCard, ...filesOf(portrait)])
}

async function putOnCards(personId: string, copy: string, ports: PortraitPorts): Promise<string> {
	const onCard = await ports.files.copy(copy, portraitPath(personId))
	await ports.roster.setPortraits(placeOfPortraits(onCard, personId))
	return onCard
}
