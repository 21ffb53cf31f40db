/**
 * Runs before the program has come, as a script of its own: a first visitor sees the home screen as it was drawn in the
 * build, where there would be nothing for as long as a slow line takes. The picture cannot be used; the last press on it
 * is kept for the screen that takes its place. Whoever comes back has the program on the device, and needs no picture.
 */
import { readRoute } from '../desk/routes.ts';
import { ownLanguage } from './ownLanguage.ts';

const drawings = [...document.querySelectorAll('template')];
for (const drawing of drawings) drawing.remove();
const drawn = drawings.find(({ lang }) => lang === ownLanguage());
// Where a browser keeps no program, every visit looks like a first one, whatever was chosen in those before.
const isFirstVisit = navigator.serviceWorker?.controller === null;
if (drawn && isFirstVisit && readRoute(location.hash).at === 'home') {
  const picture = document.createElement('div');
  picture.id = 'first-picture';
  picture.lang = drawn.lang;
  picture.inert = true;
  picture.ariaHidden = 'true';
  picture.append(drawn.content);
  document.body.prepend(picture);
  document.onclick = ({ clientX, clientY }) => {
    picture.dataset.pressed = `${clientX} ${clientY}`;
  };
}
