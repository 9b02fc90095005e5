// The browser's driver. Bundled, and loaded outside of jest's modules: it takes half a second to load.
export { launchBrowser } from '../../../local/browser/chromium'
