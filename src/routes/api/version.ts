/** The version of the program, as its API and its tools name it. */
export const VERSION = '0.1.0'
