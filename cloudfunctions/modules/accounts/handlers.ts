import type { Call } from './call'
import type { HandlersOf } from '../../rpc/serve'
import type { accountMethods } from './contract/account'
import { counted } from '../limits/count'
import { countCode } from '../limits/count-guess'
import { countUploads } from '../limits/count-uploads'
import { bindPhone } from './bind-phone'
import { bindPost } from './bind-post'
import { forget } from './forget'
import { kept } from './kept'
import { looks } from './looks'
import { reportsKept } from './own-reports'
import { phoneNumber } from './phone-number'
import { dropPortrait, setPortrait, showPortrait } from './portrait'
import { show } from './show'
import { uploads } from './uploads'

export const accountHandlers: HandlersOf<typeof accountMethods, Call> = {
	show: (_, call) => show(call),
	uploads: counted(countUploads, uploads),
	bindPost: counted(countCode, bindPost),
	bindPhone,
	phoneNumber,
	portrait: (_, call) => showPortrait(call),
	setPortrait,
	dropPortrait: (_, call) => dropPortrait(call),
	kept: (_, call) => kept(call),
	looks,
	ownReports: reportsKept,
	forget,
}
