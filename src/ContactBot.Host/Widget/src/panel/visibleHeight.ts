/** Keeps the view as high as what is left above an on-screen keyboard. */
export function followVisibleHeight(view: HTMLElement): void {
  const viewport = window.visualViewport;
  const follow = () => {
    if (viewport) {
      view.style.setProperty('--visible-height', `${viewport.height}px`);
      view.style.setProperty('--visible-top', `${viewport.offsetTop}px`);
    }
  };
  viewport?.addEventListener('resize', follow);
  viewport?.addEventListener('scroll', follow);
  follow();
}
