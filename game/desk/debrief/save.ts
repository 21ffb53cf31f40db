import { fontRules } from './fontFaces.ts';

/** Gives the reader a file. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Presentation that a drawing takes from the style sheets of the page, to be written into it. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
] as const;

/** Ground of the drawings: paper. */
const PAPER = '#f2e8d4';

/** A drawing of the page as a file of its own: styles inside, on paper, without what is there for hands alone. */
function standalone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  const hidden = copies.filter(element => element.matches('.halo, .cursor'));
  originals.forEach((element, place) => {
    const style = getComputedStyle(element);
    const there = copies[place]!;
    if (!(there instanceof SVGElement)) return;
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (value) there.style.setProperty(name, value);
    }
    for (const name of ['class', 'aria-hidden', 'data-plot']) there.removeAttribute(name);
  });
  for (const element of hidden) element.remove();
  const [, , width, height] = copy.getAttribute('viewBox')!.split(' ').map(Number) as [
    number,
    number,
    number,
    number,
  ];
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', PAPER);
  copy.prepend(ground);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** The same with its fonts inside, so that it looks alike wherever it is shown. */
export async function withFonts(svg: SVGSVGElement): Promise<string> {
  const texts = [...svg.querySelectorAll('text')];
  const families = texts.map(text => getComputedStyle(text).fontFamily).join();
  const rules = await fontRules(families, texts.map(({ textContent }) => textContent).join(''));
  return standalone(svg).replace(/<svg[^>]*>/, opening => `${opening}<style>${rules}</style>`);
}

/** A drawing as pixels, twice as fine as on the screen. Rejects where the browser draws none. */
export async function rasterised(svg: SVGSVGElement): Promise<Blob> {
  const text = await withFonts(svg);
  const image = new Image();
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
