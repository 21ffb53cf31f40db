import Share2 from 'lucide-solid/icons/share-2';
import { createSignal, Show } from 'solid-js';
import { debriefCsv, debriefData } from './data.ts';
import { OutMenu } from './OutMenu.tsx';
import { rasterised, saveFile, withFonts } from './save.ts';
import { useDebrief } from './state.ts';

const PLOTS = ['plane', 'strips'] as const;

/** What leaves the page: a link, files, paper. */
export function Out() {
  const state = useDebrief();
  const words = () => state.words().out;
  const [said, setSaid] = createSignal('');
  const [link, setLink] = createSignal('');
  const plot = (name: string) => document.querySelector<SVGSVGElement>(`svg[data-plot=${name}]`)!;
  const text = (name: string, content: string, type: string) =>
    saveFile(`${state.input.file}-${name}`, new Blob([content], { type: `${type};charset=utf-8` }));

  async function share(): Promise<void> {
    const shared = await state.input.onShare!();
    setLink(shared.is === 'byHand' ? shared.link : '');
    setSaid(
      shared.is === 'copied' ? words().copied : shared.is === 'long' ? words().tooLong : words().byHand,
    );
  }
  async function picture(name: (typeof PLOTS)[number]): Promise<void> {
    try {
      saveFile(`${state.input.file}-${name}.png`, await rasterised(plot(name)));
    } catch (error) {
      console.error(error);
      setSaid(words().noPicture);
    }
  }
  const files = () => [
    { name: words().csv, save: () => text('debrief.csv', debriefCsv(state), 'text/csv') },
    {
      name: words().json,
      save: () =>
        text('debrief.json', `${JSON.stringify(debriefData(state), null, 2)}\n`, 'application/json'),
    },
    ...PLOTS.map(name => ({
      name: words().svg(words().plots[name]),
      save: () => void withFonts(plot(name)).then(drawing => text(`${name}.svg`, drawing, 'image/svg+xml')),
    })),
    ...PLOTS.map(name => ({ name: words().png(words().plots[name]), save: () => void picture(name) })),
    ...(state.input.onExport ? [{ name: words().game, save: () => state.input.onExport?.() }] : []),
  ];
  return (
    <div class="out">
      <Show when={state.input.onShare}>
        <button type="button" class="secondary" onClick={() => void share()}>
          <Share2 size={16} aria-hidden="true" />
          {words().share}
        </button>
      </Show>
      <OutMenu words={words()} files={files()} />
      <p class="out-said" role="status">
        {said()}
      </p>
      <Show when={link()}>
        <input
          class="out-link"
          readonly
          aria-label={words().link}
          value={link()}
          onFocus={event => event.currentTarget.select()}
        />
      </Show>
    </div>
  );
}
