// Keeps the newest message in sight, unless the operator is reading further up.

const nearBottom = 80;

export function attach(scroller, newer) {
  let atBottom = true;

  const toBottom = () => {
    scroller.scrollTop = scroller.scrollHeight;
    newer.hidden = true;
  };

  const onScroll = () => {
    atBottom = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearBottom;
    if (atBottom) {
      newer.hidden = true;
    }
  };

  const log = scroller.querySelector('[role=log]');
  let last = log.lastElementChild;
  const observer = new MutationObserver(() => {
    const hasNew = log.lastElementChild !== last;
    last = log.lastElementChild;
    if (atBottom) {
      toBottom();
    } else if (hasNew) {
      newer.hidden = false;
    }
  });

  const resized = new ResizeObserver(() => atBottom && toBottom());
  scroller.addEventListener('scroll', onScroll, { passive: true });
  newer.addEventListener('click', toBottom);
  observer.observe(scroller, { childList: true, subtree: true, characterData: true });
  resized.observe(scroller);
  toBottom();

  return {
    detach() {
      observer.disconnect();
      resized.disconnect();
      scroller.removeEventListener('scroll', onScroll);
      newer.removeEventListener('click', toBottom);
    },
  };
}
