/** One face of a font as the style sheets of the page declare it. */
interface Face {
  readonly family: string;
  readonly range: string;
  /** Its declarations but the source and the range. */
  readonly rest: string;
  readonly address: string;
}

/** Declarations that a face needs besides its source. */
const KEPT = ['font-family', 'font-weight', 'font-stretch', 'font-style'] as const;

/**
 * The fonts that a drawing needs, as style rules with the files inside: nobody else has them. A file that cannot be
 * had is left out.
 * @param families those named by its texts
 * @param text every letter in it
 */
export async function fontRules(families: string, text: string): Promise<string> {
  const needed = faces().filter(({ family, range }) => families.includes(family) && reaches(range, text));
  const rules = await Promise.all(
    needed.map(async ({ rest, address }) => {
      const file = await fetch(address).catch(() => null);
      return file?.ok ? `@font-face{${rest};src:url(${await dataAddress(await file.blob())})}` : '';
    }),
  );
  return rules.join('');
}

function faces(): readonly Face[] {
  return [...document.styleSheets].flatMap(sheet =>
    [...sheet.cssRules].flatMap(rule => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const source = /url\("?([^")]+)"?\)/.exec(value('src'))?.[1];
      if (!source) return [];
      return [
        {
          family: value('font-family').replace(/["']/g, ''),
          range: value('unicode-range'),
          rest: KEPT.flatMap(name => (value(name) ? [`${name}:${value(name)}`] : [])).join(';'),
          address: new URL(source, sheet.href ?? document.baseURI).href,
        },
      ];
    }),
  );
}

/** Whether a letter of a text lies in a range of the form "U+0-FF, U+131". */
function reaches(range: string, text: string): boolean {
  const parts = range.split(',').map(part => {
    const [from, to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return { from: Number.parseInt(from!, 16), to: Number.parseInt(to!, 16) };
  });
  return [...text].some(letter => {
    const code = letter.codePointAt(0)!;
    return parts.some(({ from, to }) => code >= from && code <= to);
  });
}

const dataAddress = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
