import type { ScenarioInput } from '../../game/scenario/index.ts';
import { inBoth } from './texts.ts';

type MeasureLevel = NonNullable<ScenarioInput['agenda']['measures']>[number]['levels'][number];

const level = (
  name: ReturnType<typeof inBoth>,
  stake: number,
  tail: readonly [target: number, holder: number],
  perRound: readonly [target: number, holder: number],
): MeasureLevel => ({
  name,
  stake,
  tail: { target: tail[0], holder: tail[1] },
  perRound: { target: perRound[0], holder: perRound[1] },
});

/**
 * Three neighbours of one fishing ground: Coast wants fewer catches, Fleet wants the harbour, Isles want to know the
 * stock. Two measures point at Fleet from different holders and one back; 108 drafts, 6 rounds.
 */
export function triScenarioFile(): ScenarioInput {
  return {
    format: 1,
    id: 'tri',
    title: inBoth('The Fishing Ground', 'El caladero'),
    summary: inBoth('Three neighbours share a sea.', 'Tres vecinos comparten un mar.'),
    agenda: {
      principals: [
        {
          id: 'coast',
          code: 'CO',
          name: inBoth('Coast', 'Costa'),
          office: inBoth('Ministry', 'Ministerio'),
          start: { support: 50, face: 54, credibility: 60, strain: 0 },
          bar: 51,
          trust: { fleet: 30, isles: 55 },
        },
        {
          id: 'fleet',
          code: 'FL',
          name: inBoth('Fleet', 'Flota'),
          office: inBoth('Guild', 'Gremio'),
          start: { support: 58, face: 50, credibility: 48, strain: 8 },
          bar: 53,
          trust: { coast: 34, isles: 42 },
        },
        {
          id: 'isles',
          code: 'IS',
          name: inBoth('Isles', 'Islas'),
          office: inBoth('Council', 'Consejo'),
          start: { support: 54, face: 48, credibility: 52, strain: 0 },
          bar: 54,
          trust: { coast: 50, fleet: 38 },
        },
      ],
      firstSeat: 'fleet',
      rounds: [
        { date: '2031-05-01' },
        { date: '2031-05-02' },
        { date: '2031-05-05', dataRelease: true },
        { date: '2031-05-06' },
        { date: '2031-05-07', dataRelease: true },
        { date: '2031-05-07', until: '2031-05-09', note: inBoth('Last night', 'Última noche') },
      ],
      aftermath: { date: '2031-05-10' },
      issues: [
        {
          id: 'quota',
          name: inBoth('Catch', 'Captura'),
          positions: [
            { name: inBoth('as now', 'como hoy') },
            { name: inBoth('a tenth less', 'un décimo menos') },
            { name: inBoth('a quarter less', 'un cuarto menos') },
            { name: inBoth('closed season', 'veda') },
          ],
          doer: 'fleet',
          payable: [1, 2],
          estimates: { coast: [0, 4, 9, 13], fleet: [0, -3, -8, -16], isles: [0, 3, 5, 4] },
        },
        {
          id: 'licence',
          name: inBoth('Licence', 'Licencia'),
          positions: [
            { name: inBoth('free', 'libre') },
            { name: inBoth('registered', 'registrada') },
            { name: inBoth('paid', 'de pago') },
          ],
        },
        {
          id: 'survey',
          name: inBoth('Survey', 'Inspección'),
          positions: [
            { name: inBoth('none', 'ninguna') },
            { name: inBoth('joint survey', 'inspección conjunta'), benchmark: 'survey-talks' },
            { name: inBoth('observers aboard', 'observadores a bordo'), benchmark: 'observed-stock' },
          ],
          doer: 'isles',
          payable: [1],
        },
        {
          id: 'harbour',
          name: inBoth('Harbour', 'Puerto'),
          positions: [
            { name: inBoth('closed', 'cerrado') },
            { name: inBoth('for repairs', 'para reparaciones') },
            { name: inBoth('open', 'abierto') },
          ],
          doer: 'coast',
          payable: [1],
        },
      ],
      redLines: [
        {
          id: 'no-open-harbour',
          owner: 'coast',
          name: inBoth('No open harbour', 'Sin puerto abierto'),
          text: inBoth('Our piers are ours.', 'Nuestros muelles son nuestros.'),
          crossedBy: { harbour: [2] },
        },
        {
          id: 'no-closed-season',
          owner: 'fleet',
          name: inBoth('No closed season', 'Sin veda'),
          text: inBoth('Boats must sail.', 'Los barcos tienen que salir.'),
          crossedBy: { quota: [3] },
        },
        {
          id: 'no-observers',
          owner: 'fleet',
          name: inBoth('No observers', 'Sin observadores'),
          text: inBoth('No strangers aboard.', 'Ningún extraño a bordo.'),
          crossedBy: { survey: [2] },
        },
        {
          id: 'no-blind-deal',
          owner: 'isles',
          name: inBoth('No blind deal', 'Nada a ciegas'),
          text: inBoth('We sign nothing uncounted.', 'No firmamos nada sin contar.'),
          crossedBy: { survey: [0] },
        },
      ],
      measures: [
        {
          id: 'boarding',
          name: inBoth('Boarding of boats', 'Abordaje de barcos'),
          holder: 'coast',
          target: 'fleet',
          levels: [
            level(inBoth('checks', 'controles'), 5, [12, 5], [1.5, 0.5]),
            level(inBoth('seizure', 'decomiso'), 9, [22, 9], [3, 1]),
          ],
          notice: 3,
          liftedBy: { issue: 'quota', from: 1 },
          start: { level: 0, effective: 5, stake: 5 },
        },
        {
          id: 'boycott',
          name: inBoth('Landing boycott', 'Boicot de descarga'),
          holder: 'fleet',
          target: 'coast',
          levels: [
            level(inBoth('one port', 'un puerto'), 3, [6, 4], [0.8, 0.4]),
            level(inBoth('every port', 'todos los puertos'), 7, [13, 8], [1.6, 0.9]),
          ],
          notice: 2,
          liftedBy: 'anyDeal',
        },
        {
          id: 'dues',
          name: inBoth('Transit dues', 'Derechos de paso'),
          holder: 'isles',
          target: 'fleet',
          levels: [level(inBoth('on every passage', 'por cada paso'), 4, [7, 3], [1, 0.4])],
          notice: 2,
          liftedBy: { issue: 'survey', from: 1 },
        },
      ],
      covers: [
        {
          id: 'guests',
          name: inBoth('Guests of the guild', 'Huéspedes del gremio'),
          text: inBoth('The guild invites its guests.', 'El gremio invita a sus huéspedes.'),
          for: 'fleet',
          kind: 'line',
          ref: 'no-observers',
          share: 0.7,
          price: { coast: -1, isles: -1 },
          leakRisk: 0.25,
        },
        {
          id: 'side-by-side',
          name: inBoth('Side by side', 'Codo a codo'),
          text: inBoth('All three act at once.', 'Los tres actúan a la vez.'),
          for: 'fleet',
          kind: 'duress',
          ref: 'boarding',
          share: 0.6,
          price: { coast: -1 },
        },
        {
          id: 'season-of-results',
          name: inBoth('Season of results', 'Temporada de resultados'),
          text: inBoth('A table of figures for the press.', 'Un cuadro de cifras para la prensa.'),
          for: 'coast',
          kind: 'stake',
          ref: 'boarding',
          share: 0.5,
          price: { fleet: -2 },
        },
        {
          id: 'later-count',
          name: inBoth('Later count', 'Recuento posterior'),
          text: inBoth('The count follows in a year.', 'El recuento llega en un año.'),
          for: 'isles',
          kind: 'line',
          ref: 'no-blind-deal',
          share: 0.5,
          price: { coast: -1, fleet: -1 },
        },
      ],
      metric: {
        id: 'stock',
        name: inBoth('Fish in the ground', 'Peces en el caladero'),
        unit: inBoth('thousand tonnes', 'miles de toneladas'),
        better: 'higher',
        start: 80,
        responsible: 'fleet',
        beneficiary: 'coast',
        history: [{ date: '2031-04-30', value: 80, sources: ['assumption'] }],
      },
      benchmarks: [
        {
          id: 'survey-talks',
          name: inBoth('Talks after a year', 'Conversaciones al año'),
          consequence: 'consult',
          improvement: 0.2,
          checkpoints: [{ date: '2032-05-01', name: inBoth('One year', 'Un año'), target: 92 }],
          obligations: ['quota'],
        },
        {
          id: 'observed-stock',
          name: inBoth('Observed twice', 'Dos observaciones'),
          measure: 'boarding',
          consequence: 'snapBack',
          noReturn: { issue: 'licence', from: 2 },
          improvement: 0.2,
          checkpoints: [
            { date: '2031-11-01', name: inBoth('Autumn', 'Otoño'), season: 0.95, target: 88 },
            { date: '2032-05-01', name: inBoth('One year', 'Un año'), season: 1.05, target: 108 },
          ],
          obligations: ['quota', 'licence'],
        },
      ],
      rules: { blur: 0.6 },
    },
    briefs: {
      coast: {
        situation: inBoth('The nets come up empty.', 'Las redes suben vacías.'),
        wants: [inBoth('Fewer catches.', 'Menos captura.'), inBoth('Licences.', 'Licencias.')],
        fears: [inBoth('A crowded harbour.', 'Un puerto lleno.')],
        noDeal: -5,
        values: {
          quota: [0, 5, 10, 14],
          licence: [0, 4, 8],
          survey: [0, 2, 6],
          harbour: [0, -3, -10],
        },
        lines: { 'no-open-harbour': { weight: 12, truth: 'true' } },
      },
      fleet: {
        situation: inBoth(
          'Fuel is dear and the harbour is shut.',
          'El combustible es caro y el puerto está cerrado.',
        ),
        wants: [inBoth('A harbour.', 'Un puerto.')],
        fears: [inBoth('A closed season.', 'Una veda.')],
        knows: [inBoth('Isles count fish at night.', 'Las Islas cuentan peces de noche.')],
        noDeal: -3,
        values: {
          quota: [0, -3, -9, -22],
          licence: [0, -1, -7],
          survey: [0, -1, -5],
          harbour: [0, 7, 14],
        },
        lines: {
          'no-closed-season': { weight: 15, truth: 'true' },
          'no-observers': { weight: 6, truth: 'posture' },
        },
      },
      isles: {
        situation: inBoth('Nobody asks the Isles.', 'Nadie pregunta a las Islas.'),
        wants: [inBoth('A survey.', 'Una inspección.')],
        fears: [inBoth('A deal of the other two.', 'Un trato de los otros dos.')],
        noDeal: -4,
        values: {
          quota: [0, 3, 6, 2],
          licence: [0, -1, 3],
          survey: [0, 4, 6],
          harbour: [0, 1, -4],
        },
        linkages: [
          {
            name: inBoth('Counted and spared', 'Contados y cuidados'),
            when: { quota: [2, 3], survey: [2] },
            points: 3,
          },
        ],
        lines: { 'no-blind-deal': { weight: 8, truth: 'true' } },
      },
    },
    events: [
      {
        id: 'storm',
        round: 2,
        name: inBoth('Storm', 'Tormenta'),
        text: inBoth('Two boats are lost.', 'Se pierden dos barcos.'),
        effects: [
          { change: 'strain', of: 'fleet', by: 3 },
          { change: 'trust', of: 'isles', in: 'fleet', by: 2 },
        ],
        sources: ['assumption'],
      },
      {
        id: 'chart-found',
        round: 3,
        name: inBoth('A chart is found', 'Aparece una carta'),
        text: inBoth('Isles learn where Fleet must fish.', 'Las Islas saben dónde debe pescar la Flota.'),
        effects: [{ change: 'row', issue: 'harbour', of: 'fleet', to: 'isles' }],
        sources: ['almanac'],
      },
      {
        id: 'press',
        round: 4,
        name: inBoth('The press has it', 'La prensa lo sabe'),
        text: inBoth('The harbour is on the table.', 'El puerto está sobre la mesa.'),
        when: {
          is: 'all',
          of: [
            { is: 'drafted', issue: 'harbour', from: 1 },
            { is: 'not', of: { is: 'measure', measure: 'boarding', in: ['idle', 'settled'] } },
          ],
        },
        effects: [
          { change: 'stake', of: 'boarding', by: -1 },
          { change: 'support', of: 'coast', by: -1 },
        ],
        sources: ['almanac'],
      },
      {
        id: 'good-catch',
        round: 5,
        name: inBoth('A good catch', 'Buena pesca'),
        text: inBoth('The stock recovers a little.', 'El caladero se recupera un poco.'),
        effects: [
          { change: 'metric', by: 0.04 },
          { change: 'nextRally', of: 'fleet', by: 1 },
        ],
        sources: ['assumption'],
      },
      {
        id: 'verdict-of-time',
        round: 6,
        name: inBoth('Years later', 'Años después'),
        text: inBoth('The cod came back.', 'Volvió el bacalao.'),
        afterDeal: true,
        sources: ['assumption'],
      },
    ],
    wording: {
      moves: { gesture: { isles: inBoth('send a pilot', 'enviar un práctico') } },
      envoys: [{ of: 'coast', name: inBoth('Harbour master', 'Capitanía del puerto') }],
    },
    sources: [{ id: 'almanac', title: 'Almanac of the Ground', publisher: 'Made up for tests' }],
    silence: { partWithoutSource: 'All of it is made up.' },
  };
}
