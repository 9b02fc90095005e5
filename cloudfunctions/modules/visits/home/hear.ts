import { HEARD } from '#shared/visits/outcome'
import type { Input, Output } from '../contract/visit'
import type { Call } from '../going/call'
import { digest } from '../../../rpc/digest'
import { UserError } from '../../../rpc/user-error'
import { memberId } from '../../households/waiting'
import { aimOf, writeAttempts } from '../going/write'
import { openParts } from '../rules/due'
import { isNotice } from '../rules/notice'
import { isTarget } from '../rules/target'
import { memberName, readHomes } from './of-home'

/** Somebody at home has read a notice: it ends there for all who live there, unless it has ended already. */
export async function hear({ planId }: Input<'hear'>, call: Call): Promise<Output<'hear'>> {
	const heard = (await readHomes(call)).flatMap(({ document, plans }) =>
		plans
			.filter((plan) => plan.id === planId && isNotice(plan) && isTarget(plan, document, call.day))
			.map((plan) => ({ document, plan })),
	)
	if (heard.length === 0) throw new UserError('NOT_FOUND')
	for (const { document, plan } of heard) {
		if (openParts(plan, document, call.day).length === 0) continue
		const attempt = {
			key: digest('hear', call.openid, planId).slice(0, 32),
			content: HEARD,
			by: { id: memberId(call.openid), name: memberName(document, call.openid) },
			outcome: HEARD,
			at: call.now,
			arrived: call.now,
		} as const
		const aim = aimOf(plan, document, { outcome: HEARD }, call.day, call.day)
		await writeAttempts([aim], attempt, document, call)
	}
	return { done: true }
}
