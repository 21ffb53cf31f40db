import { type Accessor, createSignal, onCleanup } from 'solid-js';

/**
 * Width of an element in CSS pixels, as it is laid out. Needs a Solid root.
 * @param printed the width for paper, where texts would else shrink with the drawing
 */
export function createWidth(
  first: number,
  printed: number,
): readonly [Accessor<number>, (element: HTMLElement) => void] {
  const [width, setWidth] = createSignal(first);
  let shown = first;
  const watch = new ResizeObserver(([entry]) => {
    const found = Math.floor(entry!.contentRect.width);
    if (found === 0 || matchMedia('print').matches) return;
    shown = found;
    setWidth(found);
  });
  const toPaper = () => setWidth(printed);
  const back = () => setWidth(shown);
  window.addEventListener('beforeprint', toPaper);
  window.addEventListener('afterprint', back);
  onCleanup(() => {
    watch.disconnect();
    window.removeEventListener('beforeprint', toPaper);
    window.removeEventListener('afterprint', back);
  });
  return [width, element => watch.observe(element)];
}

const pen = document.createElement('canvas').getContext('2d');

/** Width of a text of the drawings. */
export function textWidth(text: string, size: number, weight: number): number {
  if (!pen) return text.length * size * 0.6;
  pen.font = `${weight} ${size}px "Archivo Variable", Archivo, Arial, sans-serif`;
  return pen.measureText(text).width;
}
