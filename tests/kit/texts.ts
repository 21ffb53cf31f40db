/** A text in both languages. */
export const inBoth = (en: string, es: string) => ({ en, es });
