import type { LanguageData } from './language-data.ts'

/** Turkish. */
export const tr: LanguageData = {
  abbreviations: {
    never: `
      alb apt arş asb bkz blv bşk cad dok doç dt ecz em gnl gör hst hz hâk korg mah mim müd müh onb sav
      sn sok tuğ tuğg tümg tğm uzm vet yay yrb yrd yzb çev çvş örn öğr üstğm ütğm
    `,
    may: 'kaym müst yrd yy',
    names: 'av op org',
    ends: 'a.ş ltd vb vd vs şti',
    numbered: 'bent böl ek fas fık k md sf sh sy yy ünit şek',
  },
  sentenceOpeners: `
    ama ancak ayrıca ben bir biz bu bunun böylece daha eğer fakat her hiç ne o onlar siz ve çünkü şu
  `,
  ordinals: true,
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  weekdays: 'cmt cum cuma cumartesi paz pazar pazartesi per perşembe pzt sal salı çar çarşamba',
  quotatives: 'dedi demişti diye diyerek diyor',
  verbFinal: true,
  clitics: 'after',
  pointsBack: `
    ama|ancak|ardından|ayrıca|bu|bu arada|bu nedenle|bu yüzden|buna karşın|buna rağmen|bunlar|bunu|
    bunun|bunun için|bunun sonucunda|bunun yanı sıra|bunun üzerine|bununla|bununla birlikte|böylece|
    da|de|dolayısıyla|fakat|hatta|ise|lakin|o|onlar|onu|onun|sonra|ve|veya|örneğin|öte yandan|
    üstelik|şu|şunlar
  `,
  boilerplate: {
    links: 'ayrıca okuyun|bunları da okuyun|devamını oku|ilgili haber|ilgili haberler|izleyin',
    calls: `
      abone ol|abone olun|bizi takip|bu haberi dinleyin|buraya tıklayın|bültenimize abone|
      destek olun|google haberler'de|google news'te|haber bültenimize|haberi dinleyin|
      kanalımıza abone|kaynak gösterilmeden|paylaş|reklam|reklamlar|son dakika haberleri için|
      telegram kanalımıza|tüm hakları saklıdır|uygulamamızı indirin|uygulamayı indirin|
      whatsapp kanalımıza|yorumlar|ücretsiz uygulamamızı
    `,
    offers: `
      bülten-|haber-|hakları saklıdır|kanalı-|kaynak gösterilmeden|sayfamız-|tıklayın|uygulama-
    `,
    bylines: 'editör|haber|kaynak|muhabir|yazar',
    credits: 'fotoğraf|fotoğrafta|görsel',
  },
}
