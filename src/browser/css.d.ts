/** The build replaces an imported stylesheet by its minified text. */
declare module '*.css' {
  const text: string
  export default text
}
