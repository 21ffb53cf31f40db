/** The 2019 scenario on its standard canvases: what the scene tests share. */
import type { Scene, SceneInput } from '../../game/present/scene.ts';
import { sceneOf } from '../../game/present/sceneOf.ts';
import { type Negotiation, type View, type Viewer, viewOf } from '../../game/rules/index.ts';
import { shipped } from '../kit/files.ts';

export const scenario = shipped('2019-june-deadline');
export const { agenda } = scenario;
export const US = 0;
export const MX = 1;

export const STANDARD: SceneInput = {
  size: { width: 1092, height: 636 },
  language: 'en',
  pending: null,
  preview: null,
  left: US,
  compact: false,
};
export const PHONE: SceneInput = { ...STANDARD, size: { width: 390, height: 580 }, compact: true };

export const show = (view: View, input: Partial<SceneInput> = {}): Scene =>
  sceneOf(view, { ...STANDARD, ...input });

/** A state of 2019 as one viewer sees it. */
export const sceneOfState = (n: Negotiation, who: Viewer = MX, input: Partial<SceneInput> = {}): Scene =>
  show(viewOf(scenario, n, who), input);

export const textOf = (scene: Scene, id: string): string | undefined =>
  scene.captions.find(caption => caption.id === id)?.text;
