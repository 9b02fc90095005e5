import { startCloud } from './services/cloud'
import { landingOf } from './presenters/landing'
import { HOME } from './services/leave-page'
import { sendAttendingsWhenOnline, sendWaitingAttendings } from './services/attending'
import { sendGoingsWhenOnline, sendWaitingGoings } from './services/going'
import { followArrivals, pauseFollowing, resumeFollowing } from './services/live'
import { sendWaiting, sendWaitingWhenOnline } from './services/outbox'

/** An address from outside, of a page that this release does not have. */
const lostAt = ({ query }: WechatMiniprogram.App.PageNotFoundOption): void =>
	void wx.reLaunch({ url: landingOf(query) ?? HOME })

App({
	onLaunch() {
		startCloud()
		sendWaitingWhenOnline()
		sendGoingsWhenOnline()
		sendAttendingsWhenOnline()
		followArrivals()
	},

	/** Coming back to the app is a good moment to send what could not be sent before. */
	onShow() {
		void sendWaiting()
		void sendWaitingGoings()
		void sendWaitingAttendings()
		resumeFollowing()
	},

	onPageNotFound: lostAt,

	onHide() {
		pauseFollowing()
	},
})
