import { describe, expect, test } from 'vitest';
import { chipsOf, namesOf } from '../../game/present/index.ts';
import { headOf } from '../../game/present/sceneCalendar.ts';
import { type Change, type View, viewOf } from '../../game/rules/index.ts';
import type { Agenda } from '../../game/scenario/types.ts';
import { textOf as wordsOf } from '../../game/wording/index.ts';
import { playLines, set, start } from '../kit/play.ts';
import { agenda, MX, PHONE, scenario, sceneOfState, show, textOf, US } from './sceneKit.ts';

describe('the wall', () => {
  const opening = start(scenario);

  test('a threat: one bead a round, the rate on the iron, stake and credit for both to see', () => {
    const [tariff, list] = sceneOfState(opening).weights;
    expect(tariff).toMatchObject({
      state: 'announced',
      label: '5\u00a0%',
      rounds: 10,
      holder: US,
      target: MX,
    });
    expect(tariff!.beads).toHaveLength(10);
    expect(tariff!.ledger).toMatchObject({ covered: false, stake: { value: 10 }, credit: { value: 0 } });
    expect(tariff!.ledger!.sentence).toBe('backing down now would cost Face 15, Credibility 40');
    expect(list).toMatchObject({ state: 'hidden', body: null, rope: null, ledger: null });
    expect(textOf(sceneOfState(opening), 'measure:tariff/state')).toBe('in 10 rounds');
    expect(textOf(sceneOfState(opening), 'measure:tariff/stake')).toBe('stake 10');
    expect(textOf(sceneOfState(opening), 'measure:tariff/credit')).toBe('credit 0');
    const covered = set(opening, n => {
      n.measures[0]!.credit = 10;
    });
    expect(sceneOfState(covered).weights[0]!.ledger).toMatchObject({ covered: true, sentence: 'covered' });
  });

  test('on a phone it has its short name, and where the file has none the name is cut after a word', () => {
    const nameless = { ...agenda, measures: agenda.measures.map(each => ({ ...each, short: each.name })) };
    for (const language of ['en', 'es'] as const) {
      const { name, short } = agenda.measures[0]!;
      const title = (shown: Agenda) =>
        textOf(
          show({ ...viewOf(scenario, opening, MX), agenda: shown }, { ...PHONE, language }),
          'measure:tariff/title',
        );
      expect(title(agenda)).toBe(wordsOf(short, language));
      expect(title(nameless)).toMatch(/…$/);
      expect(wordsOf(name, language)).toContain(`${title(nameless)!.slice(0, -1)} `);
    }
  });

  test('where there is little room the rate stands on the iron, without its manner', () => {
    const stepped = set(opening, n => {
      n.measures[0]!.level = 2;
    });
    expect(textOf(sceneOfState(stepped, MX, PHONE), 'measure:tariff/rate')).toBe('25\u00a0%');
  });

  test('a number on the iron always says what it counts', () => {
    for (const language of ['en', 'es'] as const)
      for (const width of [700, 780, 860, 940, 1024, 1092, 1240]) {
        const scene = sceneOfState(opening, MX, { language, size: { width, height: 480 } });
        expect(textOf(scene, 'measure:tariff/state') ?? '').not.toMatch(/^\d+$/);
      }
  });

  test('every day brings the weight nearer to the table', () => {
    const tops = [1, 4, 7, 10].map(round => {
      const n = set(opening, state => {
        state.round = round;
      });
      return sceneOfState(n).weights[0]!.body!.y;
    });
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(4);
  });

  test('in force: on the table, with the holder’s own harm on its side', () => {
    const inForce = set(opening, n => {
      n.measures[0] = { ...n.measures[0]!, status: 'inForce', due: null };
    });
    for (const left of [US, MX]) {
      const scene = sceneOfState(inForce, MX, { left });
      const [tariff] = scene.weights;
      const { body, own } = tariff!;
      expect(body!.y + body!.height).toBeGreaterThan(scene.frame.y);
      expect(own!.harm).toBe(1.2);
      expect(own!.box.x < body!.x).toBe(left === US);
    }
  });

  test('a warning is a shadow that only its two ends see', () => {
    const warned = set(opening, n => {
      n.measures[1] = { ...n.measures[1]!, status: 'warned' };
    });
    expect([US, MX].map(who => sceneOfState(warned, who).weights[1]!.state)).toEqual(['warned', 'warned']);
    expect(sceneOfState(warned, 'public').weights[1]).toMatchObject({ state: 'hidden', body: null });
  });

  test('withdrawn, suspended, settled', () => {
    const states = (['idle', 'suspended', 'settled'] as const).map(status => {
      const n = set(opening, state => {
        state.measures[0] = { ...state.measures[0]!, status, due: status === 'suspended' ? 8 : null };
      });
      const scene = sceneOfState(n);
      return [scene.weights[0]!.state, textOf(scene, 'measure:tariff/state')];
    });
    expect(states).toEqual([
      ['withdrawn', 'withdrawn'],
      ['suspended', 'until round 8'],
      ['settled', 'settled'],
    ]);
  });

  test('the day of today stands clear of the dark head of its sheet', () => {
    for (const width of [1024, 1092]) {
      const scene = sceneOfState(opening, MX, { size: { width, height: 478 } });
      const today = scene.calendar!.sheets.find(({ state }) => state === 'current')!;
      const day = scene.captions.find(({ id }) => id === `calendar/day-${today.round}`)!;
      // Figures are not quite three quarters as high as the letters are large.
      expect(day.baseline - 0.73 * day.size).toBeGreaterThan(today.box.y + headOf(today.box.height) + 0.5);
    }
  });

  test('the calendar: what is past, today, and the deadline', () => {
    const n = set(opening, state => {
      state.round = 4;
    });
    const { calendar, captions } = sceneOfState(n);
    expect(calendar!.sheets.map(sheet => sheet.state)).toEqual([
      ...Array(3).fill('past'),
      'current',
      ...Array(6).fill('future'),
      'deadline',
    ]);
    expect(calendar!.sheets.filter(sheet => sheet.effect).map(sheet => sheet.round)).toEqual([11]);
    const said = captions.filter(caption => caption.thing === 'calendar').map(caption => caption.text);
    expect(said).toEqual(
      expect.arrayContaining(['30', '1–2', '3', 'Mon', '7 M', '7 E', '8–9', '10', 'deadline']),
    );
    const evening = set(n, state => {
      state.round = 9;
    });
    const today = (language: 'en' | 'es') => {
      const scene = sceneOfState(evening, MX, { language });
      return [textOf(scene, 'calendar/day-9'), textOf(scene, 'calendar/weekday')];
    };
    expect(today('en')).toEqual(['7', 'Evening']);
    expect(today('es')).toEqual(['7', 'Noche']);
    const narrow = sceneOfState(n, MX, { size: { width: 780, height: 560 } }).calendar!;
    expect(narrow.left.past + narrow.left.future + narrow.sheets.length).toBe(11);
    expect(narrow.sheets.map(sheet => sheet.state)).toEqual(expect.arrayContaining(['current', 'deadline']));
  });

  test('lecterns, telephone and door tell what was last done with them', () => {
    const n = playLines(scenario, opening, ['us call mexico', 'us declare keep-the-lever']);
    const scene = sceneOfState(n);
    expect(scene.lecterns.map(lectern => lectern.state)).toEqual(['speaking', 'quiet']);
    expect(textOf(scene, 'lectern:us/line')).toBe('red line, round 1');
    expect(scene.telephone).toMatchObject({ calls: 1, state: 'rest' });
    expect(scene.door).toMatchObject({ id: 'channel:us-mexico', state: 'open', trusted: false });
    const ringing = sceneOfState(playLines(scenario, opening, ['us call mexico']));
    expect(ringing.telephone!.state).toBe('ringing');
    const burned = set(opening, state => {
      state.channels[0] = { status: 'burned', calls: 0, openUntil: 0, burnedUntil: 3, readoutIn: 0 };
    });
    expect(sceneOfState(burned).door).toMatchObject({ state: 'burned', burnedFor: 3 });
  });

  test('figures count up to the first day; later ones belong to another course of events', () => {
    const { benchmark } = sceneOfState(opening);
    expect(benchmark!.points.map(point => [point.value, point.state])).toEqual([
      [58295, 'known'],
      [76103, 'known'],
      [103492, 'known'],
      [109144, 'known'],
      [109144, 'due'],
    ]);
    expect(benchmark!.target).toBeNull();
    const proposed = playLines(scenario, opening, ['us table verification=2', 'us endTurn']);
    const scene = sceneOfState(proposed);
    expect(scene.benchmark!.target).toMatchObject({ state: 'proposed', value: 70000 });
    expect(scene.benchmark!.checkpoints.map(each => each.target)).toEqual([100000, 70000]);
    expect(textOf(scene, 'benchmark/last')).toBe('109 k');
  });
});

describe('seats and trust', () => {
  test('meters show their change since the own last turn, across the dawn, and no move below half a point', () => {
    const lines = ['us endTurn', 'mexico gesture us', 'mexico endTurn', 'mexico endTurn'];
    const n = playLines(scenario, start(scenario), lines);
    const faceOf = (seat: number) =>
      sceneOfState(n, US).seats[seat]!.meters.find(({ name }) => name === 'face')!;
    expect(n.toMove).toBe(US);
    expect(n.round).toBe(2);
    expect(faceOf(US).change).toBeGreaterThan(3);
    for (const { meters } of sceneOfState(n, US).seats)
      for (const { change } of meters) expect(change === 0 || Math.abs(change) >= 0.5).toBe(true);
    // Nothing has happened since Mexico ended its turn, and it did nothing in it.
    expect(sceneOfState(n, MX).seats[US]!.meters.every(({ change }) => change === 0)).toBe(true);
  });

  test('meters show their change since the last dawn', () => {
    const n = playLines(scenario, start(scenario), ['us call mexico']);
    const scene = sceneOfState(n);
    const face = scene.seats[US]!.meters.find(meter => meter.name === 'face')!;
    expect(face).toMatchObject({ value: 54, change: -1 });
    expect(textOf(scene, 'seat:us/face/change')).toBe('▼ 1');
    expect(textOf(scene, 'seat:us/support/change')).toBeUndefined();
    expect(textOf(scene, 'seat:mexico/office')).toBe('President · you');
    expect(textOf(scene, 'seat:us/office')).toBe('President');
  });

  test('the change is the one of the log, to its decimal, and none where the log has none', () => {
    const view = viewOf(scenario, playLines(scenario, start(scenario), ['us call mexico']), MX);
    const change = (meter: 'face' | 'support', from: number, to: number): Change => ({
      meter,
      of: US,
      from,
      to,
      cause: 'gesture',
    });
    const entry = view.log[0]!;
    const seen: View = {
      ...view,
      negotiation: {
        ...view.negotiation,
        meters: view.negotiation.meters.map(own => ({ ...own, face: 48.6, support: 46.54 })),
      },
      log: [
        { ...entry, changes: [change('face', 52.4, 52.3)] },
        { ...entry, changes: [change('face', 52.3, 48.6), change('support', 46.5, 46.54)] },
      ],
    };
    const scene = show(seen);
    expect(textOf(scene, 'seat:us/face/value')).toBe('49');
    expect(textOf(scene, 'seat:us/face/change')).toBe('▼ 3.8');
    expect(textOf(scene, 'seat:us/support/change')).toBeUndefined();
    const chips = chipsOf(
      seen.log.flatMap(({ changes }) => changes),
      namesOf(scenario, 'en'),
    );
    expect(chips.map(chip => chip.text)).toEqual(['▼ Face 3.8']);
  });

  test('ropes leave a gap under a sum of 100 and are woven above it', () => {
    const trusted = (value: number) =>
      sceneOfState(
        set(start(scenario), n => {
          n.trust = [
            [0, value],
            [value, 0],
          ];
        }),
      ).ropes[0]!;
    const apart = trusted(30);
    expect(apart).toMatchObject({ sum: -40, weave: null });
    expect((apart.gap!.to - apart.gap!.from) / (apart.right - apart.left)).toBeCloseTo(0.4, 3);
    const woven = trusted(70);
    expect(woven).toMatchObject({ sum: 40, gap: null });
    expect((woven.weave!.to - woven.weave!.from) / (woven.right - woven.left)).toBeCloseTo(0.4, 3);
    const scene = sceneOfState(start(scenario));
    expect(textOf(scene, 'trust:us-mexico/left')).toBe('Trust in Mexico 35');
    expect(textOf(scene, 'trust:us-mexico/right')).toBe('Trust in the United States 30');
    expect(textOf(scene, 'trust:us-mexico/sum')).toBe('trust: 35 short of meeting');
  });

  test('what the viewer does not know is a range', () => {
    const { ropes } = sceneOfState(start(scenario), 'public');
    expect(ropes[0]!.ends[0]).toMatchObject({ value: null, band: 'middle' });
    expect(ropes[0]!.ends[0].least).toBeLessThan(ropes[0]!.ends[0].most);
    expect(ropes[0]!.ends[1]).toMatchObject({ value: null, band: 'low', least: 0 });
  });

  test('the left seat and its things change sides together', () => {
    const scene = sceneOfState(start(scenario), MX, { left: MX });
    expect(scene.seats.map(seat => seat.end)).toEqual(['right', 'left']);
    expect(scene.lecterns[MX]!.box.x).toBeLessThan(scene.lecterns[US]!.box.x);
    expect(scene.weights[0]!.body!.x).toBeLessThan(546);
    expect(textOf(scene, 'apron/left')).toBe('◂ better for Mexico');
  });
});
