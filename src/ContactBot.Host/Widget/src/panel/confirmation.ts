import { element } from '../dom';
import { texts } from '../texts';

/** Asks before the conversation is given up. Resolves to whether to go on. */
export function confirmStartAgain(place: ParentNode): Promise<boolean> {
  return new Promise(resolve => {
    const close = (answer: string) => () => dialog.close(answer);
    const dialog = element(
      'dialog',
      { class: 'confirmation', role: 'alertdialog', 'aria-labelledby': 'question', 'aria-describedby': 'consequence' },
      element('h3', { id: 'question' }, texts.startAgainQuestion),
      element('p', { id: 'consequence' }, texts.startAgainConsequence),
      element(
        'div',
        { class: 'buttons' },
        element('button', { type: 'button', class: 'plain-button', onclick: close(''), autofocus: true }, texts.cancel),
        element('button', { type: 'button', class: 'full-button', onclick: close('yes') }, texts.startAgainYes),
      ),
    );
    dialog.addEventListener('close', () => {
      resolve(dialog.returnValue === 'yes');
      dialog.remove();
    });
    // Escape belongs to the question as long as it stands, not to the chat behind it.
    dialog.addEventListener('keydown', event => event.stopPropagation());
    place.append(dialog);
    dialog.showModal();
  });
}
