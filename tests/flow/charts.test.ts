import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMachine, transition } from 'xstate';
import { getShortestPaths } from 'xstate/graph';
import { chartsMarkdown, describeCharts, withCharts } from '../../game/flow/index.ts';
import { after, CHARTS, type Chart } from '../../game/rules/index.ts';

const charts = Object.entries(CHARTS) as [string, Chart][];

const stepsOf = (chart: Chart) => [
  ...new Set(Object.values(chart.states).flatMap(({ on }) => Object.keys(on ?? {}))),
];

/** The table's answer, null where it refuses. */
function tableAfter(chart: Chart, status: string, step: string): string | null {
  try {
    return after(chart, status, step as never);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return null;
  }
}

describe.each(charts)('the %s chart', (_, chart) => {
  const machine = createMachine(chart);

  it('says the same as a table and as a machine, for every state and step', () => {
    let refused = 0;
    for (const status of Object.keys(chart.states)) {
      const snapshot = machine.resolveState({ value: status });
      for (const step of stepsOf(chart)) {
        const target = tableAfter(chart, status, step);
        const event = { type: step };
        expect(snapshot.can(event), `${status} ${step}`).toBe(target !== null);
        const [next] = transition(machine, snapshot, event);
        expect(next.value, `${status} ${step}`).toBe(target ?? status);
        if (target === null) refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(0);
  });

  it('reaches every state from its start', () => {
    const paths = getShortestPaths(machine);
    const reached = paths.map(path => String(path.state.value));
    expect(reached.sort()).toEqual(Object.keys(chart.states).sort());
  });
});

describe('the drawn charts', () => {
  it('cover every life cycle and the sitting, the same each time', () => {
    expect(describeCharts().map(chart => chart.name)).toEqual([...Object.keys(CHARTS), 'sitting']);
    expect(describeCharts()).toEqual(describeCharts());
  });

  it('show every step of every chart', () => {
    for (const [name, chart] of charts) {
      const { mermaid } = describeCharts().find(described => described.name === name)!;
      for (const [status, { on }] of Object.entries(chart.states))
        for (const [step, { target }] of Object.entries(on ?? {}))
          expect(mermaid.split('\n')).toContain(`  ${status} --> ${target}: ${step}`);
    }
  });

  it('stand in game/README.md as they are (npm run charts writes them)', () => {
    expect(readFileSync('game/README.md', 'utf8')).toContain(chartsMarkdown());
  });

  it('replace only their own block', () => {
    expect(withCharts('a\n<!-- charts:begin -->old<!-- charts:end -->\nz')).toBe(`a\n${chartsMarkdown()}\nz`);
    expect(withCharts('no block')).toBeNull();
  });
});
