/**
 * Runs before the program has come, as a script of its own: a first visitor sees the home screen as it was drawn in the
 * build, where there would be nothing for as long as a slow line takes. Whoever comes back has the program on the device
 * and needs no picture, which would know nothing of what was chosen.
 */
import { readRoute } from '../desk/routes.ts';
import { ownLanguage } from './ownLanguage.ts';
import { makePicture } from './picturePress.ts';

const drawings = [...document.querySelectorAll('template')];
for (const drawing of drawings) drawing.remove();
const drawn = drawings.find(({ lang }) => lang === ownLanguage());
// Where a browser keeps no program, every visit looks like a first one.
const isFirstVisit = navigator.serviceWorker?.controller === null;
if (drawn && isFirstVisit && readRoute(location.hash).at === 'home') {
  const picture = document.createElement('div');
  picture.lang = drawn.lang;
  picture.append(drawn.content);
  makePicture(picture);
  document.body.prepend(picture);
  document.querySelector('script[type=module]')?.addEventListener('error', () => {
    const [text, again] = [document.createElement('p'), document.createElement('a')];
    text.className = 'home-notice';
    text.role = 'alert';
    again.href = '';
    again.textContent = drawn.dataset.again!;
    text.append(drawn.dataset.failed!, ' ', again);
    picture.replaceWith(text);
  });
}
