import { type Accessor, createSignal, onCleanup } from 'solid-js';

/** Width of an element in CSS pixels, as it is laid out. Needs a Solid root. */
export function createWidth(first: number): readonly [Accessor<number>, (element: HTMLElement) => void] {
  const [width, setWidth] = createSignal(first);
  const watch = new ResizeObserver(([entry]) => {
    const found = Math.floor(entry!.contentRect.width);
    // Nothing is drawn anew for paper: the drawing is scaled.
    if (found > 0 && !matchMedia('print').matches) setWidth(found);
  });
  onCleanup(() => watch.disconnect());
  return [width, element => watch.observe(element)];
}

const pen = document.createElement('canvas').getContext('2d');

/** Width of a text of the drawings. */
export function textWidth(text: string, size: number, weight: number): number {
  if (!pen) return text.length * size * 0.6;
  pen.font = `${weight} ${size}px "Archivo Variable", Archivo, Arial, sans-serif`;
  return pen.measureText(text).width;
}
