import { OutMenu } from '../debrief/OutMenu.tsx';
import { saveFile, withFonts } from '../debrief/save.ts';
import { useHall } from '../hall.ts';
import { useClass } from './classContext.ts';
import { classCsv, classData } from './classFiles.ts';
import { fileNameFor } from './tasks.ts';

/** What leaves the class debrief: files, paper. Where names are hidden, none is in them. */
export function ClassOut() {
  const hall = useHall();
  const view = useClass();
  const { set, words } = view;
  const name = (kind: string) => `${fileNameFor('class', set.title).replace(/\.json$/, '')}.${kind}`;
  const save = (kind: string, type: string, text: string) =>
    saveFile(name(kind), new Blob([text], { type: `${type};charset=utf-8` }));
  const picture = () => {
    const svg = document.querySelector<SVGSVGElement>('svg[data-plot=class]');
    if (svg) void withFonts(svg).then(drawing => save('svg', 'image/svg+xml', drawing));
  };
  const json = () => `${JSON.stringify(classData(view), null, 2)}\n`;
  const files = () => [
    { name: words().csv, save: () => save('csv', 'text/csv', classCsv(view, hall.language())) },
    { name: words().json, save: () => save('json', 'application/json', json()) },
    { name: words().svg, save: picture },
  ];
  return <OutMenu words={words()} files={files()} />;
}
