/**
 * Runs before the program has come, as a script of its own: a first visitor sees the home screen as it was drawn in the
 * build, where there would be nothing for as long as a slow line takes. The picture cannot be used; the last press on it
 * is kept for the screen that takes its place. Whoever comes back has the program on the device, and needs no picture.
 */
import { readRoute } from '../desk/routes.ts';
import { ownLanguage } from './ownLanguage.ts';

const drawn = document.querySelector<HTMLTemplateElement>(`template[lang=${ownLanguage()}]`);
// Where a browser keeps no program, every visit looks like a first one, whatever was chosen in those before.
const isFirstVisit = navigator.serviceWorker?.controller === null;
if (drawn && isFirstVisit && readRoute(location.hash).at === 'home') {
  const picture = document.createElement('div');
  picture.id = 'first-picture';
  picture.lang = drawn.lang;
  picture.inert = true;
  picture.ariaHidden = 'true';
  picture.append(drawn.content.cloneNode(true));
  document.body.prepend(picture);
  document.addEventListener('click', ({ clientX, clientY }) => {
    picture.dataset.pressed = `${clientX} ${clientY}`;
  });
}
