/** The colours of pages and cards: warm paper and ink, one red; all text pairs hold WCAG 2.2 AA. */

export const LIGHT =
  '--paper: #fbf8f1; --raised: #f3eee2; --ink: #1c1a16; --soft: #5e574a; --rule: #d8d0bf; --edge: #8a8170; --accent: #8f1d14; --mark: #f6e3a2'

export const DARK =
  '--paper: #171512; --raised: #211e19; --ink: #ebe5d8; --soft: #aaa293; --rule: #3a352c; --edge: #857c6c; --accent: #f2a08c; --mark: #54440f'
