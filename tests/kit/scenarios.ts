/**
 * Small made-up scenarios for tests: `tiny` (two principals), `tri` (three) and `quad` (four). Each call gives a new
 * file that a test may change before parsing it; `tiny()`, `tri()` and `quad()` give the resolved scenario.
 */

import { parseScenario, type Scenario, type ScenarioInput } from '../../game/scenario/index.ts';
import { formatFault } from '../../game/wording/faults.ts';
import { quadScenarioFile } from './quadScenario.ts';
import { inBoth } from './texts.ts';
import { triScenarioFile } from './triScenario.ts';

export { quadScenarioFile } from './quadScenario.ts';
export { triScenarioFile } from './triScenario.ts';

/** A scenario file as the format wants it, from an object; what is wrong with it fails the test in words. */
export function scenarioOf(file: ScenarioInput, name = `${file.id}.json`): Scenario {
  const { scenario, faults } = parseScenario(JSON.stringify(file, null, 2), name);
  if (!scenario) throw new Error(faults.map(fault => formatFault(fault, 'en')).join('\n'));
  return scenario;
}

export const tiny = (): Scenario => scenarioOf(tinyScenarioFile());
export const tri = (): Scenario => scenarioOf(triScenarioFile());
export const quad = (): Scenario => scenarioOf(quadScenarioFile());

/** Two neighbours on one river: North has the dam, South has the fields. 18 drafts, 4 rounds. */
export function tinyScenarioFile(): ScenarioInput {
  return {
    format: 1,
    id: 'tiny',
    title: inBoth('The River', 'El río'),
    summary: inBoth('Two neighbours share a river.', 'Dos vecinos comparten un río.'),
    agenda: {
      principals: [
        {
          id: 'north',
          code: 'NO',
          name: inBoth('North', 'Norte'),
          office: inBoth('Government', 'Gobierno'),
          start: { support: 52, face: 55, credibility: 60, strain: 0 },
          bar: 54,
          trust: { south: 40 },
        },
        {
          id: 'south',
          code: 'SO',
          name: inBoth('South', 'Sur'),
          office: inBoth('Government', 'Gobierno'),
          start: { support: 55, face: 50, credibility: 50, strain: 6 },
          bar: 56,
          trust: { north: 44 },
        },
      ],
      firstSeat: 'north',
      rounds: [
        { date: '2030-03-01' },
        { date: '2030-03-02', until: '2030-03-03' },
        { date: '2030-03-04', dataRelease: true, note: inBoth('Gauges read', 'Lectura de aforos') },
        { date: '2030-03-05' },
      ],
      aftermath: { date: '2030-03-06' },
      issues: [
        {
          id: 'water',
          name: inBoth('Water', 'Agua'),
          positions: [
            { name: inBoth('as now', 'como hoy') },
            { name: inBoth('shared by season', 'compartida por temporada') },
            { name: inBoth('full release', 'desembalse total') },
          ],
          doer: 'north',
          payable: [1],
        },
        {
          id: 'fee',
          name: inBoth('Dam fee', 'Cuota de la presa'),
          positions: [
            { name: inBoth('none', 'ninguna') },
            { name: inBoth('half', 'la mitad') },
            { name: inBoth('full', 'completa') },
          ],
          doer: 'south',
          payable: [1],
        },
        {
          id: 'gauges',
          name: inBoth('Gauges', 'Aforos'),
          positions: [
            { name: inBoth('none', 'ninguno') },
            { name: inBoth('joint reading', 'lectura conjunta'), benchmark: 'saving' },
          ],
        },
      ],
      redLines: [
        {
          id: 'no-full-release',
          owner: 'north',
          name: inBoth('No full release', 'Sin desembalse total'),
          text: inBoth('The dam is never opened all the way.', 'La presa nunca se abre del todo.'),
          crossedBy: { water: [2] },
        },
        {
          id: 'no-full-fee',
          owner: 'south',
          name: inBoth('No full fee', 'Sin cuota completa'),
          text: inBoth('A river has no price.', 'Un río no tiene precio.'),
          crossedBy: { fee: [2] },
        },
      ],
      measures: [
        {
          id: 'closure',
          name: inBoth('Closing the sluices', 'Cierre de compuertas'),
          holder: 'north',
          target: 'south',
          levels: [
            {
              name: inBoth('by night', 'de noche'),
              stake: 4,
              tail: { target: 10, holder: 4 },
              perRound: { target: 1.5, holder: 0.5 },
            },
            {
              name: inBoth('all day', 'todo el día'),
              stake: 8,
              tail: { target: 18, holder: 7 },
              perRound: { target: 3, holder: 1 },
            },
          ],
          notice: 2,
          liftedBy: { issue: 'fee', from: 1 },
        },
      ],
      covers: [
        {
          id: 'river-fund',
          name: inBoth('River fund', 'Fondo del río'),
          text: inBoth('The fee goes to a fund for the river.', 'La cuota va a un fondo para el río.'),
          for: 'south',
          kind: 'line',
          ref: 'no-full-fee',
          share: 0.6,
          price: { north: -1 },
        },
        {
          id: 'good-news',
          name: inBoth('Good news', 'Buenas noticias'),
          text: inBoth('A joint statement with figures.', 'Una declaración conjunta con cifras.'),
          for: 'north',
          kind: 'stake',
          ref: 'closure',
          share: 0.5,
          price: { south: -1 },
        },
        {
          id: 'free-will',
          name: inBoth('Of free will', 'Por voluntad propia'),
          text: inBoth('Both act, nobody yields.', 'Ambos actúan, nadie cede.'),
          for: 'south',
          kind: 'duress',
          ref: 'closure',
          share: 0.6,
          price: { north: -1 },
          leakRisk: 0.3,
        },
      ],
      metric: {
        id: 'use',
        name: inBoth('Water taken, a month', 'Agua tomada al mes'),
        unit: inBoth('million litres', 'millones de litros'),
        better: 'lower',
        start: 100,
        responsible: 'south',
        beneficiary: 'north',
      },
      benchmarks: [
        {
          id: 'saving',
          name: inBoth('Less water in two months', 'Menos agua en dos meses'),
          measure: 'closure',
          consequence: 'snapBack',
          improvement: 0.2,
          checkpoints: [
            { date: '2030-04-05', name: inBoth('Day 30', 'Día 30'), target: 82 },
            { date: '2030-05-05', name: inBoth('Day 60', 'Día 60'), season: 0.9, target: 62 },
          ],
          obligations: ['fee'],
        },
      ],
    },
    briefs: {
      north: {
        situation: inBoth('You hold the dam.', 'La presa es suya.'),
        wants: [inBoth('The fee.', 'La cuota.')],
        fears: [inBoth('An empty lake.', 'Un embalse vacío.')],
        noDeal: -3,
        values: { water: [0, -4, -12], fee: [0, 6, 10], gauges: [0, 4] },
        lines: { 'no-full-release': { weight: 10, truth: 'true' } },
      },
      south: {
        situation: inBoth('You hold the fields.', 'Los campos son suyos.'),
        wants: [inBoth('Water.', 'Agua.')],
        fears: [inBoth('A dry summer.', 'Un verano seco.')],
        noDeal: -4,
        values: { water: [0, 8, 15], fee: [0, -3, -8], gauges: [0, -1] },
        lines: { 'no-full-fee': { weight: 8, truth: 'posture' } },
      },
    },
    events: [
      {
        id: 'drought',
        round: 2,
        name: inBoth('Drought', 'Sequía'),
        text: inBoth('No rain for forty days.', 'Cuarenta días sin lluvia.'),
        effects: [{ change: 'strain', of: 'south', by: 2 }],
      },
    ],
  };
}
