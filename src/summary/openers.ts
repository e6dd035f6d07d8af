/**
 * Words that point back at a sentence before: pronouns, connectives, «also». A sentence that opens
 * with one hangs in the air where nothing of it stands before. Data, by language; a language
 * without a list works all the same.
 */

import { stretches } from '../language/words.ts'

const OPENERS: Readonly<Record<string, string>> = {
  en: 'he she it they his her its their him them this that these those but however meanwhile moreover furthermore also besides nevertheless nonetheless still yet then therefore thus hence so consequently instead otherwise similarly likewise additionally and or nor such another both there afterwards later earlier |in addition|as a result|for example|for instance|on the other hand|at the same time|in contrast|after that|by then|by contrast|in turn|in fact|of course|the former|the latter',
  de: 'er sie es ihr ihre ihrem ihren ihrer sein seine seinem seinen seiner dies diese dieser dieses diesem diesen jene jener jenes aber doch jedoch dennoch trotzdem außerdem zudem ferner auch ebenfalls ebenso deshalb deswegen daher darum somit also dann danach anschließend später zuvor inzwischen unterdessen derweil dagegen hingegen stattdessen und oder denn dabei dazu dafür damit dadurch daraufhin darüber davon dort dieselbe derselbe beide |zum beispiel|im gegensatz|auf diese weise|unter anderem',
  fr: "il elle ils elles ce cet cette ces cela ceci son sa ses leur leurs lui mais cependant toutefois pourtant néanmoins or donc ainsi aussi ensuite puis alors enfin également celui celle ceux celles et ou car |en outre|de plus|par ailleurs|en revanche|par exemple|en effet|au contraire|à ce moment|par conséquent|c’est|c'est",
  es: 'él ella ellos ellas este esta estos estas esto ese esa esos esas eso aquel aquella su sus pero sino embargo también además asimismo luego entonces después así tampoco y o aunque ambos |sin embargo|no obstante|por otra parte|por lo tanto|por eso|por ejemplo|en cambio|a su vez|al mismo tiempo',
  it: 'egli ella esso essa essi esse lui lei loro questo questa questi queste quello quella quelli quelle ciò suo sua suoi sue ma però tuttavia inoltre anche poi quindi dunque così infatti pertanto allora invece e o |per esempio|in effetti|al contrario|nel frattempo',
  pt: 'ele ela eles elas este esta estes estas isto esse essa esses essas isso aquele aquela seu sua seus suas mas porém contudo todavia entretanto também além depois então assim portanto logo e ou ambos |no entanto|por exemplo|por outro lado|ao mesmo tempo|por isso',
  nl: 'hij zij ze het hun haar zijn deze dit die dat maar echter toch bovendien ook daarnaast vervolgens daarna dus daarom intussen ondertussen en of want |bijvoorbeeld|aan de andere kant',
  id: 'ia dia mereka beliau ini itu tersebut namun tetapi tapi sementara selain kemudian lalu selanjutnya bahkan juga sedangkan karena sehingga oleh dan atau adapun meski meskipun hal |selain itu|sementara itu|oleh karena itu|di sisi lain|meski demikian|kendati demikian|tak hanya|dengan demikian',
  vi: 'ông bà anh chị cô họ nó đây đó này nhưng tuy song cũng ngoài sau do vì và hoặc |tuy nhiên|ngoài ra|bên cạnh đó|trong khi đó|mặt khác|vì vậy|do đó|sau đó|theo đó|đồng thời|hơn nữa|ví dụ',
  tr: 'o onlar bu şu bunlar şunlar bunun onun bunu onu ancak fakat ama lakin ayrıca bununla böylece dolayısıyla sonra ardından ise de da ve veya hatta üstelik |bunun üzerine|öte yandan|bu nedenle|bu arada|bununla birlikte|örneğin',
  ru: 'он она оно они его её ее их ему ей им этот эта это эти тот та те такой такая такие но однако тем также кроме затем потом поэтому итак причём притом зато и или а же там туда оттуда здесь |тем не менее|в то же время|кроме того|при этом|в свою очередь|с другой стороны|таким образом|например|между тем|после этого|в результате',
  uk: 'він вона воно вони його її їх цей ця це ці той та те ті такий але однак проте також крім потім тому отже і й або а там тоді |тим не менш|крім того|при цьому|у свою чергу|водночас|таким чином|наприклад|після цього',
  el: 'αυτός αυτή αυτό αυτοί αυτές αυτά εκείνος εκείνη εκείνο όμως αλλά ωστόσο επίσης ακόμη έτσι τότε έπειτα μετά και ή δηλαδή |παρ’ όλα αυτά|για παράδειγμα|από την άλλη',
  ar: 'هو هي هم هن هذا هذه هؤلاء ذلك تلك لكن ولكن كما أيضا أيضًا ثم وقد وهو وهي وهم لذلك ولذلك غير بل كذلك وكذلك وهذا وهذه وذلك |ومع ذلك|من جهة أخرى|على سبيل المثال|بالإضافة إلى',
  he: 'הוא היא הם הן זה זו זאת אלה אלו אך אבל אולם גם כן כך לכן אחר ואז ובכך וגם והוא והיא |עם זאת|לעומת זאת|בנוסף|לאחר מכן|למשל',
  hi: 'वह वे यह ये उसने उसका उसकी उसके उन्होंने उनका उनकी उनके इस इसके इसकी इसका इससे इन इसी लेकिन किंतु परंतु मगर फिर तब और या भी हालांकि हालाँकि इसलिए वहीं वहां वहाँ |इसके अलावा|इस बीच|दूसरी ओर|उदाहरण के लिए',
  bn: 'সে তিনি তারা তাঁরা এটি এটা এই সেই তার তাঁর তাদের কিন্তু তবে এছাড়া তাই এবং ও আর পরে তখন |এর ফলে|এ ছাড়া|অন্যদিকে|উদাহরণস্বরূপ',
  ur: 'وہ یہ اس ان انہوں لیکن مگر تاہم پھر اور بھی اسی اسکے چنانچہ |اس کے علاوہ|دوسری طرف|مثال کے طور پر|اس کے بعد',
  zh: '他 她 它 他们 她们 它们 这 这个 这些 那 那个 那些 其 此 此外 但 但是 然而 不过 而 因此 所以 于是 同时 另外 并 也 还 随后 之后 其中 例如 該 這 這個 這些 他們 她們 它們 於是 同時 隨後 後來 后来 与此同时 |除此之外|另一方面|在此之前|在此之后|在此期间|在这段时间|在这期间|在这之前|在这之后',
  ja: '彼 彼女 彼ら これ それ あれ この その あの こう そう しかし だが ただし また さらに そして なお 一方 そこで そのため したがって それでも すると 例えば このため これら それら こうした そうした',
  ko: '그 그는 그녀 그녀는 그들 이 이는 이것 그것 이들 그러나 하지만 그런데 또한 또 그리고 그래서 따라서 이에 이어 한편 다만 즉 이후 이러한 그러한 이로써 예를',
  th: 'เขา เธอ มัน พวกเขา นี้ นั้น แต่ อย่างไรก็ตาม นอกจากนี้ ดังนั้น และ หรือ ต่อมา จากนั้น ทั้งนี้ ขณะที่ เช่น ซึ่ง โดย',
  fa: 'او آن این آنها آن‌ها اما ولی همچنین سپس پس بنابراین و یا |با این حال|از سوی دیگر|علاوه بر این|برای مثال',
  sw: 'yeye wao hii hiyo huyu huyo hawa hao lakini hata pia kisha baadaye hivyo na au |hata hivyo|aidha|vilevile|kwa mfano',
  pl: 'on ona ono oni one jego jej ich ten ta to ci te jednak ale lecz także również ponadto następnie potem dlatego więc i lub tymczasem |mimo to|na przykład|z kolei|po czym',
  cs: 'on ona ono oni jeho její jejich ten ta to ti ty ale však také rovněž navíc poté pak proto tedy a nebo mezitím |například|přesto|na druhou stranu',
  sv: 'han hon det den de hans hennes deras dess denna detta dessa men dock också även dessutom sedan därefter därför alltså och eller samtidigt |till exempel|å andra sidan',
  no: 'han hun det den de hans hennes deres dens denne dette disse men likevel også dessuten deretter derfor altså og eller samtidig |for eksempel|på den annen side',
  da: 'han hun det den de hans hendes deres dens denne dette disse men dog også desuden derefter derfor altså og eller samtidig |for eksempel|på den anden side',
  fi: 'hän he se ne tämä nämä hänen heidän sen niiden mutta kuitenkin myös lisäksi sitten siksi ja tai samalla |esimerkiksi|toisaalta',
  ml: 'അവൻ അവൾ അവർ അത് ഇത് ഈ ആ എന്നാൽ പക്ഷേ കൂടാതെ പിന്നീട് അതേസമയം ഇതോടെ അതിനാൽ തുടർന്ന്',
}

interface Openers {
  readonly words: ReadonlySet<string>
  readonly phrases: readonly string[]
}

const read = new Map<string, Openers>()

function openersOf(language: string): Openers {
  const known = read.get(language)
  if (known) return known
  const primary = language.split('-', 1)[0]!.toLowerCase()
  const key = primary === 'nb' || primary === 'nn' ? 'no' : primary === 'ms' ? 'id' : primary
  const [words = '', ...phrases] = (OPENERS[key] ?? '').split('|')
  const openers = {
    words: new Set(words.trim().split(/\s+/)),
    phrases: phrases.map((p) => p.trim()),
  }
  read.set(language, openers)
  return openers
}

const UNSPACED = /^(?:zh|ja|th|lo|km|my|yue|wuu)\b/

/** Whether a sentence opens with a word that points back. */
export function pointsBack(sentence: string, language: string): boolean {
  const { words, phrases } = openersOf(language)
  const head = sentence.slice(0, 60)
  const [first] = stretches(head)
  if (first === undefined) return false
  const text = head.slice(first.start).toLowerCase()
  if (phrases.some((phrase) => phrase !== '' && text.startsWith(phrase))) return true
  if (UNSPACED.test(language)) {
    return [...words].some(
      (word) => word !== '' && text.startsWith(word) && !isLongerWord(text, word),
    )
  }
  const word = head.slice(first.start, first.end).toLowerCase()
  return words.has(word) || words.has(word.split(/[’']/, 1)[0]!)
}

/** One character may begin a name: 其 points back, 其他 as a noun and 也门 do not. */
function isLongerWord(text: string, word: string): boolean {
  return word.length === 1 && /^(?:也门|而立|此刻|并购|还原|那不|这里)/.test(text)
}
