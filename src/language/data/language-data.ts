/**
 * What is known of one language. Everything is optional: a language of which nothing is known works
 * too. Lists of words are strings, parted by white space, sorted and in lower case: that loads faster
 * than arrays. Whoever asks splits them once.
 */
export interface LanguageData {
  /** The language whose data stand in for every field that is missing here. */
  readonly like?: string
  readonly abbreviations?: Abbreviations
  /** Words that open sentences and hardly ever follow an abbreviation otherwise. */
  readonly sentenceOpeners?: string
  /** Words that open a phrase of time: `At 6 a.m. Mr. Hill left.` */
  readonly prepositions?: string
  /** `3. Oktober`: a number with a dot is an ordinal. */
  readonly ordinals?: boolean
  /** Twelve, January first; forms, abbreviations and stems of one month are parted by `|`. */
  readonly months?: string
  /** Names of weekdays and their abbreviations (CLDR): before a number they end no sentence. */
  readonly weekdays?: string
  /** Marks that end sentences in this language alone. */
  readonly endMarks?: string
  /** Words that end a sentence before a space, without any mark; `-eera` stands for all that end so. */
  readonly closers?: string
  /** Verbs that are spelled like the name of a letter, and end sentences all the same. */
  readonly shortVerbs?: string
  /** Words behind which a sentence goes on, even if an end mark follows. */
  readonly joiners?: string
  /** Words that say who said it: behind a closing quotation mark the sentence goes on with them. */
  readonly quotatives?: string
  /** The full stop is another mark: the dot only parts clauses. */
  readonly dotless?: boolean
  /** More than names have a capital inside sentences: nouns, «Sie», each part of a long name. */
  readonly capitalises?: boolean
  /** Endings of names that say where: `1718. g. Norvēģijā`. */
  readonly placeEndings?: string
  /** Consonants that make syllables: `vrh`, `smrt`, `trg` are words, not abbreviations. */
  readonly syllabic?: string
  /**
   * Words and phrases, parted by `|`, that point back at a sentence before where one opens with them:
   * pronouns, connectives, «also».
   */
  readonly pointsBack?: string
  /** Pronouns, parted by `|`, that point back too where they are the second or third word. */
  readonly pronouns?: string
  /** Words that nouns or their adjectives follow: articles, possessives, prepositions. */
  readonly beforeNouns?: string
  /** Words that verbs and predicates follow: pronouns, auxiliaries, negations. */
  readonly beforeVerbs?: string
  /** Nouns that tell nothing alone: measures, parts of the day, «example», «way». */
  readonly vagueNouns?: string
  /** Sentences end with the verb. */
  readonly verbFinal?: boolean
  /** Small words inside names: «von», «de», «of». */
  readonly nameParticles?: string
  /** On which side of an apostrophe a word stands that is none of its own: `l’eau`, `Anna’s`. */
  readonly clitics?: 'before' | 'after'
  /** Endings of nouns that go together, that of the dictionary first; `-` for none. Sets parted by `|`. */
  readonly endings?: string
  /** Articles, prepositions and conjunctions that are written onto the word. */
  readonly prefixes?: string
  readonly boilerplate?: BoilerplateCues
}

/** Abbreviations as style guides list them, without the last dot, by what a dot after them means. */
export interface Abbreviations {
  /** Never the end of a sentence: a name, a number or a place follows. */
  readonly never?: string
  /** The end only before a word that opens sentences; many are words of their own. */
  readonly may?: string
  /** The same, but ordinary words when they are written small: `Sen.`, `Sat.`. */
  readonly names?: string
  /** The end before any capital letter: what closes lists, tells eras and times, names companies. */
  readonly ends?: string
  /** Before a number never the end, as those of `never`; else they are words like others. */
  readonly numbered?: string
}

/** How lines begin that are no text of the article. Phrases, parted by `|`. */
export interface BoilerplateCues {
  /** Lines that lead to another text, a video or a list of others. */
  readonly links?: string
  /** Requests to subscribe, follow, share, pay, comment or consent, and notices of rights. */
  readonly calls?: string
  /**
   * What such requests and notices are about, anywhere in them: newsletters, applications, the news,
   * rights. Without one, «Sign up at the town hall.» is a sentence. `newsletter-` has any ending.
   */
  readonly offers?: string
  /** Who wrote, translated, edited or checked. */
  readonly bylines?: string
  /** Pictures and who made them. */
  readonly credits?: string
}
