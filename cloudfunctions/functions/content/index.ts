import { MESSAGE_PUSH, TIMER } from '../../stores/cloudbase/cloud'
import { cloudPorts } from '../cloud-ports'
import { byItself } from '../by-itself'
import { runModeration } from '../../modules/moderation/run-moderation'
import { readVerdict, takeVerdict } from '../../modules/moderation/take-verdict'

/**
 * Asks WeChat about what waits for a check when its timer fires, and takes the verdicts that WeChat pushes. Nobody
 * else may call it; and no client knows a trace id.
 */
export const main = byItself('content', [...TIMER, ...MESSAGE_PUSH], async (event) => {
	const pushed = readVerdict(event)
	return pushed ? takeVerdict(pushed, cloudPorts) : runModeration(cloudPorts)
})
