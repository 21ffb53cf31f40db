/**
 * One small file that uses every key of the format: what editors and the reference show as examples. It is no scenario to
 * play; a test reads it and finds a value at every key.
 */
import type { ScenarioInput } from './schema.ts';

export const EXAMPLE: ScenarioInput = {
  $schema: './scenario.schema.json',
  format: 1,
  id: 'river-water',
  title: { en: 'The dam on the Sela', es: 'La presa del Sela' },
  summary: { en: 'Two countries share a river.', es: 'Dos países comparten un río.' },
  agenda: {
    principals: [
      {
        id: 'valdora',
        code: 'VA',
        name: 'Valdora',
        prose: { en: 'the Republic of Valdora', es: 'la República de Valdora' },
        office: { en: 'Government', es: 'Gobierno' },
        ribbon: ['#33527A', '#EADFC8', '#74424A'],
        style: {
          like: 'coolHead',
          name: { en: 'patient', es: 'paciente' },
          concession: 2,
          floor: 0.15,
          matching: 0.4,
          dignity: 0.7,
          inclination: { threaten: -1, walkOut: 2 },
        },
        start: { support: 55, face: 52, credibility: 55, strain: 0 },
        bar: 57,
        trust: { ribera: 36 },
      },
      {
        id: 'ribera',
        code: 'RI',
        name: 'Ribera',
        office: { en: 'Government', es: 'Gobierno' },
        start: { support: 54, face: 50, credibility: 50, strain: 8 },
        bar: 56,
        trust: { valdora: 38 },
      },
    ],
    firstSeat: 'ribera',
    rounds: [
      {
        date: '2028-03-06',
        until: '2028-03-10',
        note: { en: 'Talks open', es: 'Empiezan las conversaciones' },
      },
      { date: '2028-03-13', dataRelease: true },
      { date: '2028-03-20' },
      { date: '2028-03-27' },
    ],
    aftermath: {
      date: '2028-04-03',
      until: '2028-04-05',
      dataRelease: false,
      note: { en: 'The gates shut', es: 'Se cierran las compuertas' },
    },
    issues: [
      {
        id: 'filling',
        name: { en: 'Filling the reservoir', es: 'Llenado del embalse' },
        note: { en: 'How slowly the reservoir is filled.', es: 'Con qué lentitud se llena el embalse.' },
        positions: [
          { name: { en: 'In three years', es: 'En tres años' } },
          {
            name: {
              en: 'In five years, with a gauge at the border',
              es: 'En cinco años, con un aforo en la frontera',
            },
            short: { en: 'Five years, gauged', es: 'Cinco años, con aforo' },
            benchmark: 'flow-kept',
          },
        ],
        doer: 'valdora',
        payable: [1],
        estimates: { valdora: [0, -4], ribera: [0, 8] },
      },
      {
        id: 'power',
        name: { en: 'Power from the dam', es: 'Luz de la presa' },
        positions: [{ name: { en: 'None', es: 'Nada' } }, { name: { en: 'A contract', es: 'Un contrato' } }],
        doer: 'ribera',
        payable: [1],
      },
      {
        id: 'gauges',
        name: { en: 'Common gauges', es: 'Aforos comunes' },
        positions: [
          { name: { en: 'None', es: 'Ninguno' } },
          { name: { en: 'At the border', es: 'En la frontera' } },
        ],
      },
    ],
    redLines: [
      {
        id: 'rain-is-free',
        owner: 'ribera',
        name: { en: 'Nobody sells rain', es: 'Nadie vende la lluvia' },
        text: { en: 'Ribera does not pay for water.', es: 'Ribera no paga por el agua.' },
        crossedBy: { power: [1] },
      },
    ],
    measures: [
      {
        id: 'shut-gates',
        name: { en: 'Gates shut to fill the dam', es: 'Compuertas cerradas para llenar' },
        short: { en: 'Gates shut', es: 'Compuertas cerradas' },
        holder: 'valdora',
        target: 'ribera',
        levels: [
          {
            name: { en: 'Half of the gates', es: 'La mitad de las compuertas' },
            stake: 5,
            tail: { target: 10, holder: 4 },
            perRound: { target: 1, holder: 0.4 },
          },
        ],
        notice: 3,
        liftedBy: { issue: 'filling', from: 1 },
        start: { level: 0, effective: 5, stake: 5, credit: 0 },
        sources: ['assumption'],
      },
    ],
    covers: [
      {
        id: 'paid-for-light',
        name: { en: 'Paid for light, not for rain', es: 'Se paga la luz, no la lluvia' },
        text: { en: 'The text never names water.', es: 'El texto nunca habla de agua.' },
        for: 'ribera',
        kind: 'line',
        ref: 'rain-is-free',
        share: 0.6,
        price: { valdora: -1 },
        leakRisk: 0.15,
      },
    ],
    metric: {
      id: 'flow',
      name: { en: 'Flow at the border, a month', es: 'Caudal en la frontera, al mes' },
      short: { en: 'Flow', es: 'Caudal' },
      unit: { en: 'cubic metres a second', es: 'metros cúbicos por segundo' },
      better: 'higher',
      start: 80,
      responsible: 'valdora',
      beneficiary: 'ribera',
      history: [{ date: '2028-05-01', value: 84, sources: ['gauge-book'] }],
    },
    indicators: [
      {
        id: 'inspections',
        name: { en: 'Visits to the gates', es: 'Visitas a las compuertas' },
        unit: { en: 'visits', es: 'visitas' },
        better: 'higher',
        start: 4,
        improvement: 0.5,
        noise: 0.1,
        responsible: 'valdora',
        beneficiary: 'ribera',
        sources: ['assumption'],
      },
    ],
    benchmarks: [
      {
        id: 'flow-kept',
        name: { en: 'Flow up by a quarter in 90 days', es: 'Un cuarto más de caudal en 90 días' },
        measure: 'shut-gates',
        consequence: 'snapBack',
        noReturn: { issue: 'filling', from: 1 },
        improvement: 0.3,
        noise: 0.14,
        checkpoints: [
          {
            date: '2028-07-03',
            name: { en: 'Day 90', es: 'Día 90' },
            season: 0.8,
            target: 6,
            task: { en: 'Let the engineers in.', es: 'Dejar entrar a los ingenieros.' },
            indicator: 'inspections',
            issue: 'filling',
          },
        ],
        obligations: ['filling'],
      },
    ],
    rules: {
      blur: 0.5,
      typeFactors: [0.7, 1, 1.4],
      barNoise: 1,
      swing: 4,
      scoring: { support: 0.3, face: 0.3, credibility: 0.1, trust: 0.1 },
    },
  },
  briefs: {
    valdora: {
      situation: { en: 'Your dam stands and waits.', es: 'Su presa está en pie y espera.' },
      wants: [{ en: 'A buyer for the power', es: 'Un comprador para la luz' }],
      fears: [{ en: 'A dam without a loan', es: 'Una presa sin crédito' }],
      knows: [{ en: 'Ribera needs light.', es: 'Ribera necesita luz.' }],
      sources: ['assumption'],
      noDeal: -3,
      values: { filling: [0, -4], power: [0, 9], gauges: [0, 1] },
      linkages: [
        {
          name: { en: 'Light pays for patience', es: 'La luz paga la paciencia' },
          when: { filling: [1], power: [1] },
          points: 3,
        },
      ],
      advisors: [{ name: { en: 'energy', es: 'energía' }, issues: ['power'], meters: ['support', 'face'] }],
    },
    ribera: {
      situation: { en: 'Your fields live on the Sela.', es: 'Sus campos viven del Sela.' },
      wants: [{ en: 'A slow filling', es: 'Un llenado lento' }],
      fears: [{ en: 'Paying for rain', es: 'Pagar la lluvia' }],
      noDeal: -3,
      values: { filling: [0, 9], power: [0, -3], gauges: [0, 2] },
      lines: { 'rain-is-free': { weight: 8, truth: 'posture' } },
    },
  },
  events: [
    {
      id: 'little-snow',
      round: 3,
      name: { en: 'Little snow', es: 'Poca nieve' },
      text: { en: 'It will be a dry summer.', es: 'Será un verano seco.' },
      when: {
        is: 'all',
        of: [
          { is: 'meter', principal: 'ribera', meter: 'strain', from: 12 },
          { is: 'not', of: { is: 'line', line: 'rain-is-free', in: ['declared', 'tested'] } },
          {
            is: 'any',
            of: [
              { is: 'paid', issue: 'power', from: 1 },
              { is: 'drafted', issue: 'filling', from: 1 },
              { is: 'measure', measure: 'shut-gates', in: ['announced', 'inForce'] },
            ],
          },
        ],
      },
      effects: [
        { change: 'strain', of: 'ribera', by: 2 },
        { change: 'trust', of: 'ribera', in: 'valdora', by: -2 },
        { change: 'credit', of: 'shut-gates', by: 2 },
        { change: 'metric', by: -0.05 },
        { change: 'row', issue: 'power', of: 'ribera', to: 'valdora' },
        { change: 'nextRally', of: 'ribera', by: 2 },
        { change: 'notice', of: 'shut-gates', from: 4 },
      ],
      afterDeal: false,
      exception: { en: 'The drought of the century.', es: 'La sequía del siglo.' },
      sources: ['gauge-book'],
    },
  ],
  wording: {
    moves: { gesture: { valdora: { en: 'Praise the harvest', es: 'Elogiar la cosecha' } } },
    envoys: [{ of: 'valdora', name: { en: 'Chief engineer', es: 'Ingeniera jefe' } }],
    readouts: {
      suspension: {
        'shut-gates': {
          valdora: {
            plain: { en: 'The gates stay open for now.', es: 'Las compuertas siguen abiertas por ahora.' },
            generous: { en: 'We open the gates to a neighbour.', es: 'Abrimos las compuertas a un vecino.' },
            boastful: { en: 'They asked, and we decided.', es: 'Ellos pidieron y nosotros decidimos.' },
          },
        },
      },
      ratification: {
        ribera: {
          plain: { en: 'There is a contract.', es: 'Hay un contrato.' },
          generous: { en: 'Both peoples gain.', es: 'Ganan ambos pueblos.' },
          boastful: { en: 'We saved the harvest.', es: 'Salvamos la cosecha.' },
        },
      },
    },
  },
  history: {
    seed: 1,
    options: { events: true, knownTypes: true },
    line: [
      {
        round: 1,
        moves: ['ribera call valdora', 'ribera table filling=1 power=1'],
        text: { en: 'Ribera calls.', es: 'Ribera llama.' },
        sources: ['gauge-book'],
      },
    ],
    implementation: ['valdora effort promised'],
    expected: {
      end: 'ratified',
      round: 2,
      positions: { filling: 1, power: 1 },
      covers: ['paid-for-light'],
      checkpoints: ['met'],
    },
    epilogue: { en: 'The fields are green.', es: 'Los campos están verdes.' },
    accounts: {
      ribera: { text: { en: 'We paid for light.', es: 'Pagamos la luz.' }, sources: ['gauge-book'] },
    },
    sources: ['gauge-book'],
  },
  teaching: {
    undo: true,
    questions: [{ en: 'Who gave what?', es: '¿Quién dio qué?' }],
    assumptions: [{ en: 'Everything is invented.', es: 'Todo es inventado.' }],
    reading: [
      { is: 'source', source: 'gauge-book', note: { en: 'The figures.', es: 'Las cifras.' } },
      {
        is: 'work',
        author: 'Putnam, Robert D.',
        title: 'Diplomacy and Domestic Politics: The Logic of Two-Level Games',
        in: 'International Organization 42(3)',
        year: 1988,
        note: { en: 'Why a deal must hold at home too.', es: 'Por qué un acuerdo debe sostenerse en casa.' },
      },
    ],
    note: {
      aims: [{ en: 'Trading across issues.', es: 'Intercambiar entre temas.' }],
      watch: [{ en: 'Who pays first?', es: '¿Quién paga primero?' }],
      answers: [{ en: 'Water against light.', es: 'Agua a cambio de luz.' }],
      ends: [{ en: 'Most groups sign late.', es: 'La mayoría firma tarde.' }],
    },
    guide: {
      seat: 'valdora',
      seed: 3,
      steps: [{ text: { en: 'Look here.', es: 'Mire aquí.' }, show: 'issue:filling', do: 'call', round: 1 }],
    },
  },
  sources: [
    {
      id: 'gauge-book',
      title: 'Gauge book of the Sela',
      publisher: 'River commission',
      date: '2028',
      url: 'https://example.org/gauges',
      note: { en: 'Daily figures.', es: 'Cifras diarias.' },
    },
  ],
  silence: { 'beatenPosition:agenda.issues.0.positions.1': 'it was on the table in the real talks' },
};
