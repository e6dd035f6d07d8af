/** The addresses where well-known networks accept what is shared. */

/**
 * Hosts of networks, with their subdomains (`pinterest.` under any ending), and the beginnings of
 * the paths where they accept what is shared.
 */
const TAKING_PATHS: ReadonlyMap<string, readonly string[]> = new Map(
  `facebook.com /sharer /share.php /dialog/share /dialog/feed /dialog/send
  twitter.com /intent /share /home?status
  x.com /intent /share /home?status
  t.me /share
  telegram.me /share
  vk.com /share
  vk.ru /share
  vkontakte.com /share
  vkontakte.ru /share
  linkedin.com /share /cws/share /feed/?shareactive
  b.hatena.ne.jp /entry /add /append
  line.me /
  line.naver.jp /r/ /lineit /msg /share
  pinterest. /pin/create
  reddit.com /submit
  wa.me /?
  api.whatsapp.com /send
  web.whatsapp.com /send
  tumblr.com /share /widgets/share
  getpocket.com /save /edit
  connect.ok.ru /
  ok.ru /dk?
  service.weibo.com /share
  v.weibo.com /share
  service.t.sina.com /share
  service.t.sina.com.cn /share
  v.t.sina.com /share
  v.t.sina.com.cn /share
  qzone.qq.com /cgi-bin
  connect.qq.com /widget
  bsky.app /intent
  threads.net /intent
  threads.com /intent
  xing.com /spi /social_plugins /app/user
  plus.google.com /share
  news.ycombinator.com /submitlink
  del.icio.us /post /save
  delicious.com /post /save
  digg.com /submit
  stumbleupon.com /submit
  livejournal.com /update
  connect.mail.ru /share
  my.mail.ru /
  share.naver.com /
  blog.naver.com /
  band.naver.com /
  band.us /plugin
  story.kakao.com /
  sharer.kakao.com /
  flipboard.com /share
  share.flipboard.com /
  addtoany.com /
  addthis.com /
  sharethis.com /
  wykop.pl /dodaj
  meneame.net /submit
  mix.com /add
  blogger.com /blog-this /share
  zalo.me /share
  diigo.com /post
  instapaper.com /edit /hello2
  friendfeed.com /share
  mewe.com /share
  skype.com /share`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([host, ...paths]) => [host!, paths]),
)
/** Beginnings of addresses that pass a text on to a program of the reader. */
const PROGRAMS =
  'mailto:? sms:? sms:& whatsapp: viber://forward fb-messenger: tg://msg tg://share line://msg'.split(
    ' ',
  )
/** A query that hands on the address of a page, to whatever network. */
const HANDS_ON = /[?&](?:u|url|uri|link|href|text|status|body)=https?(?::|%3a)/
const WEB = /^(?:https?:)?\/\/([^/?#:]+)[^/?#]*(.*)/
/** How much of an address is checked. UTF-16 units. */
const ENOUGH_OF_IT = 200

/** Whether the address of a link is one where a network accepts what is shared. */
export function isShareAddress(href: string): boolean {
  const address = href.trim().slice(0, ENOUGH_OF_IT).toLowerCase()
  if (PROGRAMS.some((beginning) => address.startsWith(beginning))) return true
  const [, host, path] = WEB.exec(address) ?? []
  return host !== undefined && (HANDS_ON.test(path!) || takesShares(host, path!))
}

function takesShares(host: string, path: string): boolean {
  const labels = host.split('.')
  for (let i = 0; i < labels.length; i++) {
    const paths = TAKING_PATHS.get(labels.slice(i).join('.')) ?? TAKING_PATHS.get(`${labels[i]}.`)
    if (paths?.some((beginning) => path.startsWith(beginning))) return true
  }
  return false
}
