/** The browser's door: gives the desk storage, worker, table and address, and shows the first screen. */

import cards from 'virtual:scenario-cards';
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { App } from '../desk/App.tsx';
import { createHall } from '../desk/hall.ts';
import type { KeptSettings, Ports, StorageTrouble } from '../desk/ports.ts';
import { type Route, writeRoute } from '../desk/routes.ts';
import type { AnalystThread } from './analyst.ts';
import type { DelegationThread } from './delegation.ts';
import { drawSeed } from './drawSeed.ts';
import type { ExaminerThread } from './examiner.ts';
import { indexedValues } from './keyValues.ts';
import type { Thinker } from './machine.ts';
import { ownLanguage } from './ownLanguage.ts';
import { pictureOnPage, replacePicture } from './picturePress.ts';
import { watchForUpdates } from './releases.ts';
import { inTime, openStorage } from './storage.ts';
import { type Broadcast, tabsOver } from './tabs.ts';

const SCENARIOS = import.meta.glob<string>(
  ['../../scenarios/*.json', '!../../scenarios/scenario.schema.json'],
  { query: '?raw', import: 'default' },
);

/** The faces of the first screen come while it is being made; asked for any sooner, they would hold it up. */
for (const face of ['600 1rem "Newsreader Variable"', '400 1rem "Archivo Variable"'])
  document.fonts.load(face).catch(() => {});

/** `?renderer=canvas` or `?renderer=webgl` in the address overrules the table's own choice. */
const asked = new URLSearchParams(location.search).get('renderer');
const renderer = asked === 'canvas' || asked === 'webgl' ? asked : null;

const [trouble, setTrouble] = createSignal<StorageTrouble | null>(null);
const channel = 'BroadcastChannel' in window ? (new BroadcastChannel('red-lines') as Broadcast) : null;

const addressOf = (route: Route): string => location.href.replace(/#.*$/, '') + writeRoute(route);

const ports: Ports = {
  storage: openStorage(inTime(indexedValues()), setTrouble),
  trouble,
  cards,
  scenarioText(id) {
    const load = SCENARIOS[`../../scenarios/${id}.json`];
    return load ? load() : Promise.reject(new Error(id));
  },
  followsFiles: import.meta.env.DEV,
  machines: ['guided', 'even', 'hard', 'severe', 'random', 'silent'],
  async machine(input) {
    const { machineSeat } = await import('./machine.ts');
    const open = () =>
      new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as unknown as Thinker;
    return machineSeat({ ...input, open });
  },
  async delegation() {
    const { delegationIn } = await import('./delegation.ts');
    const open = () =>
      new Worker(new URL('./delegationWorker.ts', import.meta.url), {
        type: 'module',
      }) as unknown as DelegationThread;
    return delegationIn(open);
  },
  async analyst(game) {
    const { analystIn } = await import('./analyst.ts');
    const open = () =>
      new Worker(new URL('./analystWorker.ts', import.meta.url), {
        type: 'module',
      }) as unknown as AnalystThread;
    return analystIn(open, game);
  },
  async examiner(task) {
    const { examinersIn } = await import('./examiner.ts');
    const open = () =>
      new Worker(new URL('./examinerWorker.ts', import.meta.url), {
        type: 'module',
      }) as unknown as ExaminerThread;
    // One processor is left to the page.
    return examinersIn(open, task, Math.min(6, Math.max(1, navigator.hardwareConcurrency - 1)));
  },
  async loadTable() {
    const { mountTable } = await import('../table/index.ts');
    return {
      mountTable: (parent, options) => mountTable(parent, { ...options, ...(renderer && { renderer }) }),
    };
  },
  drawSeed,
  newId: () => [...crypto.getRandomValues(new Uint32Array(2))].map(part => part.toString(36)).join(''),
  now: () => Date.now(),
  tabs: tabsOver(channel, crypto.getRandomValues(new Uint32Array(2)).join('-')),
  release: watchForUpdates(),
  async linkOf(game) {
    const { packGame } = await import('./packing.ts');
    const packed = packGame(game);
    if (packed === null) return null;
    return addressOf({ at: 'link', packed });
  },
  addressOf,
  async pack(value, longest) {
    const { pack } = await import('./packing.ts');
    return pack(value, longest);
  },
  async unpack(packed) {
    const { unpack } = await import('./packing.ts');
    return unpack(packed);
  },
  async readLink(packed) {
    const { unpackGame } = await import('./packing.ts');
    return unpackGame(packed);
  },
  async workshop() {
    const { workshopPorts } = await import('./workshop.ts');
    return workshopPorts(ports.download);
  },
  download(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  },
  copy: text =>
    navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    ) ?? Promise.resolve(false),
};

/** Milliseconds that a browser which is slow with its storage may hold up the first screen, or a picture of it. */
const PATIENCE = { blank: 600, picture: 150 };
const loading = ports.storage.loadSettings();
const app = document.getElementById('app')!;
const picture = pictureOnPage();
// Beside the picture of itself every name on the screen would be there twice.
if (picture) app.remove();
// What is pressed on the picture meanwhile shows so before the screen is made.
await new Promise(resolve => setTimeout(resolve));
// The screen is made while the store is read, and shown in the language and the size that were chosen.
render(() => {
  const kept: KeptSettings = { settings: {}, language: null };
  const hall = createHall({ ports, ownLanguage: ownLanguage(), kept, late: loading });
  return <App hall={hall} />;
}, app);
const patience = picture ? PATIENCE.picture : PATIENCE.blank;
await Promise.race([loading, new Promise(resolve => setTimeout(resolve, patience))]);
app.hidden = false;
if (picture) await replacePicture(picture, app);
