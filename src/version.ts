/** The version of the product, as the User-Agent and the API description say it; package.json says the same. */
export const VERSION = '0.2.0'
