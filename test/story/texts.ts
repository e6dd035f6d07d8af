/** Reports of our own making: four of one event, and three of others. */

export interface Given {
  readonly id: string
  readonly lang: string
  readonly title: string
  readonly text: string
  readonly hour?: number
}

export const FERRY: readonly Given[] = [
  {
    id: 'en',
    lang: 'en',
    title: 'Ferry Sigrun runs aground off Lindvik with 164 on board',
    text: 'The ferry Sigrun ran aground on rocks off Lindvik in Norway on Monday with 164 people on board. Captain Oddvar Tangen said a rudder had failed. Two lifeboats and a helicopter from Kvalholm took everybody off within 3 hours. The owner, Nordleia Lines, will inspect the hull.',
  },
  {
    id: 'en2',
    lang: 'en',
    title: 'All rescued as Norwegian ferry hits rocks near Lindvik',
    text: 'Rescuers have brought 164 passengers and crew ashore after the Sigrun hit rocks near Lindvik. The ferry of Nordleia Lines had lost its steering, according to Captain Oddvar Tangen. Norway’s accident board has sent three inspectors. Kvalholm opened a school hall for those stranded.',
  },
  {
    id: 'de',
    lang: 'de',
    title: 'Fähre Sigrun vor Lindvik auf Grund gelaufen',
    text: 'Vor der norwegischen Küste ist die Fähre Sigrun auf Felsen gelaufen. Alle 164 Menschen an Bord wurden gerettet, teilte die Reederei Nordleia mit. Kapitän Oddvar Tangen meldete einen Schaden am Ruder. Norwegen untersucht den Unfall bei Lindvik. Die Geretteten kamen in Kvalholm unter.',
  },
  {
    id: 'ru',
    lang: 'ru',
    title: 'В Норвегии паром «Сигрун» сел на мель у Линдвика',
    text: 'У берегов Норвегии паром «Сигрун» сел на камни близ Линдвика. На борту находились 164 человека, все спасены. Капитан Оддвар Танген сообщил о поломке руля. Владелец судна, компания Нордлейя, начала проверку. Пассажиров разместили в Квалхольме.',
  },
]

export const OTHERS: readonly Given[] = [
  {
    id: 'bread',
    lang: 'en',
    title: 'Bakers warn of dearer bread in spring',
    text: 'The price of bread may rise by 8 percent in spring, the guild of bakers said. Flour has become dearer since the drought in the south, and energy costs weigh on small shops. Chairwoman Petra Hollis asked for a lower tax on ovens.',
  },
  {
    id: 'brot',
    lang: 'de',
    title: 'Stadtbibliothek bleibt im Sommer länger geöffnet',
    text: 'Die Stadtbibliothek in Grünfelde öffnet von Juni an bis 22 Uhr. Leiterin Marga Pohl rechnet mit 300 Besuchern mehr am Tag. Der Stadtrat stellt dafür 40000 Euro bereit. Auch der Lesegarten wird abends beleuchtet.',
  },
  {
    id: 'les',
    lang: 'ru',
    title: 'В области высадили двадцать тысяч сосен',
    text: 'Лесники Заречной области высадили молодые сосны на месте прошлогоднего пожара. Работы заняли две недели, помогали школьники. Осенью посадки проверит комиссия. Саженцы вырастили в местном питомнике.',
  },
]
