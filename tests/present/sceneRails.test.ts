import { describe, expect, test } from 'vitest';
import { namesOf, summary } from '../../game/present/index.ts';
import type { Scene, SceneInput } from '../../game/present/scene.ts';
import { railOrder, sceneHeight } from '../../game/present/sceneOf.ts';
import { set, start } from '../kit/play.ts';
import { MX, scenario, sceneOfState, show, textOf, US } from './sceneKit.ts';
import { sampleOf, shapeOf } from './shapes.ts';

describe('rails', () => {
  const tabled = set(start(scenario), n => {
    n.drafts[US] = {
      status: 'standing',
      version: 1,
      draft: { positions: [3, 4, 1, 3, 0, 1, 2], covers: [] },
      marks: [MX],
    };
    n.drafts[MX] = {
      status: 'standing',
      version: 1,
      draft: { positions: [2, 2, 2, 1, 2, 1, 1], covers: [0] },
      marks: [],
    };
  });

  test('tokens stand at the notches of their drafts, in every shape', () => {
    for (let seed = 1; seed <= 80; seed++) {
      const shape = shapeOf(seed);
      const { view, pending, scenario: made } = sampleOf(shape, seed);
      const scene = show(view, {
        pending,
        size: { width: 1200, height: sceneHeight(made.agenda, 1200, false) },
      });
      scene.rails.forEach((rail, issue) => {
        expect(rail.notches.map(notch => notch.position)).toEqual(
          railOrder(
            made.agenda,
            issue,
            made.agenda.principals.map((_, seat) => seat),
          ).positions,
        );
        const xs = rail.notches.map(notch => notch.x);
        expect(xs).toEqual([...xs].sort((a, b) => a - b));
        for (const token of rail.tokens) {
          const draft = view.negotiation.deal?.draft ?? view.negotiation.drafts[token.seat]!.draft!;
          expect(token.position).toBe(draft.positions[issue]);
          expect(token.tip).toEqual({
            x: rail.notches.find(n => n.position === token.position)!.x,
            y: rail.y,
          });
          expect(token.box.x).toBeLessThan(token.tip.x + 0.51 * token.box.width + token.box.width);
        }
        expect(rail.notches.filter(notch => notch.shape === 'diamond').map(notch => notch.position)).toEqual([
          0,
        ]);
        if (rail.pending) expect(rail.pending.position).toBe(pending!.positions[issue]);
      });
    }
  });

  test('the table in words counts the steps of the rail, whatever the order of the file', () => {
    const told: number[] = [];
    let isOtherOrder = false;
    for (let seed = 1; seed <= 160; seed++) {
      const { view, scenario: made } = sampleOf(shapeOf(seed), seed);
      const scene = show(view, { size: { width: 1200, height: sceneHeight(made.agenda, 1200, false) } });
      // These shapes may have benchmarks without the figure that they need, which no file may.
      if (made.agenda.metric === null) continue;
      const names = namesOf(made, 'en');
      const { columns } = names.wording.table;
      const { grid } = summary(view, names).find(section => section.grid?.head[0] === columns.issue)!;
      scene.rails.forEach(({ apart, notches }, issue) => {
        if (apart === null || apart === 0) return;
        expect(grid!.rows[issue]!.at(-1)).toBe(names.wording.table.apart(apart));
        told.push(apart);
        isOtherOrder ||= notches.some(
          ({ position }, place) => position !== place && position !== notches.length - 1 - place,
        );
      });
    }
    expect(told.length).toBeGreaterThan(50);
    expect(isOtherOrder).toBe(true);
  });

  test('the left end is best for the side at the left, by the public estimate', () => {
    const fromUs = sceneOfState(tabled);
    const fromMexico = sceneOfState(tabled, MX, { left: MX });
    const positions = (scene: Scene, issue: number) =>
      scene.rails[issue]!.notches.map(notch => notch.position);
    expect(positions(fromUs, 0)).toEqual([4, 3, 2, 1, 0]);
    expect(positions(fromUs, 2)).toEqual([0, 1, 2, 3]);
    expect(positions(fromMexico, 0)).toEqual([0, 1, 2, 3, 4]);
    expect(fromUs.rails[0]!.ends).toEqual({ left: US, right: MX });
    expect(fromMexico.rails[0]!.ends).toEqual({ left: MX, right: US });
  });

  test('an issue on which both gain at one end stands inside the table, its better notch ringed until agreed', () => {
    const [open, closed] = [sceneOfState(start(scenario)), sceneOfState(tabled)];
    const usmca = 5;
    const { notches, from, to } = open.rails[usmca]!;
    expect(notches.map(notch => notch.double)).toEqual([false, true]);
    expect(notches[0]!.x - from).toBeGreaterThan(0.2 * (to - from));
    expect(to - notches[1]!.x).toBeGreaterThan(0.2 * (to - from));
    expect(open.rails[0]!.notches.some(notch => notch.double)).toBe(false);
    expect(closed.rails[usmca]!.notches.some(notch => notch.double)).toBe(false);
  });

  test('how far apart, what is agreed, what is open', () => {
    const scene = sceneOfState(tabled);
    expect(scene.rails.map(rail => rail.apart)).toEqual([1, 2, 1, 2, 2, 0, 1]);
    expect(textOf(scene, 'issue:guard/apart')).toBe('1 apart');
    expect(textOf(scene, 'issue:usmca/apart')).toBe('agreed');
    expect(textOf(sceneOfState(tabled, MX, { language: 'es' }), 'issue:usmca/apart')).toBe('acordado');
    const usmca = scene.rails[5]!;
    expect(usmca).toMatchObject({ state: 'agreed', gap: null });
    expect(usmca.tokens.map(token => token.state)).toEqual(['agreed', 'agreed']);
    expect(scene.captions.filter(caption => caption.thing.startsWith('issue:usmca/token'))).toHaveLength(1);
    const guard = scene.rails[0]!;
    expect(guard.gap).toEqual({ from: guard.tokens[US]!.tip.x, to: guard.tokens[MX]!.tip.x });
    expect(guard.tokens[US]!.acceptedBy).toEqual([MX]);
    expect(scene.fronts.map(front => front.points.length)).toEqual([7, 7]);
  });

  test('a change that is not tabled is dashed, points back, and turns the caption outward', () => {
    const pending = { positions: [4, 2, 2, 1, 2, 1, 1], covers: [] };
    const plain = sceneOfState(tabled);
    const changed = sceneOfState(tabled, MX, { pending });
    const [before, after] = [plain, changed].map(
      scene => scene.captions.find(caption => caption.id === 'issue:guard/token:mexico/caption')!,
    );
    const token = changed.rails[0]!.tokens[MX]!;
    expect(before!.box.x).toBeLessThan(token.box.x);
    expect(after!.box.x).toBeGreaterThan(token.box.x);
    expect(changed.rails[0]!.pending).toMatchObject({ seat: MX, position: 4, half: 'below' });
    expect(changed.rails[0]!.pending!.arrow!.from.x).toBeGreaterThan(changed.rails[0]!.pending!.arrow!.to.x);
    expect(changed.rails[1]!.pending).toBeNull();
    expect(sceneOfState(tabled, 'public', { pending }).rails.every(rail => rail.pending === null)).toBe(true);
  });

  test('captions of flags leave the name and the distance alone, at both ends of a rail', () => {
    const n = set(tabled, state => {
      state.drafts[MX]!.draft = { positions: [0, 0, 3, 0, 3, 1, 0], covers: [] };
      for (const line of state.lines) line.status = 'declared';
    });
    const pending = { positions: [2, 1, 2, 2, 2, 1, 1], covers: [] };
    let seen = 0;
    for (const language of ['en', 'es'] as const)
      for (const input of [{}, { pending }]) {
        const scene = sceneOfState(n, MX, { language, ...input });
        for (const rail of scene.rails)
          for (const { id } of rail.tokens) {
            const caption = scene.captions.find(each => each.id === `${id}/caption`);
            // Two that agree share one.
            if (!caption && rail.state === 'agreed') continue;
            seen += 1;
            expect(caption!.box.x, caption!.text).toBeGreaterThanOrEqual(rail.from - 1);
            expect(caption!.box.x + caption!.box.width, caption!.text).toBeLessThanOrEqual(rail.to + 1);
          }
      }
    expect(seen).toBeGreaterThan(40);
  });

  test('a card in focus adds ghosts and moves no caption', () => {
    const preview: SceneInput['preview'] = {
      draft: { seat: MX, draft: { positions: [3, 4, 1, 3, 0, 1, 2], covers: [] } },
      meters: [{ of: MX, meter: 'face', by: -3 }],
      measure: { measure: 0, state: 'suspended', level: 1 },
      paid: null,
    };
    const [plain, focused] = [sceneOfState(tabled), sceneOfState(tabled, MX, { preview })];
    expect(focused.captions).toEqual(plain.captions);
    expect(focused.rails[0]!.ghosts).toHaveLength(1);
    expect(focused.rails[5]!.ghosts).toHaveLength(0);
    expect(focused.seats[MX]!.meters[1]!.preview).toBe(52);
    expect(focused.weights[0]!.preview).toEqual({ state: 'suspended', level: 1, label: '5\u00a0%' });
  });

  test('a ratified deal seals every rail; a failed vote tips the tokens over', () => {
    const deal = set(tabled, n => {
      n.deal = {
        author: US,
        round: 3,
        draft: { positions: [2, 2, 2, 1, 2, 1, 1], covers: [] },
        relieved: [],
      };
    });
    expect(sceneOfState(deal).rails.every(rail => rail.state === 'ratified' && rail.brass !== null)).toBe(
      true,
    );
    const failed = set(tabled, n => {
      for (const draft of n.drafts) draft.status = 'void';
    });
    const scene = sceneOfState(failed);
    expect(scene.rails.flatMap(rail => rail.tokens).every(token => token.state === 'rejected')).toBe(true);
    expect(scene.rails.every(rail => rail.apart === null && rail.gap === null)).toBe(true);
    expect(scene.fronts).toEqual([]);
  });

  test('where they lie close, only open ones say their positions, and threads are faint', () => {
    const captions = (height: number) => {
      const scene = sceneOfState(tabled, MX, { size: { width: 1024, height } });
      const said = scene.captions.filter(({ id }) => id.endsWith('/caption')).map(({ thing }) => thing);
      const agreed = scene.rails.filter(({ state }) => state === 'agreed');
      expect(agreed).toHaveLength(1);
      const ofAgreed = agreed.flatMap(({ tokens }) => tokens.map(({ id }) => id));
      return {
        open: said.filter(thing => !ofAgreed.includes(thing)).length,
        agreed: said.filter(thing => ofAgreed.includes(thing)).length,
        faint: scene.fronts.map(({ faint }) => faint),
      };
    };
    expect(captions(620)).toEqual({ open: 12, agreed: 1, faint: [false, false] });
    expect(captions(440)).toEqual({ open: 12, agreed: 0, faint: [true, true] });
  });
});

describe('red lines', () => {
  const lineOf = (scene: Scene, issue: number) => scene.rails[issue]!.lines;

  test('cut the rail between what is allowed and what is not, seal on the owner’s half', () => {
    const scene = sceneOfState(
      set(start(scenario), n => {
        n.lines[0] = { status: 'declared', tested: false, weight: 10 };
        n.lines[4] = { status: 'tested', tested: true, weight: 10 };
      }),
      US,
    );
    const [guard] = lineOf(scene, 0);
    const { notches, y, from } = scene.rails[0]!;
    const x = (guard!.strokes[0]!.from.x + guard!.strokes[0]!.to.x) / 2;
    expect(guard).toMatchObject({ state: 'declared', half: 'below', owner: MX });
    expect(x).toBeGreaterThan(notches[0]!.x);
    expect(x).toBeLessThan(notches[1]!.x);
    expect(guard!.forbidden[0]!.from).toBe(from);
    expect(guard!.seal!.at.y).toBeGreaterThan(y);
    expect(guard!.seal!.letters).toBe('MX');
    const label = scene.captions.find(caption => caption.thing === guard!.id)!;
    expect(label.box.x + label.box.width).toBeLessThan(guard!.seal!.at.x - guard!.seal!.radius);
    const [tariff] = lineOf(scene, 2);
    expect(tariff).toMatchObject({ state: 'tested', half: 'above' });
    expect(textOf(scene, 'line:keep-the-lever@tariff/label')).toBe('Keep the lever, tested');
  });

  test('of the other side stay hidden while latent; the own ones are dashed', () => {
    const seen = { latent: 0, told: 0 };
    for (let seed = 1; seed <= 60; seed++) {
      const { view, negotiation, scenario: made, who } = sampleOf(shapeOf(seed), seed);
      for (const line of show(view).rails.flatMap(rail => rail.lines)) {
        const latent = negotiation.lines[line.line]!.status === 'latent';
        seen[latent ? 'latent' : 'told'] += 1;
        expect(line.state === 'onlyYou').toBe(latent);
        expect(line.seal === null).toBe(latent);
        if (latent) expect(made.agenda.redLines[line.line]!.owner).toBe(who);
      }
    }
    expect(seen.latent).toBeGreaterThan(10);
    expect(seen.told).toBeGreaterThan(10);
  });

  test('a reinterpreted line is redrawn past what was signed', () => {
    const scene = sceneOfState(
      set(start(scenario), n => {
        n.lines[3]!.status = 'reinterpreted';
        n.deal = {
          author: US,
          round: 3,
          draft: { positions: [2, 3, 2, 1, 2, 1, 1], covers: [1] },
          relieved: [0],
        };
      }),
    );
    const line = lineOf(scene, 1).find(each => each.thing === 'line:no-asylum-clause')!;
    const signed = scene.rails[1]!.notches.find(notch => notch.position === 3)!.x;
    expect(line.strokes[0]!.from.x).toBeGreaterThan(signed);
    expect(line.redrawn!.from.x).toBeLessThan(signed);
    expect(line.slips.map(slip => slip.name)).toEqual(['Confidential annex']);
  });
});
