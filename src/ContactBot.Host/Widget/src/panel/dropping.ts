import { element } from '../dom';
import { texts } from '../texts';

/** Takes files that are dragged onto the view. */
export function acceptDroppedFiles(view: HTMLElement, accept: (files: File[]) => void): void {
  const sign = element('p', { class: 'drop', hidden: true, 'aria-hidden': 'true' }, texts.dropHere);
  const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
  view.append(sign);
  view.addEventListener('dragover', event => {
    if (carriesFiles(event)) {
      event.preventDefault();
      sign.hidden = false;
    }
  });
  view.addEventListener('dragleave', event => {
    if (!view.contains(event.relatedTarget as Node | null)) {
      sign.hidden = true;
    }
  });
  view.addEventListener('drop', event => {
    if (carriesFiles(event)) {
      event.preventDefault();
      sign.hidden = true;
      accept([...event.dataTransfer!.files]);
    }
  });
}
