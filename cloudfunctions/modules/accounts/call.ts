import type { Call as AnyCall } from '../../identity/call'
import type { UploadStore } from '../files/ports/upload-store'
import type { LimitPorts } from '../limits/call'
import type { PortraitPorts } from '../portraits/moderate'
import type { OwnPorts } from '../reports/call'
import type { ForgettingPorts } from '../retention/ports'
import type { ShowingPorts } from '../showings/ports/showing-store'
import type { WechatPhone } from './ports/wechat-phone'

export type AccountPorts = LimitPorts &
	OwnPorts &
	PortraitPorts &
	ShowingPorts &
	ForgettingPorts & {
		uploads: UploadStore
		wechatPhone: WechatPhone
		/** SHA-256 in hex of the one-time code that names the first clerk. Empty when there is none. */
		settings: { firstClerkCodeHash: string }
	}

export type Call = AnyCall<AccountPorts>
