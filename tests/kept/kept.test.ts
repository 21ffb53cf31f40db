/** What earlier releases left on devices is opened by this one, without a loss. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Assignment, checkHandIn, readAssignment, readHandIn } from '../../game/classroom/index.ts';
import { openFile, openGame } from '../../game/desk/reading.ts';
import { RULES_VERSION, stateDigest } from '../../game/rules/index.ts';
import { parseScenario } from '../../game/scenario/index.ts';
import { unpack, unpackGame } from '../../game/shell/packing.ts';
import { openStorage } from '../../game/shell/storage.ts';
import { memoryValues } from '../kit/memoryValues.ts';
import { barePorts, type Kept } from './kept.ts';

const releases = readdirSync('tests/kept').filter(file => file.endsWith('.json'));

test('there are releases to keep faith with', () => {
  expect(releases).toContain('1.0.0.json');
});

describe.each(releases)('what %s left', file => {
  const kept = JSON.parse(readFileSync(`tests/kept/${file}`, 'utf8')) as Kept;
  const { game, over, settings, task, draft, folder } = kept.stored;
  /** Under later rules a game is shown and no longer played on: nobody's points may change after the fact. */
  const isPlayable = kept.rulesVersion === RULES_VERSION;

  const whole = (text: string): Assignment => {
    const { value, faults } = readAssignment(text, 'assignment.json');
    if (!value) throw new Error(JSON.stringify(faults));
    return value;
  };

  test('its stored games, settings, tasks, drafts and classes are read as they were', async () => {
    const values = memoryValues();
    await values.set(`game:${game.id}`, game);
    await values.set(`game:${over.id}`, over);
    await values.set('settings', settings);
    await values.set(`task:${task.id}`, task);
    await values.set(`draft:${draft.id}`, draft);
    await values.set(`class:${folder.id}`, folder);
    const storage = openStorage(values, () => {});
    expect(await storage.loadGame(game.id)).toEqual(game);
    expect(await storage.loadGames()).toHaveLength(2);
    expect(await storage.loadSettings()).toEqual(settings);
    expect(await storage.loadTask(task.id)).toEqual(task);
    expect(await storage.loadDraft(draft.id)).toEqual(draft);
    expect(await storage.loadClass(folder.id)).toEqual(folder);
  });

  test.each([
    ['saved', () => game],
    [
      'in a file',
      () => {
        const opened = openFile(kept.gameFile, 'game.json');
        if (opened.is !== 'game') throw new Error(opened.is);
        return opened.game;
      },
    ],
    ['in a link', () => unpackGame(kept.links.game)!],
  ])('a game that is %s goes on where it was left', async (_, shared) => {
    const opened = await openGame(barePorts, shared(), 'game.json');
    if (!isPlayable) {
      expect(opened).toMatchObject({ is: 'other', why: 'otherRules' });
      return;
    }
    if (opened.is !== 'game') throw new Error(JSON.stringify(opened).slice(0, 300));
    const { negotiation } = opened.progress;
    expect(negotiation).toMatchObject({ ply: kept.left.ply, round: kept.left.round });
    expect(stateDigest(negotiation)).toBe(kept.left.state);
  });

  test('its scenarios are read, in a draft and in a link', () => {
    expect(parseScenario(kept.scenario, 'river-water.json').faults).toEqual([]);
    expect(draft.text).toBe(kept.scenario);
    expect(unpack(kept.links.scenario)).toEqual(['river-water.json', kept.scenario]);
  });

  test('its assignments and hand-ins are read, and the hand-ins hold', () => {
    const set = whole(task.assignment);
    expect(whole(JSON.stringify(unpack(kept.links.task)))).toEqual(set);
    const { scenario } = parseScenario(set.scenario.text!, 'river-water.json');
    const texts = [kept.handIn, JSON.stringify(unpack(kept.links.handIn)), folder.handIns[0]!.text];
    for (const text of texts) {
      const { value, faults } = readHandIn(text, 'ana.json');
      expect(faults).toEqual([]);
      expect(checkHandIn(set, scenario!, value!).is).toBe(isPlayable ? 'valid' : 'otherVersion');
    }
  });
});
