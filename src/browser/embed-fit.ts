/**
 * `/embed-fit.js`, in pages that hold our frames: gives each frame the height of its card, which
 * the card reports (`{ type: 'lede-height', height }`). It does so where nothing that is being read
 * moves: at once when no more than a sliver of what follows the frame is in view, else when the
 * frame's end has left the view. Until then the card scrolls inside, and so does one that is higher
 * than the frame's `data-max-height` (pixels).
 */

const home = new URL((document.currentScript as HTMLScriptElement).src).origin

/**
 * How much of the window's height the content below a frame may move while it is visible; Google's
 * limit for a whole visit is 0.1.
 */
const UNNOTICED = 0.03

const wanted = new Map<HTMLIFrameElement, number>()

/** No higher than the publisher of the page wants it. */
function bounded(frame: HTMLIFrameElement, height: number): number {
  const most = Number(frame.dataset.maxHeight)
  return most > 0 ? Math.min(height, most) : height
}

function movesNothing(frame: HTMLIFrameElement, height: number): boolean {
  const { bottom } = frame.getBoundingClientRect()
  const below = document.documentElement.getBoundingClientRect().bottom - bottom
  const change = Math.abs(height - frame.clientHeight)
  return bottom >= innerHeight || bottom <= 0 || below < 48 || change <= innerHeight * UNNOTICED
}

function fitAll(): void {
  for (const [frame, height] of wanted) {
    if (!movesNothing(frame, height)) continue
    frame.style.height = `${height}px`
    wanted.delete(frame)
  }
}

addEventListener('message', ({ data, origin, source }: MessageEvent) => {
  const height = Number(data?.height)
  if (origin !== home || data.type !== 'lede-height' || !(height > 0)) return
  const frames = [...document.querySelectorAll('iframe')]
  const frame = frames.find(({ contentWindow }) => contentWindow === source)
  if (!frame) return
  wanted.set(frame, bounded(frame, height))
  fitAll()
})
addEventListener('scroll', fitAll, { passive: true })
