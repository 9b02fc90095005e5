/** The probe under another name, with a short time limit. */
export { main } from '../probe'
