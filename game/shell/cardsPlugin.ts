import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { reviewScenario } from '../analysis/review.ts';
import { cardOf } from '../present/card.ts';
import { formatFault } from '../wording/faults.ts';

const MODULE = 'virtual:scenario-cards';
const RESOLVED = `\0${MODULE}`;

/**
 * Gives the home screen the cards of all scenario files at build time, so that it is live before any scenario,
 * parser or renderer is loaded. A file with errors stops the build and says where.
 */
export function scenarioCards(folder: string): Plugin {
  const read = () =>
    readdirSync(folder)
      .filter(name => name.endsWith('.json') && name !== 'scenario.schema.json')
      .sort()
      .map(name => {
        const { scenario, faults } = reviewScenario(
          readFileSync(join(folder, name), 'utf8'),
          `scenarios/${name}`,
        );
        if (!scenario) throw new Error(faults.map(fault => formatFault(fault, 'en')).join('\n'));
        return cardOf(scenario);
      });
  return {
    name: 'scenario-cards',
    resolveId: id => (id === MODULE ? RESOLVED : undefined),
    load: id => (id === RESOLVED ? `export default ${JSON.stringify(read())}` : undefined),
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', path => {
        if (!path.startsWith(folder)) return;
        const module = server.moduleGraph.getModuleById(RESOLVED);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
