/**
 * How lines that are no text begin, in many languages. Shape and place decide first (furniture.ts);
 * these words are only asked where a line has the shape of such a line. All in lower case.
 */

import { Opening } from './phrase-list.ts'

/** Lines that lead to another text, a video or a list of others. */
export const LINK = new Opening(`
  read more|read also|also read|read next|read on|read the full|see also|see more|see all|related|related articles|related stories|related news|related topics|more on|more about|more from|more news|more stories|watch|watch also|watch video|watch the video|watch live|watch now|listen|listen to|click here|tap here|continue reading|you may also like|you might also like|you may like|recommended|don't miss|don’t miss|most read|most popular|top stories|latest news|other news|other stories|further reading|in pictures|video
  lesen sie auch|lesen sie mehr|lesen sie hier|lies auch|mehr zum thema|mehr dazu|mehr zu|mehr aus|siehe auch|zum thema|weitere artikel|weitere themen|weitere nachrichten|auch interessant|passend dazu|das könnte sie auch interessieren|hier geht es
  lire aussi|à lire aussi|à lire également|lisez aussi|voir aussi|lire la suite|en savoir plus|regarder|plus d'informations|plus d’informations|sur le même sujet
  lea también|leer también|lee también|leer más|lea más|ver también|vea también|ver más|te puede interesar|le puede interesar|más información|noticias relacionadas|más noticias|mira también
  leia também|leia mais|veja também|veja mais|saiba mais|assista|assista também|notícias relacionadas
  leggi anche|leggi tutto|guarda anche|guarda il video|vedi anche|approfondisci|altre notizie
  lees ook|lees meer|lees verder|bekijk ook|meer over|meer nieuws
  läs också|läs även|läs mer|les også|les mer|læs også|læs mere|lue myös|lue lisää|se også|se även|katso myös
  czytaj też|czytaj także|czytaj również|czytaj więcej|zobacz też|zobacz także|przeczytaj także|čtěte také|čtěte více|přečtěte si|viac o|olvassa el|kapcsolódó|citește și|citiți și|vezi și|pročitajte|прочети още|вижте още
  читайте также|читать также|читать далее|читать дальше|читайте еще|читайте ещё|смотрите также|смотреть также|смотрите видео|смотреть видео|см. также|по теме|подробнее|другие новости|ещё по теме|еще по теме|материалы по теме|читайте нас|читайте також|дивіться також|дивіться відео|більше новин|інші новини|чытайце таксама|чытайце яшчэ|глядзіце таксама|іншыя навіны
  διαβάστε επίσης|διαβάστε ακόμη|διαβάστε περισσότερα|δείτε επίσης|δείτε ακόμη|σχετικά άρθρα
  ayrıca okuyun|devamını oku|bunları da okuyun|ilgili haber|ilgili haberler|izleyin|həmçinin oxuyun
  baca juga|baca selengkapnya|simak juga|simak video|simak selengkapnya|simak|tonton juga|tonton video|tonton|lihat juga|lihat video|saksikan|saksikan juga|saksikan live|artikel terkait|berita terkait|baca lagi|baca lebih lanjut
  xem thêm|đọc thêm|xem video|tin liên quan|bài liên quan|tin cùng chuyên mục|mời xem|mời độc giả|soma pia|soma zaidi
  اقرأ أيضا|اقرأ أيضاً|اقرأ ايضا|اقرا ايضا|إقرأ أيضا|اقرأ المزيد|شاهد أيضا|شاهد أيضاً|شاهد الفيديو|مواضيع ذات صلة|أخبار ذات صلة|للمزيد|المزيد|بیشتر بخوانید|بیشتر بدانید|همچنین بخوانید|بخوانید|مطالب مرتبط|ببینید|مزید پڑھیں|یہ بھی پڑھیں|یہ بھی دیکھیں|مزید خبریں|لا تفوت
  קראו גם|קראו עוד|ראו גם|צפו|לקריאה נוספת|כתבות נוספות
  यह भी पढ़ें|ये भी पढ़ें|इसे भी पढ़ें|यह भी देखें|और पढ़ें|संबंधित खबरें|हे ही वाचा|আরও পড়ুন|আরো পড়ুন|আরও দেখুন|সম্পর্কিত খবর|மேலும் படிக்க|இதையும் படியுங்கள்|ఇది కూడా చదవండి|ఇవి కూడా చదవండి|ಇದನ್ನೂ ಓದಿ|ഇതും വായിക്കുക|കൂടുതൽ വായിക്കുക|વધુ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|යි කියවන්න|อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าว|ข่าวที่เกี่ยวข้อง|ดูเพิ่มเติม
  相关阅读|相关新闻|相关报道|相关链接|延伸阅读|延伸閱讀|相關新聞|相關報導|更多新闻|更多報導|推荐阅读|点击查看|点击观看|阅读更多|閱讀更多|阅读全文|查看更多|看更多|関連記事|関連ニュース|あわせて読みたい|続きを読む|もっと見る|関連기사|관련기사|관련 기사|관련뉴스|더보기|더 보기|함께 보기
`)

/** Requests to subscribe, follow, share, pay, comment or consent, and notices of rights. */
export const CALL = new Opening(`
  subscribe|sign up|sign in|log in|register|join our|join us|follow us|follow our|like us|share this|share on|share via|share|get our|get the latest|get access|download our|download the app|support our|support us|donate|newsletter|our newsletter|advertisement|advertising|sponsored|sponsored content|leave a comment|comments|post a comment|join the conversation|we use cookies|this site uses cookies|this website uses cookies|cookie settings|accept cookies|accept all|privacy policy|terms of use|terms of service|all rights reserved|copyright|©|print this|back to top|skip to|scroll to continue|tags|tagged|filed under|topics|loading|editor's note|editor’s note|correction|this story has been updated|this article was
  anzeige|werbung|newsletter|abonnieren sie|jetzt abonnieren|folgen sie uns|teilen|artikel teilen|kommentare|kommentar schreiben|wir verwenden cookies|alle rechte vorbehalten|datenschutz|zur startseite|melden sie sich an
  publicité|abonnez-vous|inscrivez-vous|suivez-nous|partager|partagez|commentaires|nous utilisons des cookies|tous droits réservés
  publicidad|suscríbete|suscríbase|síguenos|siga|compartir|comparte|comentarios|utilizamos cookies|todos los derechos reservados|publicidade|assine|inscreva-se|siga-nos|compartilhe|compartilhar|comentários|usamos cookies|todos os direitos reservados
  pubblicità|iscriviti|seguici|condividi|commenti|utilizziamo i cookie|riproduzione riservata|tutti i diritti riservati|advertentie|abonneer|meld je aan|volg ons|delen|reacties|annons|reklam|prenumerera|dela|annonse|del artikkelen|mainos|jaa artikkeli
  reklama|udostępnij|zapisz się|obserwuj nas|komentarze|wszelkie prawa zastrzeżone|inzerce|sdílet|diskuse|hirdetés|publicitate|abonați-vă
  подписывайтесь|подпишитесь|подписаться|следите за|поделиться|поделитесь|комментарии|комментировать|реклама|мы используем|все права защищены|нашли ошибку|наш телеграм|підписуйтесь|підпишіться|поділитися|усі права захищені|всі права захищено|падпісвайцеся|εγγραφείτε|ακολουθήστε|κοινοποίηση|διαφήμιση|σχόλια
  abone ol|abone olun|bizi takip|paylaş|yorumlar|tüm hakları saklıdır|reklamlar|iklan|bagikan|ikuti kami|berlangganan|komentar|hak cipta|dapatkan|gabung|gabung di|quảng cáo|theo dõi|đăng ký|chia sẻ|bình luận
  اشترك|اشتركوا|تابعونا|تابعنا|شارك|شاركوا|إعلان|تعليقات|جميع الحقوق محفوظة|حقوق النشر|نستخدم ملفات|تبلیغات|عضو شوید|ما را دنبال|اشتہار|ہمیں فالو|הירשמו|הרשמו|עקבו אחרינו|שתפו|תגובות|פרסומת|כל הזכויות שמורות
  विज्ञापन|हमें फॉलो|सब्सक्राइब|सदस्यता लें|শেয়ার করুন|বিজ্ঞাপন|অনুসরণ করুন|โฆษณา|แชร์|ติดตามเรา|ติดตามข่าว
  广告|廣告|订阅|訂閱|关注我们|分享到|分享|评论|留言|版权所有|版權所有|未经授权|扫描二维码|点击订阅|広告|シェア|フォロー|コメント|無断転載|著作権|メルマガ|광고|구독|공유|댓글|무단전재|무단 전재|저작권자|ⓒ
`)

/** Who wrote, translated, edited or checked. */
export const BYLINE = new Opening(`
  by|author|authors|written by|edited by|editor|editors|editing by|reporting by|reported by|reporter|writing by|translated by|translation|contributor|contributors|compiled by
  von|autor|autorin|autoren|redaktion|text|übersetzung|par|auteur|auteurs|rédaction|por|redacción|autora|redação|di|autore|redazione|door|redactie|av|af|forfatter|skriven av|tekst|kirjoittaja|opracowanie|oprac|szerző|autorul
  автор|авторы|текст|редактор|подготовил|подготовила|корреспондент|источник|перевод|автори|редакція|джерело|аўтар|συντάκτης|επιμέλεια|yazar|editör|haber|muhabir|kaynak|penulis|editor|reporter|sumber|oleh|wartawan|tác giả|nguồn|biên tập|theo
  الكاتب|كتب|كتبت|بقلم|المصدر|تحرير|نویسنده|خبرنگار|منبع|مصنف|ماخذ|מאת|כתב|מקור|लेखक|संपादक|स्रोत|লেখক|সূত্র|โดย|ผู้เขียน|ที่มา|作者|编辑|責任編輯|责任编辑|责编|记者|記者|来源|來源|文|撰文|執筆|編集|取材|筆者|기자|글|편집|출처
`)

/** Pictures and who made them. */
export const CREDIT = new Opening(`
  photo|photos|photograph|photographer|photo by|photo credit|image|images|image credit|image source|picture|pictures|picture by|file photo|file picture|illustration|graphic|map|caption|figure|getty images|gettyimages|reuters|afp|ap photo|shutterstock|istock|alamy|unsplash|pixabay|wikimedia
  foto|fotos|bild|bilder|symbolbild|archivbild|archivfoto|illustratie|picture alliance|imago|crédit photo|crédit|crédits|photographie|fotografía|imagen|ilustración|crédito|imagem|fotografia|immagine|valokuva|kuva|zdjęcie|fot|rys|fotó|foto de arquivo
  фото|иллюстрация|снимок|фотография|зображення|здымак|φωτογραφία|φωτό|εικόνα|fotoğraf|görsel|ilustrasi|gambar|ảnh|hình ảnh|ảnh minh họa
  صورة|الصورة|تصوير|عکس|تصویر|צילום|תמונה|फोटो|तस्वीर|ছবি|புகைப்படம்|ภาพ|图|图片|圖|圖片|图源|照片|摄影|攝影|写真|撮影|画像|図|사진|자료사진|자료 사진|이미지
`)

/** Words of a request, wherever they stand in a short paragraph at the end of a text. */
export const REQUEST_WITHIN =
  /\b(?:our (?:daily |weekly |free )?(?:newsletter|app|channel|podcast)|newsletter|(?:in|to) your inbox|your inbox|subscri(?:be|ption) (?:to|now|today)|sign up (?:for|to|here|now|today)|follow us on|like us on|join us on|send out a selection|unser(?:e|en|em|er)? (?:newsletter|app|liveblog)|im newsletter|votre boîte|notre (?:newsletter|lettre)|nuestr[oa] (?:boletín|newsletter)|noss[oa] newsletter|nostra newsletter|onze nieuwsbrief|all rights reserved|without permission|appeared first on|use cookies)(?!\p{L})|рассылк[аиу]|telegram-канал|телеграм-канал|нашу? рассылку|e-bülten|النشرة البريدية|خبرنامه|ניוזלטר|뉴스레터|メールマガジン|ニュースレター|电子报|電子報|公众号|无断转载|재배포 금지|無断転載/u

/** Places and agencies that sign pictures and texts. */
export const AGENCY =
  /(?<![\p{L}\p{N}])(?:AFP|AP|dpa|epd|kna|apa|sid|ANSA|EFE|Lusa|Reuters|Getty(?: Images)?|imago|picture[ -]alliance|EPA|ANP|TASS|ТАСС|РИА|РИА Новости|Interfax|Интерфакс|УНІАН|БелТА|BelTA|Xinhua|Kyodo|Yonhap|Anadolu|PTI|ANI|IANS|ANTARA|TTXVN|Vietnam\+|PAP|CTK|ČTK|MTI|NTB|TT|Ritzau|STT|Belga|Keystone|AAP|Bernama|Shutterstock|iStock|Alamy|Wikimedia(?: Commons)?|Unsplash|Pixabay|Flickr|YouTube|Instagram|Facebook|Twitter|REX|WireImage|Bloomberg|CNN|BBC|NASA|ESA|NOAA|DW)(?![\p{L}\p{N}])/u
