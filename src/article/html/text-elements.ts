/** Names of elements by what becomes of the text inside. */

/** Paragraphs of their own, or boxes of paragraphs. */
export const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p pre section select ' +
    'summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
)
/** Nothing for readers. */
export const UNREADABLE = new Set(
  // The reading in ruby is not part of the text; the brackets are for readers without ruby.
  'script style noscript template svg head title iframe object button input textarea select rt rp rtc'.split(
    ' ',
  ),
)
