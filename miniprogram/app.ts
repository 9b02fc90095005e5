import { startCloud } from './services/cloud'
import { sendGoingsWhenOnline, sendWaitingGoings } from './services/going'
import { followArrivals, pauseFollowing, resumeFollowing } from './services/live'
import { sendWaiting, sendWaitingWhenOnline } from './services/outbox'

App({
	onLaunch() {
		startCloud()
		sendWaitingWhenOnline()
		sendGoingsWhenOnline()
		followArrivals()
	},

	/** Coming back to the app is a good moment to send what could not be sent before. */
	onShow() {
		void sendWaiting()
		void sendWaitingGoings()
		resumeFollowing()
	},

	onHide() {
		pauseFollowing()
	},
})
