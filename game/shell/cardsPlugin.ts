import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { reviewScenario } from '../analysis/review.ts';
import { cardOf } from '../present/card.ts';
import { hasErrors } from '../scenario/index.ts';
import { formatFault } from '../wording/faults.ts';

const MODULE = 'virtual:scenario-cards';
const RESOLVED = `\0${MODULE}`;

/** Milliseconds between two looks at a file that is being saved, and how many there are at most. */
const REST = 40;
const MOST_LOOKS = 25;

/** The text of a file once it rests: word of a change may come when an editor has emptied it and not yet written it. */
async function settled(file: string): Promise<string> {
  let text = readFileSync(file, 'utf8');
  for (let look = 0; look < MOST_LOOKS; look++) {
    await new Promise(resolve => setTimeout(resolve, REST));
    const before = text;
    text = readFileSync(file, 'utf8');
    if (text === before) break;
  }
  return text;
}

/**
 * Gives the home screen the cards of all scenario files at build time, so that it is live before any scenario,
 * parser or renderer is loaded. A file with errors stops the build and says where. While somebody works on a file, the
 * page is loaded anew when it is saved, and comes back to the same ply of the same game; as long as the file has errors,
 * they are shown over the page, which stays as it was.
 */
export function scenarioCards(folder: string): Plugin {
  const isScenario = (file: string) =>
    normalizePath(dirname(resolve(file))) === normalizePath(resolve(folder)) &&
    file.endsWith('.json') &&
    basename(file) !== 'scenario.schema.json';
  const review = (file: string, text: string) => {
    const reviewed = reviewScenario(text, `scenarios/${basename(file)}`);
    const errors = reviewed.faults.filter(fault => hasErrors([fault]));
    return { ...reviewed, errors: errors.map(fault => formatFault(fault, 'en')).join('\n') };
  };
  const read = () =>
    readdirSync(folder)
      .map(name => join(folder, name))
      .filter(isScenario)
      .sort()
      .map(file => {
        const { scenario, errors } = review(file, readFileSync(file, 'utf8'));
        if (!scenario) throw new Error(errors);
        return cardOf(scenario);
      });
  return {
    name: 'scenario-cards',
    resolveId: id => (id === MODULE ? RESOLVED : undefined),
    load: id => (id === RESOLVED ? `export default ${JSON.stringify(read())}` : undefined),
    async hotUpdate({ type, file, modules }) {
      if (!isScenario(file)) return;
      const { hot, moduleGraph } = this.environment;
      const errors = type === 'delete' ? '' : review(file, await settled(file)).errors;
      if (errors !== '') {
        hot.send({ type: 'error', err: { message: errors, stack: '', plugin: 'scenario-cards', id: file } });
        return [];
      }
      const cards = moduleGraph.getModuleById(RESOLVED);
      for (const module of cards ? [...modules, cards] : modules) moduleGraph.invalidateModule(module);
      hot.send({ type: 'full-reload' });
      return [];
    },
  };
}
