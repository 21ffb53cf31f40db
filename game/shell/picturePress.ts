/** The picture of the first screen: what joins the script that shows it with the program that takes its place. */

const ID = 'first-picture';

/** The picture, as long as the program has not taken its place; null where none was shown. */
export const pictureOnPage = (): HTMLElement | null => document.getElementById(ID);

/** Makes an element the picture: nothing in it can be used, and the last press on it is kept. */
export function makePicture(element: HTMLElement): void {
  element.id = ID;
  element.inert = true;
  element.ariaHidden = 'true';
  document.onclick = ({ pageX, pageY, ctrlKey, metaKey, shiftKey }) => {
    if (!ctrlKey && !metaKey && !shiftKey) element.dataset.pressed = `${pageX} ${pageY}`;
  };
  // After that nobody knows what was meant.
  window.onresize = () => {
    delete element.dataset.pressed;
  };
}

/** Puts the screen where its picture was, and presses what was pressed there, if it is still in sight. */
export function replacePicture(picture: HTMLElement, screen: HTMLElement): void {
  document.onclick = null;
  window.onresize = null;
  picture.replaceWith(screen);
  if (!picture.dataset.pressed) return;
  const [x, y] = picture.dataset.pressed.split(' ').map(Number) as [number, number];
  const meant = document.elementFromPoint(x - window.scrollX, y - window.scrollY);
  if (!meant || !screen.contains(meant)) return;
  meant.closest<HTMLElement>('a, button, input, label, summary')?.focus();
  meant.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
}
