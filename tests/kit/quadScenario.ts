import type { ScenarioInput } from '../../game/scenario/index.ts';
import { inBoth } from './texts.ts';

type Principal = ScenarioInput['agenda']['principals'][number];

const IDS = ['alder', 'birch', 'cedar', 'dune'] as const;
type Id = (typeof IDS)[number];

function principal(id: Id, code: string, name: string, support: number, bar: number, strain = 0): Principal {
  const others = IDS.filter(other => other !== id);
  return {
    id,
    code,
    name: inBoth(name, name),
    office: inBoth('Mayor', 'Alcaldía'),
    start: { support, face: 50, credibility: 55, strain },
    bar,
    trust: Object.fromEntries(others.map((other, index) => [other, 36 + 4 * index])),
  };
}

function brief(
  values: ScenarioInput['briefs'][string]['values'],
  lines: ScenarioInput['briefs'][string]['lines'] = {},
): ScenarioInput['briefs'][string] {
  return {
    situation: inBoth('Your town lives off the lake.', 'Su pueblo vive del lago.'),
    wants: [inBoth('A share.', 'Una parte.')],
    fears: [inBoth('To be left out.', 'Quedar fuera.')],
    noDeal: -2,
    values,
    lines,
  };
}

/** Four towns around one lake, each with something that another wants; no metric. 18 drafts, 4 rounds. */
export function quadScenarioFile(): ScenarioInput {
  return {
    format: 1,
    id: 'quad',
    title: inBoth('The Lake', 'El lago'),
    summary: inBoth('Four towns share a lake.', 'Cuatro pueblos comparten un lago.'),
    agenda: {
      principals: [
        principal('alder', 'A', 'Alder', 52, 51),
        principal('birch', 'B', 'Birch', 55, 52, 5),
        principal('cedar', 'C', 'Cedar', 50, 49),
        principal('dune', 'D', 'Dune', 53, 52),
      ],
      firstSeat: 'cedar',
      rounds: [
        { date: '2032-09-01' },
        { date: '2032-09-02' },
        { date: '2032-09-03' },
        { date: '2032-09-04' },
      ],
      aftermath: { date: '2032-09-05' },
      issues: [
        {
          id: 'level',
          name: inBoth('Water level', 'Nivel del agua'),
          positions: [
            { name: inBoth('free', 'libre') },
            { name: inBoth('agreed in spring', 'acordado en primavera') },
            { name: inBoth('agreed all year', 'acordado todo el año') },
          ],
          doer: 'alder',
          payable: [1],
        },
        {
          id: 'road',
          name: inBoth('Road', 'Camino'),
          positions: [{ name: inBoth('none', 'ninguno') }, { name: inBoth('shared', 'compartido') }],
          doer: 'birch',
          payable: [1],
        },
        {
          id: 'park',
          name: inBoth('Park', 'Parque'),
          positions: [
            { name: inBoth('none', 'ninguno') },
            { name: inBoth('one shore', 'una orilla') },
            { name: inBoth('the whole shore', 'toda la orilla') },
          ],
        },
      ],
      redLines: [
        {
          id: 'no-yearly-level',
          owner: 'alder',
          name: inBoth('No yearly level', 'Sin nivel anual'),
          text: inBoth('We open our own sluice.', 'Nuestra compuerta la abrimos nosotros.'),
          crossedBy: { level: [2] },
        },
        {
          id: 'no-whole-shore',
          owner: 'dune',
          name: inBoth('No fenced shore', 'Sin orilla cercada'),
          text: inBoth('Boats need a beach.', 'Las barcas necesitan playa.'),
          crossedBy: { park: [2] },
        },
      ],
      measures: [
        {
          id: 'toll',
          name: inBoth('Bridge toll', 'Peaje del puente'),
          holder: 'alder',
          target: 'birch',
          levels: [
            {
              name: inBoth('for carts', 'para carros'),
              stake: 4,
              tail: { target: 8, holder: 3 },
              perRound: { target: 1, holder: 0.5 },
            },
          ],
          notice: 2,
          liftedBy: { issue: 'road', from: 1 },
          start: { level: 0, effective: 4, stake: 4, credit: 1 },
        },
        {
          id: 'moorings',
          name: inBoth('Moorings closed', 'Cierre de amarres'),
          holder: 'cedar',
          target: 'dune',
          levels: [
            {
              name: inBoth('half', 'la mitad'),
              stake: 3,
              tail: { target: 6, holder: 2 },
              perRound: { target: 0.8, holder: 0.3 },
            },
            {
              name: inBoth('all', 'todos'),
              stake: 6,
              tail: { target: 11, holder: 5 },
              perRound: { target: 1.6, holder: 0.7 },
            },
          ],
          notice: 1,
          liftedBy: 'anyDeal',
        },
        {
          id: 'ice',
          name: inBoth('No more ice', 'No más hielo'),
          holder: 'dune',
          target: 'alder',
          levels: [
            {
              name: inBoth('in summer', 'en verano'),
              stake: 3,
              tail: { target: 5, holder: 2 },
              perRound: { target: 0.7, holder: 0.3 },
            },
          ],
          notice: 1,
          liftedBy: { issue: 'level', from: 1 },
        },
      ],
      covers: [
        {
          id: 'own-hand',
          name: inBoth('By its own hand', 'Por mano propia'),
          text: inBoth('Alder opens the sluice itself.', 'Alder abre la compuerta por sí mismo.'),
          for: 'alder',
          kind: 'line',
          ref: 'no-yearly-level',
          share: 0.5,
          price: { birch: -1, cedar: -1 },
        },
        {
          id: 'toll-to-gift',
          name: inBoth('From toll to gift', 'De peaje a regalo'),
          text: inBoth('The bridge is opened with a feast.', 'El puente se abre con una fiesta.'),
          for: 'birch',
          kind: 'duress',
          ref: 'toll',
          share: 0.6,
          price: { alder: -1 },
        },
      ],
    },
    briefs: {
      alder: brief(
        { level: [0, -3, -8], road: [0, 6], park: [0, 3, 5] },
        { 'no-yearly-level': { weight: 8, truth: 'true' } },
      ),
      birch: brief({ level: [0, 6, 10], road: [0, -2], park: [0, 1, 1] }),
      cedar: brief({ level: [0, 4, 6], road: [0, 2], park: [0, -2, -5] }),
      dune: brief(
        { level: [0, 3, 4], road: [0, 3], park: [0, 2, -6] },
        { 'no-whole-shore': { weight: 9, truth: 'posture' } },
      ),
    },
    events: [
      {
        id: 'frost',
        round: 3,
        name: inBoth('Early frost', 'Helada temprana'),
        text: inBoth('The lake freezes at the rim.', 'El lago se hiela por la orilla.'),
        when: { is: 'paid', issue: 'level', from: 1 },
        effects: [{ change: 'face', of: 'alder', by: 1 }],
      },
    ],
  };
}
