/**
 * Development page for the table: `npx vite`, then /tests/table/preview.html. Parameters: renderer, width, height,
 * language, compact, projector, scenario set (`game`, `states`, `pictured`). Keys or buttons step through it.
 */

import type { MovePreview, Scene } from '../../game/present/scene.ts';
import { sceneOf } from '../../game/present/sceneOf.ts';
import type { TableHandle } from '../../game/present/sceneTable.ts';
import { parseScenario } from '../../game/scenario/index.ts';
import { mountTable } from '../../game/table/index.ts';
import source from '../../scenarios/2019-june-deadline.json?raw';
import { quad, tri } from '../kit/scenarios.ts';
import { everyState, type Moment, pictured, randomMoments, scriptedGame } from './moments.ts';

const query = new URLSearchParams(location.search);
const size = { width: Number(query.get('width') ?? 1092), height: Number(query.get('height') ?? 636) };
const language = query.get('language') === 'es' ? 'es' : 'en';
const compact = query.get('compact') === '1';

const parsed = parseScenario(source, '2019').scenario;
if (!parsed) throw new Error('the scenario does not parse');
const scenario = parsed;
const me = Number(query.get('me') ?? 1);

const sets: Readonly<Record<string, () => readonly Moment[]>> = {
  game: () => scriptedGame(scenario),
  states: () => everyState(scenario),
  pictured: () => [pictured(scenario)],
  tri: () => randomMoments(tri(), me),
  quad: () => randomMoments(quad(), me),
};

const moments = sets[query.get('set') ?? 'pictured']!();

const sceneAt = (index: number): Scene => {
  const { view, pending } = moments[index]!;
  return sceneOf(view, { size, language, pending, preview: previewOf(index), left: 0, compact });
};

/** With `ghosts`, a previewed move as the desk would give it: a draft, two meters, the measure in force. */
function previewOf(index: number): MovePreview | null {
  if (query.get('ghosts') !== '1') return null;
  const { positions } = moments[index]!.view.negotiation.drafts[0]?.draft ?? { positions: [] };
  return {
    draft: positions.length ? { seat: 1, draft: { positions, covers: [] } } : null,
    meters: [
      { of: 1, meter: 'face', by: -14 },
      { of: 1, meter: 'support', by: 12 },
      { of: 0, meter: 'credibility', by: 20 },
      { of: 0, meter: 'strain', by: 25 },
    ],
    measure: { measure: 0, state: 'inForce', level: 1 },
    paid: null,
  };
}

interface Preview {
  readonly handle: TableHandle;
  readonly moments: readonly string[];
  scene(index: number): Scene;
  show(index: number, animate?: boolean, reducedMotion?: boolean, speed?: number): Promise<void>;
}

declare global {
  interface Window {
    preview?: Preview;
  }
}

const renderer = query.get('renderer') === 'webgl' ? 'webgl' : 'canvas';
const handle = await mountTable(document.querySelector<HTMLElement>('#table')!, {
  size,
  renderer,
  projector: query.get('projector') === '1',
  onPick: id => {
    handle.highlight(id);
  },
  onBroken: error => console.error(error),
});
let shown = Number(query.get('step') ?? 0);
const show = async (index: number, animate = true, reducedMotion = false, speed = 1) => {
  shown = index;
  await handle.show(sceneAt(index), { animate, reducedMotion, speed });
};
await show(shown, false);
window.preview = { handle, moments: moments.map(moment => moment.name), scene: sceneAt, show };

const bar = document.querySelector('#bar')!;
const button = (text: string, act: () => void) => {
  const element = document.createElement('button');
  element.textContent = text;
  element.addEventListener('click', act);
  bar.append(element);
};
button('back', () => void show(Math.max(0, shown - 1)));
button('on', () => void show(Math.min(moments.length - 1, shown + 1)));
button('skip', () => handle.skip());
button('sound', () => {
  handle.sound.enabled = !handle.sound.enabled;
});
