/**
 * `npx tsx tests/kept/make.ts`, once for a release: keeps what it leaves behind under its version. What is there is never
 * written anew, for it stands for what lies on people's devices.
 */
import { writeFileSync } from 'node:fs';
import own from '../../package.json' with { type: 'json' };
import { keptNow } from './kept.ts';

const file = `tests/kept/${own.version}.json`;
writeFileSync(file, `${JSON.stringify(await keptNow(), null, 2)}\n`, { flag: 'wx' });
console.log(file);
