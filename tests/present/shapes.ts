/**
 * Views of made-up tables of every legal shape: 2-4 seats, 3-10 issues of 2-6 positions, 0-4 measures in every state,
 * red lines of every owner and state anywhere, long names in both languages. A seed decides all of it.
 */
import {
  begin,
  DEFAULT_OPTIONS,
  type MeasureState,
  type Negotiation,
  type View,
  type Viewer,
  viewOf,
} from '../../game/rules/index.ts';
import { CONSTANTS } from '../../game/scenario/constants.ts';
import type { Agenda, Draft, Measure, RedLine, Scenario, Text } from '../../game/scenario/types.ts';
import { type Rng, rngOf } from '../kit/random.ts';

export interface Shape {
  readonly seats: number;
  readonly issues: number;
  readonly measures: number;
}

/** What a checkpoint checks where the whole benchmark is one figure. */
const ALL = { task: null, indicator: null, issue: null } as const;

const NAMES: readonly Text[] = [
  { en: 'United States', es: 'Estados Unidos' },
  { en: 'Mexico', es: 'México' },
  { en: 'European Union', es: 'Unión Europea' },
  { en: 'Central American States', es: 'República Centroamericana' },
];
const CODES = ['US', 'MX', 'EUR', 'CAM'];
const ISSUES: readonly Text[] = [
  { en: 'National Guard', es: 'Guardia Nacional' },
  { en: 'Asylum', es: 'Asilo y refugio' },
  { en: 'Verification of results', es: 'Verificación y seguimiento de resultados' },
  { en: 'Steel', es: 'Acero y aluminio' },
  { en: 'Farm goods', es: 'Productos agropecuarios' },
  { en: 'Regional development', es: 'Desarrollo regional' },
  { en: 'Energy', es: 'Energía eléctrica' },
  { en: 'Water of the shared rivers', es: 'Agua de los ríos compartidos' },
  { en: 'Security', es: 'Seguridad' },
  { en: 'Trade treaty', es: 'Tratado comercial' },
];
const POSITIONS: readonly Text[] = [
  { en: 'None', es: 'Ninguno' },
  { en: 'Joint review at 90 days', es: 'Revisión conjunta a los 90 días' },
  { en: '6,000 to the southern border', es: '6,000 elementos a la frontera sur' },
  {
    en: 'The same, and talks on a regional plan if results fall short',
    es: 'Lo mismo y, si los resultados no bastan, diálogo sobre un plan regional',
  },
  { en: 'Withdrawn in writing', es: 'Retirado por escrito' },
  { en: 'Safe third country treaty', es: 'Tratado de tercer país seguro' },
];
const SHORTS: readonly Text[] = [
  { en: 'None', es: 'Ninguno' },
  { en: '90-day review', es: 'Revisión a 90 días' },
  { en: '6,000 south', es: '6,000 al sur' },
  { en: 'Regional talks', es: 'Diálogo regional' },
  { en: 'Withdrawn in writing', es: 'Retirado por escrito' },
  { en: 'Safe third country', es: 'Tercer país seguro' },
];
const LINES: readonly Text[] = [
  { en: 'No foreign forces', es: 'Sin fuerzas extranjeras' },
  { en: 'No automatic punishment', es: 'Sin castigo automático' },
  { en: 'Keep the lever', es: 'Conservar la palanca' },
  { en: 'No asylum clause', es: 'Sin cláusula de asilo' },
];
const LEVELS: readonly Text[] = [
  { en: '5 %, rising 5 points a month', es: '5 %, con alzas de 5 puntos al mes' },
  { en: 'Targeted list: pork, apples', es: 'Lista selectiva: cerdo, manzana' },
  { en: 'Suspension of the cooperation', es: 'Suspensión de la cooperación' },
];

const pick = <T>(list: readonly T[], rng: Rng): T => list[rng(list.length)]!;

function makeMeasure(index: number, seats: number, rng: Rng): Measure {
  const holder = rng(seats);
  const level = (name: Text) => ({
    name,
    stake: 4 + rng(12),
    tail: { target: 10 + rng(30), holder: 4 },
    perRound: { target: 1 + rng(40) / 10, holder: 0.5 + rng(20) / 10 },
  });
  const name = { en: `Tariff on all goods ${index}`, es: `Arancel a todos los bienes ${index}` };
  return {
    id: `measure-${index}`,
    name,
    short: index % 2 === 0 ? { en: 'Tariff', es: 'Arancel' } : name,
    holder,
    target: (holder + 1 + rng(seats - 1)) % seats,
    levels: [level(pick(LEVELS, rng)), level(pick(LEVELS, rng))],
    notice: 3,
    liftedBy: 'anyDeal',
    start: null,
    sources: [],
  };
}

/** Up to two lines for each issue, each forbidding any set of positions, sometimes all of them. */
function makeLines(agenda: Pick<Agenda, 'issues' | 'principals'>, rng: Rng): RedLine[] {
  return agenda.issues.flatMap(({ positions }, issue) =>
    Array.from({ length: rng(3) }, (_, index): RedLine => {
      const forbidden = positions.map((_, position) => position).filter(() => rng(2) === 1);
      const also = rng(6) === 0 ? (issue + 1) % agenda.issues.length : issue;
      const parts = [{ issue, positions: forbidden.length > 0 ? forbidden : [rng(positions.length)] }];
      return {
        id: `line-${issue}-${index}`,
        owner: rng(agenda.principals.length),
        name: pick(LINES, rng),
        text: '',
        crossedBy: also === issue ? parts : [...parts, { issue: also, positions: [0] }],
      };
    }),
  );
}

function makeAgenda({ seats, issues, measures }: Shape, rng: Rng): Agenda {
  const rounds = 4 + rng(21);
  const day = (round: number) =>
    `2026-0${3 + Math.floor(round / 28)}-${String(1 + (round % 28)).padStart(2, '0')}`;
  const principals = Array.from({ length: seats }, (_, seat) => ({
    id: `seat-${seat}`,
    code: CODES[seat]!,
    name: NAMES[seat]!,
    prose: NAMES[seat]!,
    office: { en: 'President', es: 'Presidencia del Consejo' },
    ribbon: null,
    style: null,
    start: { support: rng(101), boost: 0, face: rng(101), credibility: rng(101), strain: rng(101) },
    bar: 50,
    trust: Array.from({ length: seats }, (_, other) => (other === seat ? 0 : rng(101))),
  }));
  const list = Array.from({ length: issues }, (_, issue) => {
    const offset = rng(6);
    const positions = Array.from({ length: 2 + rng(5) }, (_, position) => ({
      name: POSITIONS[(offset + position) % 6]!,
      short: SHORTS[(offset + position) % 6]!,
      benchmark: rng(6) === 0 ? 0 : null,
    }));
    return {
      id: `issue-${issue}`,
      name: ISSUES[(issue + offset) % ISSUES.length]!,
      note: null,
      positions,
      doer: 0,
      payable: [1],
    };
  });
  const metric = {
    id: 'metric',
    name: { en: 'Encounters at the border, a month', es: 'Encuentros en la frontera, por mes' },
    short: { en: 'Encounters', es: 'Encuentros' },
    unit: { en: 'encounters', es: 'encuentros' },
    better: 'lower' as const,
    start: 144278,
    responsible: 1,
    beneficiary: 0,
    history: Array.from({ length: rng(8) }, (_, index) => ({
      date: `2025-0${index + 1}-28`,
      value: 50_000 + rng(90_000),
      sources: [],
    })),
  };
  return {
    principals,
    firstSeat: 0,
    rounds: Array.from({ length: rounds }, (_, index) => ({
      // Some days have a morning and an evening.
      date: day(index % 5 === 1 ? index - 1 : index),
      until: rng(5) === 0 ? day(index + 2) : null,
      note: index % 5 === 1 ? 'Evening' : index % 5 === 0 ? 'Morning' : null,
      dataRelease: false,
    })),
    aftermath: { date: day(rounds + 2), until: null, note: null, dataRelease: false },
    issues: list,
    estimates: principals.map(() =>
      list.map(issue => issue.positions.map((_, k) => (k === 0 ? 0 : rng(41) - 20))),
    ),
    redLines: makeLines({ issues: list, principals }, rng),
    measures: Array.from({ length: measures }, (_, index) => makeMeasure(index, seats, rng)),
    covers: [],
    metric: rng(6) === 0 ? null : metric,
    indicators: [],
    benchmarks: [
      {
        id: 'benchmark',
        name: 'Benchmark',
        measure: null,
        consequence: 'consult',
        noReturn: null,
        improvement: 0.3,
        noise: 0.1,
        checkpoints: [
          { date: '2026-07-01', name: 'Day 45', season: 1, target: 100_000, ...ALL },
          { date: '2026-08-15', name: 'Day 90', season: 1, target: 70_000, ...ALL },
        ],
        obligations: [],
      },
    ],
    readouts: true,
    constants: CONSTANTS,
  };
}

/** Covers for lines and measures, so that slips appear. */
function withCovers(agenda: Agenda, rng: Rng): Agenda {
  const covers = [
    ...agenda.redLines.map((line, ref) => ({ for: line.owner, kind: 'line' as const, ref })),
    ...agenda.measures.map((measure, ref) => ({ for: measure.holder, kind: 'stake' as const, ref })),
  ].filter(() => rng(2) === 1);
  return {
    ...agenda,
    covers: covers.map((cover, index) => ({
      ...cover,
      id: `cover-${index}`,
      name: 'Sovereign decision',
      text: '',
      share: 0.5,
      price: agenda.principals.map(() => 0),
      leakRisk: 0,
    })),
  };
}

export function makeDraft(agenda: Agenda, rng: Rng): Draft {
  const covers = agenda.covers.map((_, index) => index).filter(() => rng(3) === 0);
  return { positions: agenda.issues.map(issue => rng(issue.positions.length)), covers: covers.slice(0, 3) };
}

function makeScenario(shape: Shape, rng: Rng): Scenario {
  const agenda = withCovers(makeAgenda(shape, rng), rng);
  return {
    agenda,
    briefs: agenda.principals.map((_, seat) => ({
      values: agenda.estimates[seat]!,
      linkages: [],
      lines: agenda.redLines.map(line =>
        line.owner === seat ? { weight: 10, truth: 'true' as const } : null,
      ),
      noDeal: 0,
      bar: 50,
    })),
    events: [],
  } as unknown as Scenario;
}

const MEASURE_STATES: readonly MeasureState['status'][] = [
  'idle',
  'warned',
  'announced',
  'inForce',
  'suspended',
  'settled',
];
const LINE_STATES = ['latent', 'declared', 'tested', 'held', 'reinterpreted', 'crossed'] as const;

function disturb(n: Negotiation, agenda: Agenda, rng: Rng): void {
  const rounds = agenda.rounds.length;
  n.round = 1 + rng(rounds);
  n.measures.forEach(state => {
    state.status = pick(MEASURE_STATES, rng);
    state.level = rng(2);
    state.stake = 4 + rng(12);
    state.credit = rng(40) / 2;
    state.announced = rng(3);
    state.due =
      state.status === 'announced' || state.status === 'suspended'
        ? n.round + 1 + rng(rounds + 1 - n.round)
        : null;
  });
  n.lines.forEach(state => {
    state.status = pick(LINE_STATES, rng);
    state.tested = rng(2) === 1;
  });
  n.channels.forEach(state => {
    state.status = pick(['closed', 'open', 'burned'] as const, rng);
    state.calls = rng(12);
    state.burnedUntil = n.round + rng(3);
  });
  n.drafts.forEach((state, seat) => {
    const status = pick(['none', 'standing', 'standing', 'standing', 'void'] as const, rng);
    Object.assign(state, {
      status,
      version: 1,
      draft: status === 'none' ? null : makeDraft(agenda, rng),
      marks: [],
    });
    if (seat > 0 && rng(3) === 0 && n.drafts[0]!.draft)
      Object.assign(state, { status: 'standing', draft: n.drafts[0]!.draft });
  });
  n.paid = agenda.issues.map(() => rng(2));
  n.log.push({
    ply: 3,
    round: n.round,
    ...pick(
      [
        { kind: 'declare', facts: { line: 0, weight: 1 } },
        { kind: 'denounce', facts: { of: 0, count: 1 } },
        { kind: 'downPayment', facts: { issue: 0, position: 1 } },
        { kind: 'call', facts: { to: 0, count: 1 } },
      ] as const,
      rng,
    ),
    by: rng(agenda.principals.length),
    seenBy: 'all',
    changes: agenda.principals.flatMap((_, of) =>
      (['support', 'face', 'credibility', 'strain'] as const).map(meter => {
        const to = n.meters[of]![meter];
        return { meter, of, from: Math.max(0, Math.min(100, to + rng(41) - 20)), to, cause: 'call' as const };
      }),
    ),
  });
  if (rng(5) === 0) {
    const draft = makeDraft(agenda, rng);
    n.deal = { author: 0, round: n.round, draft, relieved: draft.covers.map(() => 0) };
  }
}

export interface Sample {
  readonly scenario: Scenario;
  readonly negotiation: Negotiation;
  readonly view: View;
  readonly who: Viewer;
  readonly pending: Draft | null;
}

/** A view of a table of this shape in a random state, with a random unsent draft. */
export function sampleOf(shape: Shape, seed: number): Sample {
  const rng = rngOf(seed);
  const scenario = makeScenario(shape, rng);
  const negotiation = JSON.parse(JSON.stringify(begin(scenario, seed, DEFAULT_OPTIONS))) as Negotiation;
  disturb(negotiation, scenario.agenda, rng);
  const who: Viewer = rng(6) === 0 ? 'public' : rng(shape.seats);
  const pending = rng(4) === 0 ? null : makeDraft(scenario.agenda, rng);
  return { scenario, negotiation, view: viewOf(scenario, negotiation, who), who, pending };
}

/** A random shape; every count of seats, issues and measures comes up. */
export function shapeOf(seed: number): Shape {
  const rng = rngOf(seed * 7919 + 1);
  return { seats: 2 + rng(3), issues: 3 + rng(8), measures: rng(5) };
}
