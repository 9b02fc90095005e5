import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { Chapter, Scene } from './scene'
import { TourPhone } from './tour-phone'
import type { World } from './world'

const SCREEN = { width: 375, height: 812 }
const PATIENCE_MS = 30_000
/** What is going to move has begun to after this long. */
const BEGINS_MS = 300

/** A picture that was taken, with what the checks found wrong on it. */
export interface Picture {
  name: string
  findings: string[]
}

/** What pictures are taken with. */
export interface Studio {
  browser: Browser
  world: World
  /** The script with the checks. */
  checks: string
  /** Where pictures go; null keeps none. */
  folder: string | null
}

interface PhoneWindow {
  checkScreen: () => Promise<{ check: string; what: string }[]>
}

/** Takes the pictures of the chapters: those whose names begin as wanted, or all. */
export async function takePictures(
  studio: Studio,
  chapters: Chapter[],
  wanted: string[],
): Promise<Picture[]> {
  const pictures: Picture[] = []
  for (const { scenes } of chapters) {
    const chosen = scenes.filter(
      ({ name }) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
    )
    if (chosen.length > 0) await studio.world.begin()
    for (const scene of chosen) {
      const address = await (scene.open ?? (() => ''))(studio.world)
      for (const elder of scene.elder === true ? [false, true] : [false]) {
        pictures.push(await takePicture(studio, scene, address, elder))
      }
    }
  }
  return pictures
}

async function takePicture(studio: Studio, scene: Scene, address: string, elder: boolean): Promise<Picture> {
  const name = elder ? `${scene.name}-elder` : scene.name
  const context = await studio.browser.newContext({
    viewport: SCREEN,
    deviceScaleFactor: 1.5,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const findings: string[] = []
  page.on('pageerror', (error) => findings.push(`error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') findings.push(`console: ${message.text()}`)
  })
  try {
    await startPhone(page, studio.world.url, scene, address, elder)
    const phone = new TourPhone(page)
    await scene.act?.(phone, studio.world)
    await phone.sees(scene.sees)
    await settle(page)
    findings.push(...(await check(page, studio.checks)))
    if (studio.folder !== null) {
      await page.screenshot({ path: path.join(studio.folder, `${name}.jpg`), type: 'jpeg', quality: 60 })
    }
  } catch (fault) {
    findings.push(fault instanceof Error ? fault.message : String(fault))
    if (studio.folder !== null) {
      await page.screenshot({ path: path.join(studio.folder, `${name}.jpg`), type: 'jpeg', quality: 60 })
    }
  } finally {
    await context.close()
  }
  console.log(`${findings.length === 0 ? '  ' : '! '}${name}`)
  return { name, findings }
}

async function startPhone(
  page: Page,
  url: string,
  scene: Scene,
  address: string,
  elder: boolean,
): Promise<void> {
  const query = new URLSearchParams({ openid: scene.openid, font: elder ? 'extra' : 'standard' })
  if (scene.start === 'offline') query.set('net', 'off')
  if (scene.start === 'unanswered') await page.route('**/functions/**', () => undefined)
  if (scene.start === 'failing') {
    const body = JSON.stringify({ ok: false, error: { code: 'INTERNAL', message: '' } })
    await page.route('**/functions/**', (route) => route.fulfill({ contentType: 'application/json', body }))
  }
  await page.goto(`${url}/phone.html?${query.toString()}${address === '' ? '' : `#/${address}`}`)
  await page.waitForSelector('wx-page:not([hidden])')
}

/** Nothing loads or moves. */
const STILL = `document.fonts.status === 'loaded' && [...document.images].every((one) => one.complete) &&
  document.getAnimations().every(
    (one) => one.playState === 'finished' || one.effect.getTiming().iterations === Infinity)`

/** How much of the page is below the edge; nothing counts as hidden behind a sheet or a dialog. */
const HIDDEN_HEIGHT = `(() => {
  const covers = [...document.querySelectorAll('.wx-mask, .van-overlay')]
  const page = document.querySelector('wx-page:not([hidden])')
  return covers.some((one) => one.checkVisibility()) ? 0 : page.scrollHeight - page.clientHeight
})()`

/** Waits until nothing moves, and makes the screen as high as the page, so that nothing is below its edge. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(BEGINS_MS)
  await page.waitForFunction(STILL)
  const hidden = await page.evaluate<number>(HIDDEN_HEIGHT)
  if (hidden === 0) return
  await page.setViewportSize({ ...SCREEN, height: SCREEN.height + hidden })
  await page.waitForFunction(STILL)
}

async function check(page: Page, script: string): Promise<string[]> {
  await page.addScriptTag({ path: script })
  const found = await page.evaluate(() => (globalThis as unknown as PhoneWindow).checkScreen())
  return found.map(({ check: name, what }) => `${name}: ${what}`)
}
