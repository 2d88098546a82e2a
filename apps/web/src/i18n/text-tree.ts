/** The same keys in every language: a missing or superfluous text does not compile. */
export type Translation<Texts> = { readonly [Key in keyof Texts]: Texts[Key] extends string ? string : Translation<Texts[Key]> };
