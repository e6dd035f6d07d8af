/**
 * What an editor expects of a summary of three sentences, for sample articles in languages that
 * have no reference summaries. Noted from the articles alone, before any ranker had read them; a
 * ranker is mended by general rules, and these notes are not bent to what it chooses.
 *
 * Every entry is the opening of a sentence of the article and occurs once in its text. In Thai,
 * where sentences have no end mark, a chosen piece may be longer or shorter than the sentence
 * meant here: there `mustInclude` asks whether the summary contains the words.
 */
export interface Acceptance {
  readonly slug: string
  /** The summary opens with one of these sentences. */
  readonly mayOpen: readonly string[]
  /** Of each group at least one sentence stands in the summary. */
  readonly mustInclude: readonly (readonly string[])[]
  /** No chosen sentence opens like this: asides, examples, halves, pointers at what is not shown. */
  readonly mustNot: readonly string[]
}

export const acceptance: readonly Acceptance[] = [
  {
    slug: 'gravitational-waves.zh-Hans',
    mayOpen: ['2016年2月11日，物理学家'],
    mustInclude: [
      ['2016年2月11日，物理学家'],
      [
        '这些时空的涟漪',
        '2015年9月14日，它先经过',
        '两个黑洞的质量分别',
        '消失的三个太阳质量',
        '2017年，雷纳',
        '2017年8月，美国的探测器',
        '如今，引力波观测',
      ],
    ],
    mustNot: ['变化之小令人难以想象', '在这段时间里', '我们成功了', '一束激光被分成两路'],
  },
  {
    slug: 'shinkansen.ja',
    mayOpen: ['東海道新幹線は1964年'],
    mustInclude: [
      ['東海道新幹線は1964年'],
      [
        '東京オリンピックの開幕を',
        '開業時の「ひかり」は',
        '日帰りで往復できる',
        '新幹線の成功は',
        '開業以来、列車どうし',
        'とりわけ高く評価',
      ],
    ],
    mustNot: [
      'ちなみに、この車両',
      '二人は出発式に',
      '十河はその責任を',
      'それでも国鉄総裁',
      'しかし建設費は',
      '先頭が丸い初代',
    ],
  },
  {
    slug: 'hayabusa2.ja',
    mayOpen: ['日本の探査機「はやぶさ2」のカプセル'],
    mustInclude: [
      ['日本の探査機「はやぶさ2」のカプセル'],
      [
        '容器の中には目標の',
        '一つの小惑星の二つの地点',
        '太陽系が生まれた約46億年前',
        '世界各国の研究者による',
        '2023年3月には、RNA',
        '生命の材料の一部は宇宙で',
      ],
    ],
    mustNot: ['その旅は多くの人', 'それは月よりも遠い', '運用チームは計画を', '近づいてみると'],
  },
  {
    slug: 'hangul.ko',
    mayOpen: ['조선의 제4대 임금 세종은'],
    mustInclude: [
      ['조선의 제4대 임금 세종은'],
      [
        '오늘날 한글이라고 부르는',
        '한글의 자음은 소리를',
        '한글이 나라의 공식 문자로',
        '오랫동안 자취를 감추었던',
        '유네스코는 1997년에',
      ],
    ],
    mustNot: [
      '나랏말싸미 듕귁에',
      '우리말이 중국의 말과 달라',
      '세종은 훈민정음 서문에서',
      '예를 들어 ‘ㄱ’은',
      '여기에 획을 더하면',
      '그래도 관청의 문서는',
      '글자의 모양이 문창살에서',
    ],
  },
  {
    slug: 'tham-luang.th',
    mayOpen: ['เด็กชาย 12 คนและผู้ช่วยโค้ช'],
    mustInclude: [
      ['เด็กชาย 12 คนและผู้ช่วยโค้ช'],
      [
        'ปฏิบัติการครั้งนี้มีนักดำน้ำ',
        'เหตุการณ์เริ่มขึ้นในวันที่',
        'ค่ำวันที่ 2 กรกฎาคม',
        'ในวันที่ 6 กรกฎาคม สมาน',
        'แพทย์ชาวออสเตรเลีย',
        'จากนั้นนักดำน้ำผู้เชี่ยวชาญ',
        'สี่คนแรกออกมาได้',
      ],
    ],
    mustNot: ['เย็นวันนั้นเจ้าหน้าที่', 'พวกเขาจึงต้องหนี', 'ไม่นานหลังจากทุกคนออกมา', 'ปัจจุบันถ้ำหลวงเป็น'],
  },
  {
    slug: 'chandrayaan-3.hi',
    mayOpen: ['भारत का चंद्रयान-3 23 अगस्त'],
    mustInclude: [
      ['भारत का चंद्रयान-3 23 अगस्त'],
      [
        'इस सफलता के साथ भारत',
        'भारतीय अंतरिक्ष अनुसंधान संगठन',
        'चार साल पहले, सितंबर 2019',
        'प्रज्ञान ने दक्षिणी ध्रुव',
        'दक्षिणी ध्रुव के आसपास वैज्ञानिकों',
      ],
    ],
    mustNot: [
      'उनके उपकरणों के मुख्य काम',
      'मिट्टी में मौजूद तत्वों',
      'सतह के ठीक नीचे का',
      'चंद्रमा पर आने वाले कंपनों',
      'वहाँ कक्षा को धीरे-धीरे',
      'करोड़ों लोगों ने इस पल',
      'दोनों को एक चंद्र दिवस',
    ],
  },
  {
    slug: 'suez-canal.ar',
    mayOpen: ['افتُتحت قناة السويس في 17 نوفمبر'],
    mustInclude: [
      ['افتُتحت قناة السويس في 17 نوفمبر'],
      [
        'بدأ حفر القناة في 25 أبريل',
        'وفي 26 يوليو 1956 أعلن',
        'توقفت الملاحة في القناة مع',
        'افتتحت مصر في أغسطس 2015',
        'غير أن العالم أدرك هشاشة',
        'وما زالت القناة من أهم',
      ],
    ],
    mustNot: [
      'فهل كان أحد يتخيل',
      'أما أوبرا «عايدة»',
      'ثم حلّت الآلات البخارية',
      'وحوصرت في مياهها',
      'وبعد سبع سنوات احتلت',
      'وتكدست مئات السفن',
    ],
  },
]
