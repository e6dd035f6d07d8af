/**
 * Words that carry grammar and no matter: articles, pronouns, prepositions, auxiliaries. For
 * keywords only; a language without a list loses nothing but some tidiness.
 */

const WORDS: Readonly<Record<string, string>> = {
  en: 'the a an and or but nor for of in on at to from by with without about into over under after before between during through against since until while when where which who whom whose what why how that this these those it its he his him she her they their them we our us you your i my me is are was were be been being has have had do does did will would can could may might must shall should not no also only just even more most much many some any all both each other another such same own than then there here as if so because although though however still yet again once first last new one two three said says say made make like way',
  de: 'der die das dem den des ein eine einer eines einem einen und oder aber doch denn auch nur noch schon in im an am auf aus bei mit nach von vom vor zu zum zur über unter zwischen für durch gegen ohne um bis seit während wegen ist sind war waren sein wird werden wurde wurden worden hat haben hatte hatten kann können konnte konnten muss soll nicht kein keine sich er sie es wir ich ihr ihm ihn sein seine seiner seinen ihre ihrer ihren dieser diese dieses diesem diesen jener als wie wenn dass weil ob so sehr mehr wieder dann dort hier damit dabei dazu daraufhin einmal ersten erste zwei drei alle allem allen andere anderen sowie',
  fr: 'le la les un une des du de d l et ou mais donc or ni car à au aux en dans par pour sur sous avec sans entre vers chez depuis pendant avant après contre il elle on nous vous ils elles se sa son ses leur leurs ce cet cette ces qui que quoi dont où lui y ne pas plus moins très aussi encore déjà même tout tous toute toutes autre autres est sont était étaient être été a ont avait avaient avoir fut furent peut fait faire comme si quand lorsque ainsi puis alors deux trois',
  es: 'el la los las un una unos unas y o pero ni de del a al en por para con sin sobre entre desde hasta hacia contra durante según se su sus lo le les él ella ellos ellas que quien cual cuyo donde cuando como si no ya más menos muy también tan todo toda todos todas otro otra otros otras este esta estos estas ese esa eso aquel es son era eran ser sido fue fueron ha han había habían haber hay está están dos tres aún así primer primera primero',
  it: 'il lo la i gli le un uno una e o ma di a da in con su per tra fra del dello della dei degli delle al allo alla ai agli alle dal dalla nel nella nei sul sulla che chi cui quale dove quando come se non più meno molto anche ancora già tutto tutti tutta altre altri altro questo questa questi queste quello quella è sono era erano essere stato ha hanno aveva suo sua suoi sue loro si ci vi lui lei due tre',
  pt: 'o a os as um uma uns umas e ou mas de do da dos das a ao aos à às em no na nos nas por pelo pela para com sem sobre entre desde até se seu sua seus suas que quem qual onde quando como não já mais menos muito também todo toda todos todas outro outra este esta esse essa aquele é são era eram ser sido foi foram há tem têm tinha ele ela eles elas lhe dois três ainda',
  nl: 'de het een en of maar van in op aan bij met voor naar uit door over onder tussen tegen zonder tot sinds tijdens is zijn was waren wordt worden werd werden heeft hebben had kan niet geen ook nog al zich hij zij ze het we ik je zijn haar hun dit dat deze die er als dan wat wie waar om te meer',
  ru: 'и а но или что как в на с к по из от за для до при под над через между без во со об о у он она оно они его её их ему ей им мы вы я не ни же ли бы был была было были быть есть это этот эта эти тот та те который которая которое которые которых которой которого где когда если чтобы так также уже ещё только очень более менее весь вся все всех свой своя свои своего этого того тем том после перед году года лет первый первая первое первые',
  uk: 'і й та а але або що як у в на з із зі до по за від для при під над через між без про він вона воно вони його її їх йому їй їм ми ви я не ні же чи би був була було були бути є це цей ця ці той та те ті який яка яке які яких якої де коли якщо щоб так також уже вже ще тільки дуже більш весь вся все всі свій своя свої після перед року років того часу',
  pl: 'i a ale lub w we na z ze do od po za przez dla o u przy pod nad między bez jest są był była było były być się nie to ten ta te tego tej tych który która które których on ona ono oni jego jej ich jak gdy że też także już jeszcze tylko bardzo więcej po przed roku lat',
  cs: 'a i ale nebo v ve na z ze do od po za pro o u při pod nad mezi bez je jsou byl byla bylo byli být se si ne to ten ta ty toho té který která které kteří on ona ono oni jeho její jejich jak když že také už ještě jen velmi více po před roku let',
  el: 'ο η το οι τα τον την του της των τους τις στο στη στην στον στα στις σε με για από και αλλά ή αν όταν όπως ότι που να θα δεν μη είναι ήταν έχει έχουν είχε ένας μια μία ένα αυτός αυτή αυτό αυτά όμως πιο πολύ όλα κατά μετά πριν προς ως αιώνα χρόνια οποίο οποία οποίος οποίοι δύο τρία έναν μόνο',
  tr: 've veya ama ancak de da ile için gibi kadar daha en çok bir bu şu o onun bunun olan olarak oldu olduğu olduğunu değil var yok ise ki ne her hiç sonra önce göre üzere tarafından arasında yılında yıl yer alan aldı etti eden edilen',
  ar: 'من في على إلى عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن إن أن أنه أنها كان كانت يكون قد وقد ثم أو بل حتى بعد قبل بين عند منذ خلال كل بعض غير أي هو هي هم وهو وهي كما لكن ولكن إلا أيضا أيضًا نحو حيث إذ وكان وكانت فيها فيه منها منه عليها عليه بها به لها له عام سنوات سنة ذلك',
  he: 'של את על אל מן עם הוא היא הם הן זה זו זאת אלה כי אם או גם לא אך אבל כל כמה יותר היה היתה הייתה היו להיות אשר בין אחרי לפני עד ועד רק כדי לפי בו בה בהם להם לו לה שנה שנים הראשונות שבו שבה בשנת ובהם לידי היום כבר אף מאוד עוד שם כאן ביותר ביניהם כך אצל מול תחת לאחר במשך בתוך',
  hi: 'के की का को में से पर और या है हैं था थे थी ने यह वह ये वे इस उस इन उन एक भी ही तो कि जो जिस जिसे जिसके लिए साथ बाद पहले तक द्वारा नहीं कर करने किया किए गया गई गए हुआ हुई हुए होता होती अपने अपनी अपना वाला वाली वाले करना रहा रही रहे हो होने होते लगभग अब वहाँ यहाँ कई कुछ सब सभी बीच सकता सकती सकते दिया दी दिए लिया',
  bn: 'এবং ও বা এই সেই যে যা তা তার তাঁর তাদের থেকে জন্য সঙ্গে সাথে পর পরে আগে করে করা করেন করতে হয় হয়ে হয়েছে হয়েছিল ছিল ছিলেন না এক একটি কিন্তু তবে মধ্যে দিয়ে নিয়ে আর সালের সাল দিন দিনটি দিনে হিসেবে',
  ur: 'کے کی کا کو میں سے پر اور یا ہے ہیں تھا تھے تھی نے یہ وہ اس ان ایک بھی ہی تو کہ جو لیے ساتھ بعد پہلے تک نہیں کر کیا گیا گئی گئے ہوا ہوئی ہوئے',
  fa: 'و در به از که این آن را با برای است بود شد شده می‌شود کرد کرده یک تا هم بر یا اما نیز پس بین آنها',
  id: 'yang dan di ke dari pada untuk dengan ini itu adalah akan telah sudah tidak juga oleh dalam sebagai atau karena para ia dia mereka kami kita tersebut bahwa saat hingga antara setelah sebelum lebih bisa dapat ada seperti serta',
  vi: 'và của là có trong được cho với các những một này đó khi từ đến đã sẽ không cũng vào ra tại theo về như để bởi do sau trước trên dưới giữa nhiều hơn năm người thế',
  sw: 'na ya wa kwa ni katika la za cha vya huo hii hiyo hao kuwa kama pia au lakini ambao ambayo hadi baada kabla tangu hata kila wake yake zake huu kwamba pekee',
  ko: '그 이 저 것 수 등 및 또는 그리고 그러나 있다 있는 있었다 했다 하는 한다 된 되는 되었다 위해 대한 통해 만든 모두 함께 다시 가장 다음 이라는 이라고 때문에 것은 것을 것이 것으로 않았다 않았고 않는 않은',
  ja: 'する した して いる いた ある あった れる られ から まで など この その これ それ こと もの ため よう として について による において または および しかし なった なる',
  zh: '的 了 和 与 在 是 有 这 那 这些 一个 没有 我们 他们 以及 因为 所以 可以 已经 成为 进行 其中 通过 这个 一种 之后 当时 经过 对于 关于 由于',
  th: 'และ หรือ ที่ ใน ของ เป็น มี ได้ ไม่ จะ ให้ กับ จาก โดย แต่ เมื่อ ว่า นี้ นั้น ซึ่ง ถึง อยู่ แล้ว ไป มา ก็ ยัง กว่า หลัง ก่อน เพื่อ ทำ ถูก วัน ปี คน กลับ ต้อง พวก เขา ทั้ง การ ออก เข้า ขึ้น ลง หลาย ทุก อีก จึง ต่อ ตาม ระหว่าง ครั้ง',
}

const NONE: ReadonlySet<string> = new Set()
const sets = new Map<string, ReadonlySet<string>>()

/** The words, in lower case, that only carry grammar in a language; none for languages without a list. */
export function functionWords(language: string): ReadonlySet<string> {
  const primary = language.split('-', 1)[0]!.toLowerCase()
  const known = sets.get(primary)
  if (known) return known
  if (!Object.hasOwn(WORDS, primary)) return NONE
  const set = new Set(WORDS[primary]!.split(' '))
  sets.set(primary, set)
  return set
}
