/** A BCP 47 tag that feeds may state, or undefined: an undetermined language is left unsaid. */
export function languageTag(language: string | undefined): string | undefined {
  return language !== undefined &&
    /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(language) &&
    !/^(?:und|mis|mul|zxx)(?:-|$)/i.test(language)
    ? language
    : undefined
}
