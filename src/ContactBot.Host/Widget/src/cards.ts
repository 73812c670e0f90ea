import { Action, AdaptiveCard, OpenUrlAction, SubmitAction, Version, type IMarkdownProcessingResult } from 'adaptivecards';
import type { AdaptiveCardHost } from './cards/adaptiveCardHost';
import { hostConfig } from './cards/hostConfig';
import { scripts } from './scripts';

scripts.renderAdaptiveCard = (content, host) => {
  AdaptiveCard.onProcessMarkdown = (text, result) => processMarkdown(text, result, host);
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.version = new Version(1, 6);
  card.onExecuteAction = action => execute(action, host);
  card.parse(content);
  const rendered = card.render();
  if (!rendered) {
    throw new Error('The card has nothing to show');
  }
  return rendered;
};

/**
 * The library takes HTML only. What it gets is written out from elements that were built one by one, with the sender's
 * words as their text, so reading it back gives the same elements.
 */
function processMarkdown(text: string, result: IMarkdownProcessingResult, host: AdaptiveCardHost): void {
  const container = document.createElement('div');
  container.append(host.markdown(text));
  result.outputHtml = container.innerHTML;
  result.didProcess = true;
}

/** As the protocol's official client does it: words are posted as words, data with the inputs as the message's value. */
function execute(action: Action, host: AdaptiveCardHost): void {
  if (action instanceof OpenUrlAction) {
    const address = host.linkAddress(action.url);
    if (address) {
      window.open(address, '_blank', 'noopener,noreferrer');
    }
  } else if (action instanceof SubmitAction && hasContent(action.data)) {
    host.onSubmit(action.data);
  }
}

function hasContent(data: unknown): boolean {
  return typeof data === 'string' ? data !== '' : Object.keys(data ?? {}).length > 0;
}
