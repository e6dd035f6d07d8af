import type { LanguageData } from './language-data.ts'

/** Turkish. */
export const tr: LanguageData = {
  abbreviations: {
    never: `
      alb apt bkz blv bnb cad doç ecz gör hz i.s i.ö korg m.s m.ö mah müh onb sn sok t.c tuğg tümg
      tğm uzm vet yay yrd yzb çev çvş örn öğr ütğm
    `,
    may: 'st yy',
    names: 'av ed gen op org',
    ends: 'a.ş ltd vb vd vs şti',
    numbered: 'no s sf yy',
  },
  sentenceOpeners: `
    ama ancak ayrıca ben bir biz bu bunun böylece daha eğer fakat her hiç ne o onlar siz ve çünkü şu
  `,
  ordinals: true,
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  calendar: 'ara ağu cmt cum eki eyl haz kas mar may nis oca paz per pzt sal tem çar şub',
  quotatives: 'dedi demişti diye diyerek diyor',
  functionWords: `
    alan aldı ama ancak arasında ardından ay aylar bir bu bugün bunun da daha de değil dün eden
    edilen en etti gibi göre gün günler günü hafta her hiç ile ise için kadar kez ki kişi kısmı ne o
    olan olarak oldu olduğu olduğunu onun saat sonra tarafından var ve veya yer yok yüzde yıl yıllar
    yılı yılında zaman çok önce üzere şu
  `,
  wordsPerMinute: 166,
  boilerplate: {
    links: 'ayrıca okuyun|bunları da okuyun|devamını oku|ilgili haber|ilgili haberler|izleyin',
    calls: 'abone ol|abone olun|bizi takip|paylaş|reklam|reklamlar|tüm hakları saklıdır|yorumlar',
    bylines: 'editör|haber|kaynak|muhabir|yazar',
    credits: 'fotoğraf|görsel',
  },
}
