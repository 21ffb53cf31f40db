import { type Accessor, createMemo, createSignal, onCleanup } from 'solid-js';

/** Width and height in CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Size of an element as it is laid out. Needs a Solid root.
 * @param printed the size for paper, where texts would else shrink with the drawing
 */
export function createSize(
  first: Size,
  printed: Size,
): readonly [Accessor<Size>, (element: HTMLElement) => void] {
  const [size, setSize] = createSignal(first);
  let shown = first;
  const watch = new ResizeObserver(([entry]) => {
    const found = Math.floor(entry!.contentRect.width);
    if (found === 0 || matchMedia('print').matches) return;
    shown = { width: found, height: Math.floor(entry!.contentRect.height) };
    setSize(shown);
  });
  const toPaper = () => setSize(printed);
  const back = () => setSize(shown);
  window.addEventListener('beforeprint', toPaper);
  window.addEventListener('afterprint', back);
  onCleanup(() => {
    watch.disconnect();
    window.removeEventListener('beforeprint', toPaper);
    window.removeEventListener('afterprint', back);
  });
  return [size, element => watch.observe(element)];
}

/** The width alone, of an element that is as high as what is drawn in it. Needs a Solid root. */
export function createWidth(
  first: number,
  printed: number,
): readonly [Accessor<number>, (element: HTMLElement) => void] {
  const [size, watch] = createSize({ width: first, height: 0 }, { width: printed, height: 0 });
  return [createMemo(() => size().width), watch];
}

const pen = document.createElement('canvas').getContext('2d');

/** Width of a text of the drawings. */
export function textWidth(text: string, size: number, weight: number): number {
  if (!pen) return text.length * size * 0.6;
  pen.font = `${weight} ${size}px "Archivo Variable", Archivo, Arial, sans-serif`;
  return pen.measureText(text).width;
}
